import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { KeptAnswers } from './kept-answers.ts';

/** A field in which somebody may leave half words. */
interface DraftField {
  /** The stage of the screen on which it stands; null for one outside the stages. */
  readonly stage: Stage | null;
  /** What it is for; the same each time the field is on the screen again. */
  readonly name: string;
}

interface Draft extends DraftField {
  readonly words: string;
}

/** What was chosen with the words of a field, by what is chosen. */
type Choices = Readonly<Record<string, unknown>>;
const NOTHING_CHOSEN: Choices = {};

const keyOf = ({ stage, name }: DraftField) => `${stage ?? ''}/${name}`;

/**
 * Half words: they stand in a field of a session and were never put anywhere. Here they outlive the field, which starts from
 * them when it is on the screen again. They live in memory alone, and go with the session.
 */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();
  readonly #chosen = new Map<string, Choices>();
  /** How many times each field is on the screen. */
  readonly #shown = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  #onLeft: () => void = () => {};
  /** Those that go with an answer to a question to all. */
  readonly answers = new KeptAnswers();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  note(field: DraftField, words: string): void {
    if (words === this.words(field)) return;
    if (words === '') this.#drafts.delete(keyOf(field));
    else this.#drafts.set(keyOf(field), { ...field, words });
    this.#tell();
  }

  /** What stands in the field, letter by letter as it was typed. */
  words(field: DraftField): string {
    return this.#drafts.get(keyOf(field))?.words ?? '';
  }

  /** What goes with the words of a field is chosen; null when it is all taken back. */
  choose(field: DraftField, patch: Choices | null): void {
    if (patch === null) this.#chosen.delete(keyOf(field));
    else this.#chosen.set(keyOf(field), { ...this.chosen(field), ...patch });
    this.#tell();
  }

  /** The same object until something else is chosen. */
  chosen(field: DraftField): Choices {
    return this.#chosen.get(keyOf(field)) ?? NOTHING_CHOSEN;
  }

  /** All of them, in the order in which they were begun. */
  all(): string[] {
    const texts = [...this.#drafts.values()].map(({ words }) => words.trim());
    return [...texts.filter((text) => text !== ''), ...this.answers.all()];
  }

  /** The names of the fields of a stage with words in them. */
  begun(stage: Stage | null): string[] {
    const drafts = [...this.#drafts.values()];
    return drafts.filter((draft) => draft.stage === stage && draft.words.trim() !== '').map(({ name }) => name);
  }

  /** The field is on the screen, until the function that is returned is called. */
  show(field: DraftField): () => void {
    const key = keyOf(field);
    this.#shown.set(key, (this.#shown.get(key) ?? 0) + 1);
    return () => {
      this.#shown.set(key, (this.#shown.get(key) ?? 1) - 1);
      // the same field may come back in the same breath, somewhere else on the page
      queueMicrotask(() => this.#onLeft());
    };
  }

  /** Called each time a field has left the screen. */
  whenLeft(listener: () => void): void {
    this.#onLeft = listener;
  }

  /** Takes out the words of stages that are over, as far as their field is not on the screen. */
  takeOver(isOver: (stage: Stage) => boolean): string[] {
    const taken = [...this.#drafts].filter(
      ([key, { stage }]) => stage !== null && isOver(stage) && (this.#shown.get(key) ?? 0) === 0,
    );
    if (taken.length === 0) return [];
    for (const [key] of taken) {
      this.#drafts.delete(key);
      this.#chosen.delete(key);
    }
    this.#tell();
    return taken.map(([, { words }]) => words.trim()).filter((text) => text !== '');
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

export const DraftsContext = createContext<Drafts | null>(null);
/** The stage on this part of the screen: a field for the same thing in another stage is another field. */
export const DraftStageContext = createContext<Stage | null>(null);

const NONE: readonly string[] = [];
const NOWHERE = new KeptAnswers();

function useDrafts(): Drafts {
  const drafts = use(DraftsContext);
  if (drafts === null) throw new Error('half words need a session around them');
  return drafts;
}

/**
 * The half words of a field, and how they change. They stay when the field leaves the screen, whatever took it away, and
 * stand in it again when it is back. `name` tells one field of a stage from another.
 */
export function useDraft(name: string): readonly [string, (words: string) => void] {
  const drafts = useDrafts();
  const stage = use(DraftStageContext);
  const words = useSyncExternalStore(drafts.subscribe, () => drafts.words({ stage, name }));
  useLayoutEffect(() => drafts.show({ stage, name }), [drafts, stage, name]);
  const change = useCallback((next: string) => drafts.note({ stage, name }, next), [drafts, stage, name]);
  return [words, change];
}

/**
 * What is chosen with the half words of a field, kept as long as they are: what there is to choose is for the caller to say.
 * `null` takes all of it back.
 */
export function useDraftChoices<Chosen extends object>(
  name: string,
): readonly [Partial<Chosen>, (patch: Partial<Chosen> | null) => void] {
  const drafts = useDrafts();
  const stage = use(DraftStageContext);
  const chosen = useSyncExternalStore(drafts.subscribe, () => drafts.chosen({ stage, name }));
  const choose = useCallback(
    (patch: Partial<Chosen> | null) => drafts.choose({ stage, name }, patch as Choices | null),
    [drafts, stage, name],
  );
  return [chosen as Partial<Chosen>, choose];
}

/** The names of the fields of this stage in which this person left half words. The same list until that changes. */
export function useBegun(): readonly string[] {
  const drafts = useDrafts();
  const stage = use(DraftStageContext);
  const names = useSyncExternalStore(drafts.subscribe, () => drafts.begun(stage).join('\n'));
  return useMemo(() => (names === '' ? NONE : names.split('\n')), [names]);
}

/**
 * Remembers what stands in a field that settles when it is left, so that it can be offered back when its session leaves the
 * screen. Forgotten after the screen has changed, not before: whoever takes the session away still finds it.
 */
export function useNoted(words: string): void {
  const drafts = use(DraftsContext);
  const name = useId();
  useEffect(() => {
    drafts?.note({ stage: null, name }, words);
    return () => drafts?.note({ stage: null, name }, '');
  }, [drafts, name, words]);
}

/** What goes with the answers of this session and was not given; outside a session nothing is kept. */
export function useKeptAnswers(): KeptAnswers {
  return use(DraftsContext)?.answers ?? NOWHERE;
}
