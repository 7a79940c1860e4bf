import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { apartFrom } from '../../live/seats.ts';

/** Where somebody is to sit, and whom they are never to sit with. */
interface Wish {
  readonly sessionIds: readonly SessionId[];
  readonly apartFrom: readonly ParticipantId[];
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

/**
 * The commands that bring somebody there. Marks are taken back before they move and given after it: on the way there is
 * no moment in which the rules would have to refuse what is right at the end.
 */
export function seatChanges(people: readonly DeskPerson[], person: DeskPerson, wish: Wish): Intent[] {
  const { participantId } = person;
  const now = apartFrom(people, person);
  const mark = (otherId: ParticipantId, apart: boolean): Intent => {
    return { type: 'participant.keepApart', participantId, otherId, apart };
  };
  const lifted = now.filter((id) => !wish.apartFrom.includes(id));
  const added = wish.apartFrom.filter((id) => !now.includes(id));
  const place: Intent = { type: 'participant.place', participantId, sessionIds: [...wish.sessionIds] };
  return [
    ...lifted.map((id) => mark(id, false)),
    ...(isSame(wish.sessionIds, person.sessionIds) ? [] : [place]),
    ...added.map((id) => mark(id, true)),
  ];
}
