import { apartMarksFor, partedBy } from '@samenspraak/client/features/planning/apart-marks.ts';
import { seatChanges } from '@samenspraak/client/features/planning/seat-changes.ts';
import { presentView } from '@samenspraak/server/rooms/present-view.ts';
import { keptApart } from '@samenspraak/shared/commands/seating-rules.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { DeskPerson, DeskView } from '@samenspraak/shared/protocol/view.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempt, done, id, opened, second, type Table } from '../commands/table.ts';

const person = (name: string, patch: Partial<DeskPerson> = {}): DeskPerson => ({
  ...{ participantId: id(name), name, role: 'client', organisation: null, participation: 'invited' },
  ...{ sessionIds: [], clientOf: null, apartFrom: [], sat: [], here: false },
  ...patch,
});
const [LINDEN, WILLOW] = ['linden', 'willow'] as unknown as [SessionId, SessionId];
const MARLEEN = person('Marleen', { sessionIds: [LINDEN] });
const ROB = person('Rob', { sessionIds: [WILLOW] });
const POLICE = person('Police', { role: 'partner' });

type Desk = Pick<DeskView, 'clientsApart' | 'people' | 'gone'>;

const deskOf = (patch: Partial<Desk>): Desk => {
  return { clientsApart: false, people: [MARLEEN, ROB, POLICE], gone: [], ...patch };
};
const guest = (name: string, ...marks: [DeskPerson, boolean][]) => ({
  name,
  marks: new Map(marks.map(([one, apart]) => [one.participantId, apart])),
});

describe('the boxes for a client who is invited', () => {
  test('[LATE-10] where clients are kept apart everybody is ticked, until the chair unticks it', () => {
    const desk = deskOf({ clientsApart: true });
    expect(apartMarksFor(desk, guest('Kevin'))).toMatchObject({ never: [id('Marleen'), id('Rob')], isUsual: true });
    expect(apartMarksFor(desk, guest('Kevin', [ROB, false]))).toMatchObject({
      ...{ never: [id('Marleen')], together: [id('Rob')] },
    });
    expect(apartMarksFor(deskOf({}), guest('Kevin'))).toMatchObject({ never: [], isUsual: false });
    expect(apartMarksFor(deskOf({ clientsApart: true, people: [POLICE] }), guest('Kevin')).isUsual).toBe(false);
  });

  test('[LATE-11] whoever comes back finds the marks of before, said in words; unticking lifts them first', () => {
    const before = { ...person('kevin'), apartFrom: [id('Marleen')] };
    const desk = deskOf({ gone: [before, person('Karel', { role: 'partner' })] });
    expect(apartMarksFor(desk, guest(' KEVIN '))).toMatchObject({
      ...{ never: [id('Marleen')], everNever: [id('Marleen')], before: ['Marleen'], lifts: [] },
    });
    const lifted = apartMarksFor(desk, guest('Kevin', [MARLEEN, false]));
    expect(lifted).toMatchObject({ never: [], before: ['Marleen'] });
    expect(lifted.lifts).toEqual([
      { type: 'participant.keepApart', participantId: id('kevin'), otherId: id('Marleen'), apart: false },
    ]);
    expect(apartMarksFor(desk, guest('Karel'))).toMatchObject({ never: [], before: [] });
  });

  test('[LATE-12] a mark that somebody else gave counts as well, and one with who was removed too stays unseen', () => {
    const marked = deskOf({
      people: [{ ...MARLEEN, apartFrom: [id('kevin')] }],
      gone: [person('kevin'), person('Anton', { apartFrom: [id('kevin')] })],
    });
    expect(apartMarksFor(marked, guest('Kevin'))).toMatchObject({
      ...{ never: [id('Marleen')], before: ['Marleen'], everNever: [id('Marleen'), id('Anton')] },
    });
  });

  test('[LATE-13] who is moved is parted from those beside whom they sat, and from nobody else', () => {
    const kevin = person('kevin', { sessionIds: [LINDEN] });
    const desk = deskOf({ clientsApart: true, people: [kevin, MARLEEN, ROB, POLICE] });
    expect(partedBy(desk, kevin, [WILLOW])).toEqual([MARLEEN]);
    expect(partedBy(desk, kevin, [LINDEN, WILLOW])).toEqual([]);
    expect(partedBy(desk, kevin, [])).toEqual([]);
    expect(partedBy({ ...desk, clientsApart: false }, kevin, [WILLOW])).toEqual([]);
  });
});

