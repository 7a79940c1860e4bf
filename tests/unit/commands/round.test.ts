import { definitionOf } from '@samenspraak/shared/commands/registry.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { done, FAMILY, id, opened, refusalOf, second, sessionOf, type Table } from './table.ts';

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
});
