import './card-list.css';
import './card.css';
import { addCard, placeCard, setField, setFields } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useState } from 'react';
import { useLooking } from '../../live/looking-on.tsx';
import { newCardId } from '../../live/new-id.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { LiveRegion } from '../live-region.tsx';
import { type CardBoard, CardBoardContext } from './card-board.ts';
import { CardDrag } from './card-drag.ts';
import { DetailsHere } from './details-here.tsx';
import { undoAsked } from './use-own-undo.ts';
import { useReadersWords } from './use-readers-words.ts';

interface Props {
  /** What this part of the page is called. */
  readonly label: string;
  readonly className?: string;
  /** Nothing is changed from here: somebody looks back, or it is over. */
  readonly readOnly?: boolean;
  readonly children: ReactNode;
}

/** The board with the name of the session that reads along, and a way to speak. */
function useBoard({ readOnly, say, details }: Pick<CardBoard, 'readOnly' | 'say' | 'details'>): CardBoard {
  const { doc, sessionId, actor, announce, undo, redo } = useSession();
  const { send } = useConference();
  const readers = useReadersWords();
  const me = actor.participantId;
  return useMemo(
    () => ({
      doc,
      me,
      readers,
      readOnly,
      drag: new CardDrag(),
      add(card) {
        const id = newCardId();
        addCard(doc, id, { ...card, author: me });
        return id;
      },
      set: (card, field, value) => setField(doc, card, field, value),
      patch: (card, fields) => setFields(doc, card, fields),
      place: (card, place) => placeCard(doc, card, place),
      withdraw: (cardId) => send({ type: 'card.withdraw', sessionId, cardId }),
      announce,
      undo,
      redo,
      say,
      details,
    }),
    [doc, me, readers, readOnly, sessionId, send, announce, undo, redo, say, details],
  );
}

/** A part of the board with cards in it: they can be dragged through all of it, and undo works everywhere within. */
export function CardRegion({ label, className, readOnly: stands = false, children }: Props) {
  const isLooking = useLooking();
  const readOnly = stands || isLooking;
  const [spoken, say] = useState('');
  const [detailed, details] = useState<CardId | null>(null);
  const closeDetails = useCallback(() => details(null), []);
  const board = useBoard({ readOnly, say, details });
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const asked = undoAsked(event);
    if (asked === null || readOnly || writesElsewhere(event.target)) return;
    event.preventDefault();
    board[asked]();
  }
  return (
    <CardBoardContext value={board}>
      <section className={className} aria-label={label} onKeyDown={onKeyDown}>
        {children}
        {detailed !== null && <DetailsHere key={detailed} id={detailed} onClose={closeDetails} />}
        <LiveRegion message={spoken} />
      </section>
    </CardBoardContext>
  );
}

/** Fields that are not the shared text of a card keep the browser's own undo. */
function writesElsewhere(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('input, textarea:not([data-card-field])');
}
