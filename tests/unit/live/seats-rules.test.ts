import { seatsOf } from '@samenspraak/client/live/seats.ts';
import { presentView } from '@samenspraak/server/rooms/present-view.ts';
import { keptApart, misseated } from '@samenspraak/shared/commands/seating-rules.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorOf, type Draw, draws, intentOf } from '../commands/drawn.ts';
import {
  attempt,
  done,
  FAMILY,
  id,
  opened,
  second,
  sessionOf,
  type Table,
  withSecondClient,
} from '../commands/table.ts';

const SEATING = ['participant.place', 'participant.keepApart', 'participant.remove', 'participant.invite'] as const;
const SWITCHING = ['session.start', 'session.resume', 'session.add'] as const;

/** People move about, are marked and leave, and the table goes to and fro. */
const moves: fc.Arbitrary<Draw> = fc
  .tuple(draws, fc.constantFrom(...SEATING, ...SEATING, ...SWITCHING))
  .map(([draw, type]) => ({ ...draw, type, actor: 0 }));

function viewOf({ conference }: Table) {
  const chair = conference.people.get(id('chair'));
  if (chair === undefined) throw new Error('a conference has a chair');
  return presentView({ conference, now: second(0), isHere: () => true }, chair);
}

/** What the screen tells of every seat of everybody, beside what the rules say when they are put there. */
function bothOn(table: Table) {
  const { conference } = table;
  const view = viewOf(table);
  return [...conference.people.values()].flatMap((person) => {
    if (person.participation === 'removed' || person.role === 'confidant') return [];
    const others = [...conference.people.values()].filter((other) => keptApart(person, other));
    const apartFrom = others.filter((other) => other.participation !== 'removed').map((other) => other.id);
    const seats = seatsOf(view, { role: person.role, participantId: person.id, apartFrom });
    return seats.map(({ session, why }) => ({
      told: why === null ? null : why === 'apart' ? 'session.apart' : 'session.audience',
      refused: misseated(conference, { ...person, sessionIds: [session.sessionId] })?.code ?? null,
    }));
  });
}

describe('what the screen tells of a seat beforehand', () => {
  test('[TURN-30] is what the rules would refuse, also where somebody sat before, and left the conference since', () => {
    const seen = new Set<string | null>();
    fc.assert(
      fc.property(fc.array(moves, { minLength: 1, maxLength: 50 }), (drawn) => {
        let table = withSecondClient(opened());
        for (const draw of drawn) table = attempt(table, actorOf(table, draw), intentOf(table, draw)).table;
        for (const { told, refused } of bothOn(table)) {
          expect(told).toBe(refused);
          seen.add(told);
        }
      }),
      { numRuns: 150 },
    );
    expect(seen).toEqual(new Set([null, 'session.apart', 'session.audience']));
  });

  test('[TURN-30] a part in which the other client sat stays closed after they were brought elsewhere', () => {
    let table = withSecondClient(opened());
    const [other, elsewhere] = [
      [...table.conference.people.keys()].at(-1) ?? id('nobody'),
      [...table.conference.sessions.keys()].at(-1) ?? FAMILY,
    ];
    table = done(table, 'chair', { type: 'session.start', sessionId: elsewhere });
    table = done(table, 'chair', { type: 'session.start', sessionId: FAMILY });
    table = done(table, 'chair', {
      type: 'participant.keepApart',
      participantId: id('client'),
      otherId: other,
      apart: true,
    });
    table = done(table, 'chair', {
      ...{ type: 'session.add', name: 'third', clients: true, prosecutor: false, participantIds: [] },
    });
    const third = [...table.conference.sessions.keys()].at(-1) ?? FAMILY;
    table = done(table, 'chair', { type: 'participant.place', participantId: other, sessionIds: [third] });
    expect(sessionOf(table, elsewhere).sat).toContain(other);
    const seats = seatsOf(viewOf(table), { role: 'client', participantId: id('client'), apartFrom: [other] });
    const closed = seats.filter(({ why }) => why === 'apart').map(({ session }) => session.sessionId);
    expect(closed.sort()).toEqual([elsewhere, third].sort());
  });
});
