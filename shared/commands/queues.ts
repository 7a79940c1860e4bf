import type { ParticipantId } from '../domain/ids.ts';
import type { Session } from './conference-state.ts';

/** A round goes on with who comes next; it ends when nobody is left to speak. */
function roundWithout(round: Session['round'], id: ParticipantId): Session['round'] {
  const place = round?.order.indexOf(id) ?? -1;
  if (round === null || place < 0) return round;
  const order = round.order.filter((one) => one !== id);
  const index = place < round.index ? round.index - 1 : round.index;
  return index < order.length ? { ...round, order, index } : null;
}

/** What waits for somebody's turn in a session, without this person. */
export function withoutInQueues(session: Session, id: ParticipantId): Pick<Session, 'hands' | 'helps' | 'round'> {
  const without = <S extends { by: ParticipantId }>(signals: readonly S[]) => signals.filter(({ by }) => by !== id);
  return { hands: without(session.hands), helps: without(session.helps), round: roundWithout(session.round, id) };
}
