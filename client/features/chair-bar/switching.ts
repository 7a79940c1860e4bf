import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { DeskPerson, SessionView } from '@samenspraak/shared/protocol/view.ts';

/** What a switch to another session does with everybody, before it is done. */
export interface Switch {
  /** Who comes to the table. */
  readonly enter: readonly DeskPerson[];
  /** Who belongs there and still has to be admitted. */
  readonly knocking: readonly DeskPerson[];
  /** Who belongs there and has not come yet. */
  readonly absent: readonly DeskPerson[];
  /** Who is in the conference and not in that session. */
  readonly wait: readonly DeskPerson[];
}

interface Asked {
  readonly people: readonly DeskPerson[];
  readonly me: ParticipantId;
  readonly to: SessionView;
}

export function switchTo({ people, me, to }: Asked): Switch {
  const others = people.filter(({ participantId }) => participantId !== me);
  const theirs = others.filter(({ sessionIds }) => sessionIds.includes(to.sessionId));
  return {
    enter: theirs.filter(({ participation }) => participation === 'admitted'),
    knocking: theirs.filter(({ participation }) => participation === 'waiting'),
    absent: theirs.filter(({ participation }) => participation === 'invited'),
    wait: others.filter((one) => one.participation === 'admitted' && !theirs.includes(one)),
  };
}

/** The sessions to which the table can go, the one that is up next first: those that were never begun, in their order. */
export function destinations(sessions: readonly SessionView[]): SessionView[] {
  const free = sessions.filter(({ status, away }) => status === 'planned' || (status === 'paused' && away));
  const start = ({ status, startsAt }: SessionView) =>
    status === 'planned' ? Date.parse(startsAt) : Number.POSITIVE_INFINITY;
  return free
    .map((session) => ({ session, at: start(session) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ session }) => session);
}
