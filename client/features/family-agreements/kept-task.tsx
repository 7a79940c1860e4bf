import './family-agreements.css';
import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import type { AgreementId } from '@samenspraak/shared/domain/ids.ts';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../live/use-clock.ts';
import { usePlan, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { askedKept, ownReport, stillAsks } from './asked-kept.ts';
import { KeptForm } from './kept-form.tsx';
import { plainWhat } from './sentence.ts';

interface Props {
  /** Who reads what is said. */
  readonly readers: ReactNode;
  readonly onWriting: (isWriting: boolean) => void;
  /** Nothing is asked until they choose an agreement to say something of. */
  readonly isQuiet?: boolean;
}

/** Asks of the agreements one by one whether they were kept; after the last, what was said of each. */
export function KeptTask({ readers, onWriting, isQuiet = false }: Props) {
  const text = useText();
  const { actor, can } = useSession();
  const whose = actor.clientOf ?? actor.participantId;
  const asked = askedKept(usePlan(), { whose, roster: useRoster(), now: useNow(600) });
  const [skipped, setSkipped] = useState<ReadonlySet<AgreementId>>(new Set());
  const [chosen, setChosen] = useState<AgreementId | null>(null);
  // what they are saying something of stays, also when the one beside them has answered it
  const [held, setHeld] = useState<AgreementId | null>(null);
  const note = useCallback(
    (id: AgreementId | null) => {
      setHeld(id);
      onWriting(id !== null);
    },
    [onWriting],
  );
  const list = useRef<HTMLHeadingElement>(null);
  const mayAnswer = can('agreement.answer');
  // what a client answered themselves, their confidant leaves as it is
  function isTheirOwn(entry: PlanEntry): boolean {
    const report = ownReport(entry, whose);
    return actor.clientOf !== null && report !== null && report.typedBy === undefined;
  }
  const isOpen = (entry: PlanEntry) => stillAsks(entry, { whose, isConfidant: actor.clientOf !== null });
  const next = isQuiet ? undefined : asked.find((entry) => isOpen(entry) && !skipped.has(entry.id));
  const present = asked.find(({ id }) => id === (chosen ?? held)) ?? next;
  const isOver = present === undefined;
  const wasOver = useRef(isOver);
  useEffect(() => {
    if (isOver && !wasOver.current) list.current?.focus();
    wasOver.current = isOver;
  }, [isOver]);
  if (asked.length === 0) return null;
  function leave(id: AgreementId) {
    setSkipped((before) => new Set([...before, id]));
    setChosen(null);
  }
  if (mayAnswer && present !== undefined) {
    const index = asked.indexOf(present);
    return (
      <KeptForm
        key={present.id}
        {...{ readers, index }}
        onWriting={note}
        entry={present}
        total={asked.length}
        said={ownReport(present, whose)}
        isBegun={chosen !== null || skipped.size > 0 || asked.some((entry) => !isOpen(entry))}
        onDone={() => leave(present.id)}
      />
    );
  }
  return (
    <section className="plain-stack">
      <h2 ref={list} tabIndex={-1} data-aloud>
        {text(asked.some(isOpen) ? 'kept.said' : 'kept.done')}
      </h2>
      <ul className="plain-list">
        {asked.map((entry) => (
          <li key={entry.id}>
            <Said entry={entry} onChoose={mayAnswer && !isTheirOwn(entry) ? () => setChosen(entry.id) : null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ entry, onChoose }: { readonly entry: PlanEntry; readonly onChoose: (() => void) | null }) {
  const text = useText();
  const { actor } = useSession();
  const report = ownReport(entry, actor.clientOf ?? actor.participantId);
  const what = plainWhat(entry);
  const isSaid = report !== null;
  return (
    <PlainBox {...(isSaid ? { tone: 'own' as const } : {})}>
      <p data-aloud className="family-agreements-what">
        <b>{what}</b>
      </p>
      <p data-aloud>{text(isSaid ? `kept.said.${report.answer}` : 'kept.said.nothing')}</p>
      {isSaid && report.words !== '' && (
        <p data-aloud className="family-agreements-what">
          {report.words}
        </p>
      )}
      {onChoose !== null && (
        <PlainButton
          tone="words"
          aria-label={text(isSaid ? 'kept.againOn' : 'kept.answerOn', { what })}
          onClick={onChoose}
        >
          {text(isSaid ? 'kept.again' : 'kept.answer')}
        </PlainButton>
      )}
    </PlainBox>
  );
}
