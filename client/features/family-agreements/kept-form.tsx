import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import {
  KEPT_ANSWERS,
  type KeptAnswer,
  type KeptReport,
  LONGEST_REASON,
} from '@samenspraak/shared/domain/agreements.ts';
import type { AgreementId } from '@samenspraak/shared/domain/ids.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useConference } from '../../live/use-conference.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { PlainField } from '../../ui/plain-field.tsx';
import { PlainOptions } from '../../ui/plain-options.tsx';
import { PlainPress } from '../../ui/plain-press.tsx';
import { plainWhat } from './sentence.ts';

const WORDS = { kept: 'kept.yes', partly: 'kept.partly', notKept: 'kept.no' } as const satisfies Record<
  KeptAnswer,
  string
>;

interface Props {
  readonly entry: PlanEntry;
  readonly index: number;
  readonly total: number;
  /** What was said of it before; null while nothing was. */
  readonly said: KeptReport | null;
  /** It comes after another one: then a screen reader is brought to it. */
  readonly isBegun: boolean;
  readonly readers: ReactNode;
  /** Of which agreement they are saying something that is not sent; null when of none. */
  readonly onWriting: (id: AgreementId | null) => void;
  /** It was answered, or is left for now. */
  readonly onDone: () => void;
}

/** One agreement and one question: yes, a little or no, with a word of one's own if wanted. */
export function KeptForm({ entry, index, total, said, isBegun, readers, onWriting, onDone }: Props) {
  const text = useText();
  const { day } = useDates();
  const { send } = useConference();
  const heading = useRef<HTMLHeadingElement>(null);
  const [answer, setAnswer] = useState<KeptAnswer | null>(said?.answer ?? null);
  const [words, setWords] = useDraft(`kept/${entry.id}`);
  const [told, setTold] = useState('');
  const isChanged = words.trim() !== '' || (answer !== null && answer !== said?.answer);
  const comesAfter = useRef(isBegun);
  useEffect(() => {
    if (comesAfter.current) heading.current?.focus();
  }, []);
  useEffect(() => {
    onWriting(isChanged ? entry.id : null);
    return () => onWriting(null);
  }, [isChanged, entry.id, onWriting]);
  async function give() {
    if (answer === null) {
      setTold(text('kept.choose'));
      return;
    }
    setTold(text('kept.sending'));
    const kept = said !== null && words.trim() === '' ? said.words : words.trim();
    const done = await send({ type: 'agreement.answer', agreementId: entry.id, answer, words: kept });
    setTold(done.ok ? '' : done.text);
    if (!done.ok) return;
    setWords('');
    onDone();
  }
  return (
    <form
      className="plain-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <PlainBox tone="warm">
        <p className="plain-soft">{text('kept.of', { index: index + 1, total })}</p>
        <h2 ref={heading} tabIndex={-1} data-aloud className="family-agreements-what">
          {plainWhat(entry)}
        </h2>
        {entry.earlier && <p data-aloud>{text('kept.since', { date: day(entry.adoptedAt) })}</p>}
      </PlainBox>
      <PlainOptions
        legend={<Question />}
        name={`kept-${entry.id}`}
        options={KEPT_ANSWERS.map((value) => ({ value, words: text(WORDS[value]) }))}
        chosen={answer}
        onChoose={(value) => {
          setAnswer(value);
          setTold('');
        }}
      />
      {answer === null ? (
        <p>{readers}</p>
      ) : (
        <PlainField
          label={text('kept.words')}
          note={readers}
          value={words}
          maxLength={LONGEST_REASON}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <PlainPress told={told}>
        <PlainButton type="submit" tone="main">
          {text('kept.send')}
        </PlainButton>
      </PlainPress>
      <PlainButton tone="words" onClick={onDone}>
        {text('kept.later')}
      </PlainButton>
    </form>
  );
}

/** A confidant is asked what they say together with whom they came for. */
function Question() {
  const text = useText();
  const { actor } = useSession();
  const name = useRoster().find(({ participantId }) => participantId === actor.clientOf)?.name;
  return (
    <legend data-aloud>{name === undefined ? text('kept.ask.client') : text('kept.ask.confidant', { name })}</legend>
  );
}
