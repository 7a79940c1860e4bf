import type { Intent } from '@samenspraak/shared/commands/registry.ts';
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
  /** Who sits at the table and not in that session. */
  readonly wait: readonly DeskPerson[];
  /** Who is in the conference, in neither: for them nothing changes. */
  readonly already: readonly DeskPerson[];
}

interface Asked {
  readonly people: readonly DeskPerson[];
  readonly me: ParticipantId;
  readonly to: SessionView;
  /** All that the chair knows. */
  readonly sessions: readonly SessionView[];
}

export function switchTo({ people, me, to, sessions }: Asked): Switch {
  const others = people.filter(({ participantId }) => participantId !== me);
  const theirs = others.filter(({ sessionIds }) => sessionIds.includes(to.sessionId));
  return {
    enter: theirs.filter(({ participation }) => participation === 'admitted'),
    knocking: theirs.filter(({ participation }) => participation === 'waiting'),
    absent: theirs.filter(({ participation }) => participation === 'invited'),
    ...apart(
      others.filter((one) => one.participation === 'admitted' && !theirs.includes(one)),
      sessions,
    ),
  };
}

/** Parts those who stay out by whether they sit at the table now. Before there is any table they all go and wait. */
function apart(people: readonly DeskPerson[], sessions: readonly SessionView[]): Pick<Switch, 'wait' | 'already'> {
  const table = sessions.filter(isAtTable).map(({ sessionId }) => sessionId);
  const sits = ({ sessionIds }: DeskPerson) => table.length === 0 || sessionIds.some((id) => table.includes(id));
  return { wait: people.filter(sits), already: people.filter((one) => !sits(one)) };
}

/** How many of these are connected: who was admitted may have put the phone away since. */
export function connected(people: readonly DeskPerson[]): number {
  return people.filter(({ here }) => here).length;
}

/** Whether the table is at this session, if only for a rest. */
export function isAtTable({ status, away }: SessionView): boolean {
  return status === 'running' || (status === 'paused' && !away);
}

/** The session that is put aside when the table goes to another one; null when there is none. */
export function stoppedBy(to: SessionView, sessions: readonly SessionView[]): SessionView | null {
  return sessions.find((one) => isAtTable(one) && one.sessionId !== to.sessionId) ?? null;
}

/** Who is connected and waits for this session: whoever sits at the table meanwhile does not. */
export function waitingFor({ people, me, to, sessions }: Asked) {
  const table = sessions.filter(isAtTable).map(({ sessionId }) => sessionId);
  return switchTo({ people, me, to, sessions }).enter.filter(
    ({ here, sessionIds }) => here && !sessionIds.some((id) => table.includes(id)),
  );
}

/** The command that brings the table to a session; what stops for it may be expected back around `backAt` (ISO 8601). */
export function switchIntent({ status, sessionId }: SessionView, backAt: string | null): Intent {
  const type = status === 'paused' ? 'session.resume' : 'session.start';
  return { type, sessionId, ...(backAt !== null && { backAt }) };
}
