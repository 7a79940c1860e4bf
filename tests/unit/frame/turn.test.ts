import { holdsTurn, turnOf, turnTime } from '@samenspraak/client/live/round-turn.ts';
import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, test } from 'vitest';

const START = Date.parse('2026-11-23T09:00:00.000Z');
const id = (name: string) => name as ParticipantId;

function person(name: string, patch: Partial<RosterEntry> = {}): RosterEntry {
  return {
    ...{ participantId: id(name), name, role: 'partner', organisation: null, organisationId: null, clientOf: null },
    ...{ present: true, waiting: false, joined: true },
    ...patch,
  };
}

function round(index: number, secondsPerTurn: number | null = null) {
  const order = ['Marleen', 'Jo', 'Teun', 'Samira'].map(id);
  return { order, index, since: new Date(START).toISOString(), secondsPerTurn };
}

const roster = [
  person('Marleen', { role: 'client' }),
  person('Jo', { role: 'confidant', clientOf: id('Marleen') }),
  person('Teun', { present: false }),
  person('Samira'),
];
const names = (people: readonly RosterEntry[]) => people.map(({ name }) => name);

describe('whose turn it is', () => {
  test('[TURN-1] who is not at the table is passed over, and named', () => {
    const turn = turnOf(round(1), roster);
    expect([turn.speaks?.name, turn.isHere, turn.next?.name, names(turn.over)]).toEqual([
      'Jo',
      true,
      'Samira',
      ['Teun'],
    ]);
  });

  test('[TURN-2] after the last one who is there nobody comes', () => {
    expect(turnOf(round(3), roster)).toMatchObject({ next: null, over: [] });
    const alone = roster.map((one) => (one.name === 'Samira' ? { ...one, waiting: true } : one));
    expect(names(turnOf(round(1), alone).over)).toEqual(['Teun', 'Samira']);
    expect(turnOf(round(1), alone).next).toBeNull();
  });

  test('[TURN-3] who left in the middle of their turn is not at the table', () => {
    expect(turnOf(round(2), roster)).toMatchObject({ isHere: false, next: { name: 'Samira' } });
    expect(turnOf(round(2), []).speaks).toBeNull();
  });

  test('[TURN-4] a turn is given on by who has it and by who stands beside them', () => {
    const [client, confidant, , partner] = roster as [RosterEntry, RosterEntry, RosterEntry, RosterEntry];
    expect([client, confidant, partner].map((one) => holdsTurn(round(0), one))).toEqual([true, true, false]);
    expect([client, confidant].map((one) => holdsTurn(round(1), one))).toEqual([false, true]);
  });
});

describe('the time of a turn', () => {
  const clockSince = new Date(START - 60_000).toISOString();

  test('[TURN-5] runs from when the turn began, and ends without going below nothing', () => {
    expect(turnTime(round(0, 60), { now: START + 15_000, clockSince })).toEqual({ share: 0.25, left: 45 });
    expect(turnTime(round(0, 60), { now: START + 300_000, clockSince })).toEqual({ share: 1, left: 0 });
    expect(turnTime(round(0, 60), { now: START - 9_000, clockSince })).toEqual({ share: 0, left: 60 });
  });

  test('[TURN-6] stands still in a pause or a time-out, and is not there when nobody watches the clock', () => {
    expect(turnTime(round(0, 60), { now: START + 300_000, clockSince: null })).toEqual({ share: 0, left: 60 });
    expect(turnTime(round(0), { now: START + 300_000, clockSince })).toBeNull();
  });
});
