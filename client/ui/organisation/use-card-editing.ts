import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { useRef, useState } from 'react';
import { type Failure, get, put } from '../../live/api.ts';
import { useUnsentWarning } from '../../live/use-unsent-warning.ts';
import { CARD_PARTS, type CardWords, type UnsavedCards, wordsOf } from './card-parts.ts';

interface Options {
  readonly card: OrganisationAnswer;
  /** Where the card is read and changed, from the seat of whoever edits it. */
  readonly path: string;
  /** Whether the name is given here too. */
  readonly names: boolean;
  readonly unsaved: UnsavedCards;
  readonly onKept: (card: OrganisationAnswer) => void;
}

/**
 * An organisation card while it is written. Words that were not saved outlive the window in which they stand. When somebody
 * else was first, nothing is overwritten: what they saved is shown beside one's own words, and the next save knows it.
 */
export function useCardEditing({ card, path, names, unsaved, onKept }: Options) {
  const id = card.organisationId;
  const [began] = useState(() => unsaved.get(id));
  const [words, setWords] = useState<CardWords>(began ?? wordsOf(card));
  const [version, setVersion] = useState(began?.version ?? card.version ?? 1);
  const [now, setNow] = useState<CardWords | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const busy = useRef(false);
  useUnsentWarning(unsaved.has(id));

  function write(next: CardWords): void {
    unsaved.set(id, { ...next, version });
    setWords(next);
  }

  /** Nothing that was written here stays. */
  function forget(): void {
    unsaved.delete(id);
  }

  async function lookAgain(): Promise<void> {
    const answer = await get<OrganisationAnswer>(path);
    if (!answer.ok || answer.value.version === null) return;
    setNow(wordsOf(answer.value));
    setVersion(answer.value.version);
    unsaved.set(id, { ...words, version: answer.value.version });
  }

  async function save(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setFailure(null);
    const parts = Object.fromEntries(CARD_PARTS.map((part) => [part, words[part]]));
    const answer = await put<OrganisationAnswer>(path, { ...parts, ...(names && { name: words.name }), version });
    if (answer.ok) {
      forget();
      onKept(answer.value);
      return;
    }
    if (answer.code === 'organisation.changed') await lookAgain();
    setFailure(answer);
    busy.current = false;
  }

  return { words, write, now, failure, save, forget, wasUnsaved: began !== undefined };
}
