import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { isSameName } from '@samenspraak/shared/commands/returning.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { DeskPerson, DeskView } from '@samenspraak/shared/protocol/view.ts';

/** What was ticked (true) and unticked (false) by hand. */
export type Marks = ReadonlyMap<ParticipantId, boolean>;

type Desk = Pick<DeskView, 'people' | 'gone' | 'clientsApart'>;

export interface ApartMarks {
  /** With whom this client is never together, as it stands in the boxes. */
  readonly never: readonly ParticipantId[];
  /** Beside whom they may sit. */
  readonly together: readonly ParticipantId[];
  /** Those of the first, and whoever was removed meanwhile: where those sat, what they said stays to be read. */
  readonly everNever: readonly ParticipantId[];
  /** The names of those with whom they were never together when they were here before; empty for somebody new. */
  readonly before: readonly string[];
  /** Whether the boxes are ticked to begin with, because clients are kept apart here. */
  readonly isUsual: boolean;
  /** The commands that lift what held before and was unticked, for they come first. */
  readonly lifts: readonly Intent[];
}

export const NO_MARKS: ApartMarks = { never: [], together: [], everNever: [], before: [], isUsual: false, lifts: [] };

type Marked = Pick<DeskPerson, 'participantId' | 'apartFrom' | 'name'>;

function areApart(one: Marked, other: Marked): boolean {
  return one.apartFrom.includes(other.participantId) || other.apartFrom.includes(one.participantId);
}

/** Each time that somebody of this name was removed, with everybody of these who was never together with them. */
function formerMarks<Other extends Marked>(desk: Desk, name: string, others: readonly Other[]) {
  return desk.gone
    .filter((one) => one.role === 'client' && isSameName(one.name, name))
    .flatMap((self) =>
      others.filter((other) => areApart(self, other)).map((other) => ({ self: self.participantId, other })),
    );
}

/**
 * The boxes for a client who is about to be invited. What held before a removal holds again, and where clients are kept apart
 * everybody is ticked, until the chair unticks it.
 */
export function apartMarksFor(desk: Desk, guest: { readonly name: string; readonly marks: Marks }): ApartMarks {
  const clients = desk.people.filter(({ role }) => role === 'client');
  const former = formerMarks(desk, guest.name, clients);
  const gone = formerMarks(desk, guest.name, desk.gone).map(({ other }) => other.participantId);
  const begins = (id: ParticipantId) =>
    desk.clientsApart || former.some(({ other: { participantId } }) => participantId === id);
  const isNever = (id: ParticipantId) => guest.marks.get(id) ?? begins(id);
  const lifts = former
    .filter(({ other }) => !isNever(other.participantId))
    .map(({ self: participantId, other }): Intent => {
      return { type: 'participant.keepApart', participantId, otherId: other.participantId, apart: false };
    });
  const ids = clients.map(({ participantId }) => participantId);
  const never = ids.filter(isNever);
  return {
    never,
    together: ids.filter((id) => !isNever(id)),
    everNever: [...new Set([...never, ...gone])],
    before: [...new Set(former.map(({ other }) => other.name))],
    isUsual: desk.clientsApart && clients.length > 0,
    lifts,
  };
}

/**
 * Those from whom somebody is parted by going to these sessions: clients beside whom they sit now, where clients of different
 * sessions are kept apart. Whom they do not sit with already is as it was decided before.
 */
export function partedBy(desk: Desk, person: DeskPerson, sessionIds: readonly SessionId[]): DeskPerson[] {
  if (!desk.clientsApart || person.role !== 'client' || sessionIds.length === 0) return [];
  const shares = (some: readonly SessionId[], other: DeskPerson) => some.some((id) => other.sessionIds.includes(id));
  return desk.people.filter((other) => {
    const isOther = other.role === 'client' && other.participantId !== person.participantId;
    return isOther && shares(person.sessionIds, other) && !shares(sessionIds, other);
  });
}
