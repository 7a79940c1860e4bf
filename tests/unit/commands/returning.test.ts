import type { Person } from '@samenspraak/shared/commands/conference-state.ts';
import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { isSameName, marksOfBefore } from '@samenspraak/shared/commands/returning.ts';
import { keptApart } from '@samenspraak/shared/commands/seating-rules.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempt, done, FAMILY, id, opened, refusalOf, type Table } from './table.ts';

const invited = (name: string, sessionIds: SessionId[], apartFrom: ParticipantId[] = []): Intent => ({
  ...{ type: 'participant.invite', name, role: 'client', organisationId: null, organisation: null },
  ...{ sessionIds, language: 'nl', clientOf: null, apartFrom },
});
const kept = (one: ParticipantId, other: ParticipantId, apart: boolean): Intent => {
  return { type: 'participant.keepApart', participantId: one, otherId: other, apart };
};
const removed = (participantId: ParticipantId): Intent => ({ type: 'participant.remove', participantId });

/** The table with two rooms for clients besides the one for the family. */
function withRooms(): { readonly table: Table; readonly rooms: SessionId[] } {
  let table = opened();
  for (const name of ['linden', 'willow']) {
    table = done(table, 'chair', {
      ...{ type: 'session.add', name, clients: true, prosecutor: false },
      participantIds: [],
    });
  }
  const rooms = [...table.conference.sessions.values()].filter(({ audience }) => audience.clients).map((one) => one.id);
  return { table, rooms };
}

function newest(table: Table): Person {
  const person = [...table.conference.people.values()].at(-1);
  if (person === undefined) throw new Error('nobody was invited');
  return person;
}

describe('somebody who was removed and comes back', () => {
  const { table: empty, rooms } = withRooms();
  const [, linden, willow] = rooms as [SessionId, SessionId, SessionId];
  const joined = done(empty, 'chair', invited('Kevin', [linden], [id('client')]));
  const kevin = newest(joined).id;
  const gone = done(joined, 'chair', removed(kevin));

  test('[LATE-1] a name is the same whatever its capitals, its accents and the spaces around it', () => {
    expect(isSameName(' Kevin ', 'KEVIN')).toBe(true);
    expect(isSameName('José', 'josé')).toBe(true);
    expect(isSameName('José', 'Jose')).toBe(true);
    expect(isSameName('Zoë', 'zoe\u0308')).toBe(true);
    expect(isSameName('Van  Dijk', 'van dijk')).toBe(true);
    expect(isSameName('Kevin', 'Kevin B')).toBe(false);
  });

  test('[LATE-2] the marks of before come back with them, whoever gave them', () => {
    expect(refusalOf(gone, 'chair', invited(' kevin', [FAMILY]))).toBe('session.apart');
    const back = newest(done(gone, 'chair', invited(' kevin', [willow])));
    expect(back.apartFrom).toEqual([id('client')]);
    const byTheOther = done(joined, 'chair', kept(id('client'), kevin, false));
    const marked = done(byTheOther, 'chair', kept(id('client'), kevin, true));
    expect(newest(done(done(marked, 'chair', removed(kevin)), 'chair', invited('KEVIN', [willow]))).apartFrom).toEqual([
      id('client'),
    ]);
  });

  test('[LATE-3] when both were removed they are still kept apart, in whatever order they return', () => {
    const both = done(gone, 'chair', removed(id('client')));
    for (const [first, second] of [
      ['Kevin', 'Client'],
      ['Client', 'Kevin'],
    ] as const) {
      const one = done(both, 'chair', invited(first, [willow]));
      expect(refusalOf(one, 'chair', invited(second, [willow]))).toBe('session.apart');
      const two = done(one, 'chair', invited(second, [rooms[2] === willow ? linden : willow]));
      const [a, b] = [...two.conference.people.values()].slice(-2) as [Person, Person];
      expect(keptApart(a, b)).toBe(true);
    }
  });

  test('[LATE-4] what the chair lifts stays lifted, also for the next time; before or after the invitation', () => {
    const liftedBefore = done(gone, 'chair', kept(kevin, id('client'), false));
    expect(newest(done(liftedBefore, 'chair', invited('Kevin', [FAMILY]))).apartFrom).toEqual([]);
    const back = done(gone, 'chair', invited('Kevin', [willow]));
    const liftedAfter = done(back, 'chair', kept(id('client'), newest(back).id, false));
    const again = done(done(liftedAfter, 'chair', removed(newest(back).id)), 'chair', invited('Kevin', [FAMILY]));
    expect(newest(again).apartFrom).toEqual([]);
    const nothing = attempt(again, 'chair', kept(kevin, id('client'), false)).outcome;
    expect(nothing).toMatchObject({ ok: true, events: [] });
  });

  test('[LATE-5] somebody else of another name or role, or of the same name who is still there, brings nothing back', () => {
    expect(marksOfBefore(gone.conference, { role: 'client', name: 'Kevin' })).toEqual([id('client')]);
    expect(marksOfBefore(gone.conference, { role: 'client', name: 'Karel' })).toEqual([]);
    expect(marksOfBefore(gone.conference, { role: 'partner', name: 'Kevin' })).toEqual([]);
    expect(marksOfBefore(joined.conference, { role: 'client', name: 'Kevin' })).toEqual([]);
  });
});

