import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Ack } from '@samenspraak/shared/protocol/live.ts';
import type { DeskView } from '@samenspraak/shared/protocol/view.ts';

/** Somebody who knocks. */
export type Knocking = DeskView['waiting'][number];

/** Those who knock to come to this session, in the order in which they stand in the list. */
export function knockingFor(waiting: readonly Knocking[], session: SessionId): Knocking[] {
  return waiting.filter(({ sessionIds }) => sessionIds.includes(session));
}

interface Admission {
  readonly name: string;
  /** Why they were not let in, in words; null when they were. */
  readonly refusal: string | null;
}

/** Lets people in one after the other. Whoever is refused keeps nobody else out. */
export async function admitInTurn(
  people: readonly { readonly participantId: ParticipantId; readonly name: string }[],
  send: (intent: Intent) => Promise<Ack>,
): Promise<Admission[]> {
  const admissions: Admission[] = [];
  for (const { participantId, name } of people) {
    const answer = await send({ type: 'participant.admit', participantId });
    admissions.push({ name, refusal: answer.ok ? null : answer.text });
  }
  return admissions;
}

/** The sessions in the order of these ids; those that are not among them come after, in the order in which they were. */
export function inOrderOf<Session extends { readonly sessionId: SessionId }>(
  ids: readonly SessionId[],
  sessions: readonly Session[],
): Session[] {
  const known = ids.flatMap((id) => sessions.filter(({ sessionId }) => sessionId === id));
  return [...known, ...sessions.filter(({ sessionId }) => !ids.includes(sessionId))];
}
