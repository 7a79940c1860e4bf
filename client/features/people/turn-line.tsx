import './turn-line.css';
import type { MeetingView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { type CSSProperties, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { type TurnTime, turnOf, turnTime } from '../../live/round-turn.ts';
import { useNow } from '../../live/use-clock.ts';
import { useConference } from '../../live/use-conference.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { NAME_HERE, NamedWords } from '../../ui/person/named-words.tsx';
import { PersonName } from '../../ui/person/person-name.tsx';

/** How often, in seconds, the bar of a turn is drawn again: it is calm, not a race. */
const REDRAW_SECONDS = 5;
/** Under so many seconds what is left is told as "a moment". */
const MOMENT = 30;

interface Props {
  readonly meeting: MeetingView;
  readonly round: NonNullable<MeetingView['round']>;
  readonly me: ParticipantId;
}

/** Whose turn it is, how it stands in time, and who comes after; whoever has it gives it on. */
export function TurnLine({ meeting, round, me }: Props) {
  const t = useText();
  const roster = useRoster();
  const now = useNow(REDRAW_SECONDS);
  const { speaks, isHere, next, over } = turnOf(round, roster);
  const isMine = speaks?.participantId === me;
  const absent = [...(speaks === null || isHere ? [] : [speaks]), ...over].map(({ name }) => name);
  return (
    <div className="turn-line">
      {speaks !== null && (isHere || meeting.away) && (
        <p className="turn-now" role="status">
          {isMine ? (
            t('leading.turn.mine')
          ) : (
            <Named words={t('leading.turn.now', { name: NAME_HERE })} person={speaks} />
          )}
        </p>
      )}
      {isHere && (
        <TurnBar
          time={turnTime(round, { now, clockSince: meeting.clockSince })}
          isStill={meeting.clockSince === null}
        />
      )}
      <p>
        {next === null ? (
          t('leading.turn.last')
        ) : (
          <Named words={t('leading.turn.then', { name: NAME_HERE })} person={next} />
        )}
      </p>
      {absent.length > 0 && !meeting.away && <p>{t('leading.turn.absent', { names: absent.join(', ') })}</p>}
      {isMine && <PassTurn />}
    </div>
  );
}

/** A sentence about somebody, in which their name tells more. */
function Named({ words, person }: { readonly words: string; readonly person: RosterEntry }) {
  return (
    <NamedWords words={words}>
      <PersonName person={person}>{person.name}</PersonName>
    </NamedWords>
  );
}

/** A thin bar that fills, and the same in words; at its end nothing flashes, it asks to round off. */
function TurnBar({ time, isStill }: { readonly time: TurnTime | null; readonly isStill: boolean }) {
  const t = useText();
  if (time === null) return null;
  const share = { '--turn-share': time.share } as CSSProperties;
  return (
    <>
      <span className="turn-bar" style={share} aria-hidden="true" />
      <p className="turn-time">{isStill ? t('leading.turn.still') : leftInWords(t, time.left)}</p>
    </>
  );
}

function leftInWords(t: ReturnType<typeof useText>, left: number): string {
  if (left === 0) return t('leading.turn.over');
  return left < MOMENT ? t('leading.turn.almost') : t('leading.turn.left', { minutes: Math.ceil(left / 60) });
}

function PassTurn() {
  const t = useText();
  const { send } = useConference();
  const { sessionId, can } = useSession();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!can('round.pass')) return null;
  async function pass() {
    const answer = await send({ type: 'round.pass', sessionId });
    setRefusal(answer.ok ? null : `${t('leading.turn.refused')} ${answer.text}`);
  }
  return (
    <>
      <Button size="small" icon="arrowRight" onPress={() => void pass()}>
        {t('leading.turn.pass')}
      </Button>
      <span role="status" className="people-refusal">
        {refusal}
      </span>
    </>
  );
}
