import { definitionOf, type Intent } from '@samenspraak/shared/commands/registry.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { done, FAMILY, id, JOINT, opened, refusalOf, second, sessionOf, type Table } from './table.ts';

const at = { sessionId: FAMILY } as const;
const inFamily = (): Table => done(opened(), 'chair', { type: 'session.start', ...at });
const started = (secondsPerTurn?: number): Table =>
  done(inFamily(), 'chair', { type: 'round.start', ...at, ...(secondsPerTurn !== undefined && { secondsPerTurn }) });
const nameOf = (person: ParticipantId) => person.replace('person-', '');

function speaker(table: Table): string | null {
  const { round } = sessionOf(table, FAMILY);
  return round === null ? null : nameOf(round.order[round.index] ?? id('nobody'));
}

const pass = { type: 'round.pass', ...at } as const;

describe('turns with a length, that can be passed on', () => {
  test('[ROUND-1] a round says how long a turn is meant to take, and since when the present one counts', () => {
    const table = started(90);
    expect(sessionOf(table, FAMILY).round).toMatchObject({ index: 0, secondsPerTurn: 90, since: second(0) });
    const next = done(table, 'chair', { type: 'round.next', ...at }, second(70));
    expect(sessionOf(next, FAMILY).round).toMatchObject({ index: 1, secondsPerTurn: 90, since: second(70) });
    expect(sessionOf(started(), FAMILY).round?.secondsPerTurn).toBeNull();
  });

  test('[ROUND-2] a turn takes a quarter of a minute at least and a quarter of an hour at most', () => {
    const read = (secondsPerTurn: unknown) =>
      definitionOf('round.start').schema.safeParse({ ...at, secondsPerTurn }).success;
    expect([15, 900, undefined].map(read)).toEqual([true, true, true]);
    expect([14, 901, 30.5, '60', null].map(read)).toEqual([false, false, false, false, false]);
  });

  test('[ROUND-3] who has the turn passes it on, or their confidant for them; nobody else does', () => {
    const table = started();
    expect(speaker(table)).toBe('client');
    for (const who of ['chair', 'manager', 'recorder']) expect(refusalOf(table, who, pass)).toBe('round.notYours');
    expect(speaker(done(table, 'confidant', pass))).toBe('confidant');
    const next = done(table, 'client', pass);
    expect(speaker(next)).toBe('confidant');
    expect(refusalOf(next, 'client', pass)).toBe('round.notYours');
    expect(refusalOf(inFamily(), 'client', pass)).toBe('round.none');
  });

  test('[ROUND-4] a turn that a pause or a time-out broke off begins again whole', () => {
    const stopped = done(started(60), 'client', { type: 'timeout.call', ...at }, second(50));
    const after = done(stopped, 'chair', { type: 'timeout.end', ...at }, second(300));
    expect(sessionOf(after, FAMILY).round).toMatchObject({ index: 0, since: second(300) });
    const paused = done(after, 'chair', { type: 'session.pause', ...at }, second(310));
    const resumed = done(paused, 'chair', { type: 'session.resume', ...at }, second(900));
    expect(sessionOf(resumed, FAMILY).round).toMatchObject({ index: 0, since: second(900) });
  });

  test('[ROUND-5] whoever passes, is passed over or is removed on the way, everybody else speaks once and in their order', () => {
    const step = fc.constantFrom('next', 'pass', 'remove', 'pause', 'timeout');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.infiniteStream(fc.nat(5)), (steps, whom) => {
        let table = started();
        const order = (sessionOf(table, FAMILY).round?.order ?? []).map(nameOf);
        const removed = new Set<string>();
        const spoke: string[] = [];
        const note = () => {
          const now = speaker(table);
          if (now !== null && spoke.at(-1) !== now) spoke.push(now);
        };
        note();
        for (const what of [...steps, ...order.map(() => 'next' as const)]) {
          const now = speaker(table);
          if (now === null) break;
          if (what === 'remove') {
            const name = order[whom.next().value ?? 0] ?? 'second';
            // With a client their confidant goes.
            for (const one of name === 'client' ? [name, 'confidant'] : [name]) removed.add(one);
            table = done(table, 'chair', { type: 'participant.remove', participantId: id(name) });
          } else if (what === 'pause') {
            table = done(table, 'chair', { type: 'session.pause', ...at });
            table = done(table, 'chair', { type: 'session.resume', ...at });
          } else if (what === 'timeout') {
            table = done(table, 'recorder', { type: 'timeout.call', ...at });
            table = done(table, 'chair', { type: 'timeout.end', ...at });
          } else {
            table = what === 'pass' ? done(table, now, pass) : done(table, 'chair', { type: 'round.next', ...at });
          }
          note();
        }
        expect(speaker(table)).toBeNull();
        expect(new Set(spoke).size).toBe(spoke.length);
        expect(spoke).toEqual(order.filter((one) => spoke.includes(one)));
        for (const one of order) if (!removed.has(one)) expect(spoke).toContain(one);
      }),
      { numRuns: 200 },
    );
  });

  const without = (table: Table, ...names: string[]): Table => ({ ...table, absent: names.map(id) });

  test('[ROUND-6] after a pass, a next or a removal the next one who is at the table has the turn, with whole time', () => {
    const table = without(started(60), 'confidant', 'manager');
    expect(speaker(done(table, 'client', pass))).toBe('partner');
    expect(speaker(done(table, 'chair', { type: 'round.next', ...at }))).toBe('partner');
    const remove = { type: 'participant.remove', participantId: id('client') } as const;
    const removed = done(table, 'chair', remove, second(40));
    expect(speaker(removed)).toBe('partner');
    expect(sessionOf(removed, FAMILY).round?.since).toBe(second(40));
    let later = without(started(60), 'second');
    for (const who of ['client', 'confidant', 'manager']) later = done(later, who, pass);
    const elsewhere: Intent = { type: 'participant.place', participantId: id('partner'), sessionIds: [JOINT] };
    const left = done(later, 'chair', elsewhere, second(50));
    expect([speaker(left), sessionOf(left, FAMILY).round?.since]).toEqual(['expert', second(50)]);
  });

  test('[ROUND-7] a round begins with the first one who is there, and ends when nobody who is there is left', () => {
    const begun = done(without(inFamily(), 'client'), 'chair', { type: 'round.start', ...at });
    expect([speaker(begun), sessionOf(begun, FAMILY).round?.order[0]]).toEqual(['confidant', id('client')]);
    expect(speaker(done(without(begun, 'manager', 'partner', 'second', 'expert'), 'confidant', pass))).toBeNull();
    const everybody = ['client', 'confidant', 'manager', 'partner', 'second', 'expert'];
    expect(speaker(done(without(inFamily(), ...everybody), 'chair', { type: 'round.start', ...at }))).toBe('client');
  });

  test('[ROUND-8] while the table is elsewhere a round tells of nobody whether they are connected', () => {
    const away = done(started(), 'chair', { type: 'session.start', sessionId: JOINT });
    expect(speaker(done(without(away, 'confidant'), 'client', pass))).toBe('confidant');
    const removed = { type: 'participant.remove', participantId: id('client') } as const;
    expect(speaker(done(without(away, 'manager'), 'chair', removed))).toBe('manager');
  });

  test('[ROUND-9] whoever is let in while a round goes on speaks at its end; the family with the family while these speak', () => {
    const waits = (table: Table, name: string): Table => {
      const people = new Map(table.conference.people);
      const person = people.get(id(name));
      if (person !== undefined) people.set(person.id, { ...person, participation: 'waiting' });
      return { ...table, conference: { ...table.conference, people } };
    };
    const order = (table: Table) => sessionOf(table, FAMILY).round?.order.map(nameOf);
    const admit = (table: Table, name: string) =>
      done(table, 'chair', { type: 'participant.admit', participantId: id(name) });
    const begun = (...late: string[]) => done(late.reduce(waits, inFamily()), 'chair', { type: 'round.start', ...at });
    expect(order(admit(begun('partner'), 'partner'))).toEqual([
      ...['client', 'confidant', 'manager', 'second', 'expert', 'partner'],
    ]);
    const family = admit(begun('confidant'), 'confidant');
    expect(order(family)).toEqual(['client', 'confidant', 'manager', 'partner', 'second', 'expert']);
    expect(speaker(done(family, 'client', pass))).toBe('confidant');
    const over = admit(done(begun('confidant'), 'client', pass), 'confidant');
    expect(order(over)?.at(-1)).toBe('confidant');
    expect(order(admit(begun('recorder'), 'recorder'))).not.toContain('recorder');
    expect(sessionOf(admit(waits(inFamily(), 'partner'), 'partner'), FAMILY).round).toBeNull();
  });

  test('[ROUND-10] whoever is brought to this table while a round goes on speaks at its end', () => {
    const begun = done(started(), 'client', pass);
    const here: Intent = { type: 'participant.place', participantId: id('outsider'), sessionIds: [JOINT, FAMILY] };
    const joined = sessionOf(done(begun, 'chair', here), FAMILY).round;
    expect([joined?.order.at(-1), joined?.index]).toEqual([id('outsider'), 1]);
    const back: Intent = { type: 'participant.place', participantId: id('outsider'), sessionIds: [JOINT] };
    expect(sessionOf(done(done(begun, 'chair', here), 'chair', back), FAMILY).round?.order).toEqual(
      sessionOf(begun, FAMILY).round?.order,
    );
  });
});
