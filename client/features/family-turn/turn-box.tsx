import './turn-box.css';
import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { type CSSProperties, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { holdsTurn, turnOf, turnTime } from '../../live/round-turn.ts';
import { useNow } from '../../live/use-clock.ts';
import { useConference } from '../../live/use-conference.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';

/** How often, in seconds, the bar is drawn again. */
const REDRAW_SECONDS = 5;

interface Props {
  readonly round: NonNullable<MeetingView['round']>;
  readonly clockSince: string | null;
}

/** When it is this person's turn, or that of the client beside whom they sit: time to talk, and a way to say they are done. */
export function TurnBox({ round, clockSince }: Props) {
  const text = useText();
  const roster = useRoster();
  const now = useNow(REDRAW_SECONDS);
  const { participantId } = useConference();
  const me = roster.find((person) => person.participantId === participantId);
  if (me === undefined) return null;
  const { speaks, next } = turnOf(round, roster);
  if (!holdsTurn(round, me)) {
    if (next?.participantId !== participantId || speaks === null) return null;
    return <p className="turn-soon">{text('family.word.soon', { name: speaks.name })}</p>;
  }
  const time = turnTime(round, { now, clockSince });
  const isMine = speaks?.participantId === participantId;
  const name = speaks?.name ?? '';
  return (
    <div role="status">
      <PlainBox tone="warm">
        <div className="turn-box">
          <p>
            <strong>{isMine ? text('family.word.yours') : text('family.word.theirs', { name })}</strong>{' '}
            {text(time !== null && time.left === 0 ? 'family.word.roundOff' : 'family.word.calm')}
          </p>
          <PassTurn words={isMine ? text('family.word.done') : text('family.word.doneFor', { name })} />
          {time !== null && (
            <span className="turn-share" style={{ '--turn-share': time.share } as CSSProperties} aria-hidden="true" />
          )}
        </div>
      </PlainBox>
    </div>
  );
}

function PassTurn({ words }: { readonly words: string }) {
  const text = useText();
  const { send } = useConference();
  const { sessionId } = useSession();
  const [isRefused, setRefused] = useState(false);
  async function pass() {
    setRefused(!(await send({ type: 'round.pass', sessionId })).ok);
  }
  return (
    <>
      <PlainButton onClick={() => void pass()}>{words}</PlainButton>
      {isRefused && <p>{text('family.word.refused')}</p>}
    </>
  );
}