/** The table with rooms for clients and three more of them, of a conference that keeps clients apart. */
function withClients(): { readonly table: Table; readonly rooms: SessionId[] } {
  let table = opened();
  for (const name of ['linden', 'willow']) {
    table = done(table, 'chair', {
      ...{ type: 'session.add', name, clients: true, prosecutor: false },
      participantIds: [],
    });
  }
  const rooms = [...table.conference.sessions.values()].filter(({ audience }) => audience.clients).map((one) => one.id);
  for (const name of ['Marleen', 'Kevin', 'Rob']) {
    table = done(table, 'chair', {
      ...{ type: 'participant.invite', name, role: 'client', organisationId: null, organisation: null },
      ...{ sessionIds: rooms.slice(0, 1), language: 'nl', clientOf: null, apartFrom: [] },
    });
  }
  return { table: { ...table, conference: { ...table.conference, clientsApart: true } }, rooms };
}

function deskAt({ conference }: Table): DeskView {
  const chair = conference.people.get(id('chair'));
  if (chair === undefined) throw new Error('a conference has a chair');
  const { desk } = presentView({ conference, now: second(0), isHere: () => false }, chair);
  if (desk === null) throw new Error('the chair has a desk');
  return desk;
}

/** Pairs of clients, as two ids, that sit in one session. */
function together({ conference }: Table): Set<string> {
  const clients = [...conference.people.values()].filter(({ role }) => role === 'client');
  const pairs = clients.flatMap((one) =>
    clients
      .filter((other) => one.id < other.id && one.sessionIds.some((room) => other.sessionIds.includes(room)))
      .map((other) => `${one.id}+${other.id}`),
  );
  return new Set(pairs);
}

const drawn = fc.array(fc.record({ who: fc.nat(3), rooms: fc.subarray([0, 1, 2], { minLength: 1 }) }), {
  minLength: 1,
  maxLength: 25,
});

describe('clients who are moved where clients are kept apart', () => {
  test('[LATE-14] whoever is parted is marked, and no pair that is to be apart sits together on the way', () => {
    let parted = 0;
    fc.assert(
      fc.property(drawn, (moves) => {
        const { table: begin, rooms } = withClients();
        let table = begin;
        for (const { who, rooms: wished } of moves) {
          const desk = deskAt(table);
          const clients = desk.people.filter(({ role }) => role === 'client');
          const mover = clients[who % clients.length] as DeskPerson;
          const sessionIds = rooms.filter((_, index) => wished.includes(index));
          const now = clients
            .map(({ participantId }) => participantId)
            .filter((other) => areApart(table, mover, other));
          const fresh = partedBy(desk, mover, sessionIds).map(({ participantId }) => participantId);
          const before = together(table);
          for (const intent of seatChanges(desk.people, mover, { sessionIds, apartFrom: [...now, ...fresh] })) {
            const { table: after, outcome } = attempt(table, 'chair', intent);
            table = after;
            if (!outcome.ok) break;
            const meet = [...together(table)].filter((pair) => !before.has(pair));
            for (const other of fresh) expect(meet).not.toContain([mover.participantId, other].sort().join('+'));
          }
          for (const pair of together(table)) {
            const [one, other] = pair.split('+') as [ParticipantId, ParticipantId];
            expect(areApart(table, { participantId: one }, other)).toBe(false);
          }
          parted += fresh.filter((other) => areApart(table, mover, other)).length;
        }
      }),
      { numRuns: 100 },
    );
    expect(parted).toBeGreaterThan(50);
  });
});

function areApart({ conference }: Table, { participantId }: Pick<DeskPerson, 'participantId'>, other: ParticipantId) {
  const [one, two] = [conference.people.get(participantId), conference.people.get(other)];
  return one !== undefined && two !== undefined && one !== two && keptApart(one, two);
}