describe('a conference that keeps clients apart', () => {
  const { table: asPlanned, rooms } = withRooms();
  const [family, linden] = rooms as [SessionId, SessionId];
  const table = { ...asPlanned, conference: { ...asPlanned.conference, clientsApart: true } };

  test('[LATE-7] a client is never together with any other, also one of whom the screen did not know yet', () => {
    const kevin = done(table, 'chair', invited('Kevin', [linden]));
    expect(newest(kevin).apartFrom).toEqual([id('client')]);
    expect(refusalOf(kevin, 'chair', invited('Rob', [linden]))).toBe('session.apart');
  });

  test('[LATE-9] also from who was removed, for what they wrote is still there; not from who one was oneself', () => {
    const xena = done(table, 'chair', invited('Xena', [linden]));
    const gone = done(xena, 'chair', removed(newest(xena).id));
    const yves = { ...invited('Yves', [family]), together: [id('client')] } as Intent;
    expect(newest(done(gone, 'chair', yves)).apartFrom).toEqual([newest(xena).id]);
    const back = newest(done(gone, 'chair', invited('Xena', [linden])));
    expect(back.apartFrom).toEqual([id('client')]);
  });

  test('[LATE-8] those of whom the chair says so may sit together; professionals always may', () => {
    const together = { ...invited('Kevin', [family]), together: [id('client')] } as Intent;
    expect(newest(done(table, 'chair', together)).apartFrom).toEqual([]);
    const partner = { ...invited('Samira', [family]), role: 'partner' } as Intent;
    expect(newest(done(table, 'chair', partner)).apartFrom).toEqual([]);
  });
});

const NAMES = ['client', 'Kevin', 'Marleen', 'Rob'] as const;
const WRITTEN = [
  (name: string) => name,
  (name: string) => ` ${name.toUpperCase()} `,
  (name: string) => `${name.toLowerCase()}\u00a0`,
];

interface Move {
  readonly what: 'invite' | 'remove' | 'mark' | 'lift' | 'place';
  readonly one: number;
  readonly other: number;
  readonly room: number;
  readonly written: number;
}

const moves: fc.Arbitrary<Move> = fc.record({
  what: fc.constantFrom('invite', 'invite', 'remove', 'mark', 'mark', 'lift', 'place', 'place'),
  one: fc.nat(NAMES.length - 1),
  other: fc.nat(NAMES.length - 1),
  room: fc.nat(2),
  written: fc.nat(WRITTEN.length - 1),
});

const pairOf = (one: string, other: string) => [one, other].sort().join('+');
const nameOf = (person: Person) => NAMES.find((name) => isSameName(name, person.name)) ?? '';

/** The newest of this name: here, or removed. */
function called(table: Table, name: string | undefined): Person | undefined {
  return [...table.conference.people.values()].findLast(
    (one) => one.role === 'client' && isSameName(one.name, name ?? ''),
  );
}

function intentOf(table: Table, move: Move, rooms: readonly SessionId[]): Intent | null {
  const [name = '', otherName] = [NAMES[move.one], NAMES[move.other]];
  const [one, other] = [called(table, name), called(table, otherName)];
  const isHere = one !== undefined && one.participation !== 'removed';
  const room = rooms[move.room] as SessionId;
  if (move.what === 'invite') return isHere ? null : invited((WRITTEN[move.written] ?? String)(name), [room]);
  if (one === undefined || (move.what !== 'lift' && !isHere)) return null;
  if (move.what === 'remove') return removed(one.id);
  if (move.what === 'place') return { type: 'participant.place', participantId: one.id, sessionIds: [room] };
  if (other === undefined || one === other) return null;
  if (move.what === 'mark' && other.participation === 'removed') return null;
  return kept(one.id, other.id, move.what === 'mark');
}

describe('marks that hold', () => {
  test('[LATE-6] who comes back is kept apart from exactly those from whom they were, and never sits with them', () => {
    let returns = 0;
    fc.assert(
      fc.property(fc.array(moves, { minLength: 10, maxLength: 60 }), (drawn) => {
        const { table: begin, rooms } = withRooms();
        let table = begin;
        const apart = new Set<string>();
        for (const move of drawn) {
          const intent = intentOf(table, move, rooms);
          if (intent === null) continue;
          const before = called(table, NAMES[move.one]);
          const { table: after, outcome } = attempt(table, 'chair', intent);
          table = after;
          if (!outcome.ok) continue;
          const pair = pairOf(NAMES[move.one] ?? '', NAMES[move.other] ?? '');
          if (move.what === 'mark') apart.add(pair);
          if (move.what === 'lift') apart.delete(pair);
          if (move.what === 'invite' && before !== undefined) returns += 1;
          const here = [...table.conference.people.values()].filter(
            (person) => person.role === 'client' && person.participation !== 'removed',
          );
          for (const one of here) {
            for (const other of here) {
              if (one === other) continue;
              const isApart = apart.has(pairOf(nameOf(one), nameOf(other)));
              expect(keptApart(one, other), `${one.name} and ${other.name}`).toBe(isApart);
              if (isApart) expect(one.sessionIds.filter((room) => other.sessionIds.includes(room))).toEqual([]);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(returns).toBeGreaterThan(50);
  });
});
