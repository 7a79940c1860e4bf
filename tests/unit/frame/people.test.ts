import { doings } from '@samenspraak/client/features/people/doing.ts';
import { askingFirst, initials, seatPeople } from '@samenspraak/client/features/people/people-order.ts';
import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import { participantId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import { describe, expect, it } from 'vitest';

const id = (name: string) => participantId.parse(`person-${name.toLowerCase()}`);
function person(name: string, role: Role, more: Partial<RosterEntry> = {}): RosterEntry {
  const base = {
    organisation: null,
    organisationId: null,
    clientOf: null,
    present: true,
    waiting: false,
    joined: true,
  };
  return { participantId: id(name), name, role, ...base, ...more };
}

describe('the people at the table', () => {
  it('[FRAME-8] sit in one order, each confidant beside their own client, whoever comes or goes', () => {
    const table = [
      person('Zoe', 'client'),
      person('Bea', 'confidant', { clientOf: id('Zoe') }),
      person('Ans', 'client', { present: false }),
      person('Cor', 'confidant', { clientOf: id('Ans') }),
      person('Piet', 'partner'),
      person('Mia', 'chair'),
    ];
    const names = (people: RosterEntry[]) => people.map(({ name }) => name);
    expect(names(seatPeople(table))).toEqual(['Mia', 'Piet', 'Ans', 'Cor', 'Zoe', 'Bea']);
    expect(names(seatPeople([...table].reverse()))).toEqual(['Mia', 'Piet', 'Ans', 'Cor', 'Zoe', 'Bea']);
  });

  it('[FRAME-8] are sorted as people count: 9 before 10', () => {
    const table = ['Wijk10', 'Wijk9', 'Wijk1'].map((name) => person(name, 'partner'));
    expect(seatPeople(table).map(({ name }) => name)).toEqual(['Wijk1', 'Wijk9', 'Wijk10']);
  });

  it('[FRAME-17] who has the turn is on top, then the hands in the order in which they went up', () => {
    const seats = seatPeople(['Ans', 'Ben', 'Cor', 'Dik'].map((name) => person(name, 'partner')));
    const names = (people: readonly RosterEntry[]) => people.map(({ name }) => name);
    const round = { order: [id('Ben'), id('Cor')], index: 1, since: '', secondsPerTurn: null };
    const { asking, others } = askingFirst(seats, { round, hands: [id('Dik'), id('Cor'), id('Ans')] });
    expect(names(asking)).toEqual(['Cor', 'Dik', 'Ans']);
    expect(names(others)).toEqual(['Ben']);
    expect(askingFirst(seats, { round: null, hands: [] })).toEqual({ asking: [], others: seats });
  });

  it('[FRAME-9] say what they are doing, most telling first', () => {
    const piet = person('Piet', 'partner');
    const round = { order: [id('Piet'), id('Ans')], index: 0, since: '', secondsPerTurn: null };
    const meeting = { away: false, hands: [id('Piet')], round };
    expect(doings(piet, { meeting, writing: new Set([id('Piet')]) })).toEqual(['speaking', 'handUp', 'writing']);
    expect(doings(person('Ans', 'client'), { meeting, writing: new Set() })).toEqual(['next']);
    expect(doings(person('Kim', 'expert'), { meeting, writing: new Set() })).toEqual([]);
  });

  it('[FRAME-9] while the table is elsewhere nobody is called absent', () => {
    const gone = person('Piet', 'partner', { present: false });
    const meeting = { away: true, hands: [], round: null };
    expect(doings(gone, { meeting, writing: new Set() })).toEqual([]);
  });

  it('[FRAME-9] of somebody who waits nothing more is said', () => {
    const meeting = { away: false, hands: [id('Piet')], round: null };
    const waiting = person('Piet', 'partner', { waiting: true, present: false });
    expect(doings(waiting, { meeting, writing: new Set() })).toEqual(['waiting']);
    expect(doings({ ...waiting, waiting: false }, { meeting, writing: new Set() })).toEqual(['absent', 'handUp']);
    expect(
      doings(
        { ...waiting, waiting: false, joined: false },
        { meeting: { away: false, hands: [], round: null }, writing: new Set() },
      ),
    ).toEqual(['notYet']);
  });

  it('[FRAME-8] are marked with the letters of their own name, in any script', () => {
    expect(initials('Mirjam van der Velde')).toBe('MV');
    expect(initials('  Oma ')).toBe('O');
    expect(initials('ليلى حداد')).toBe('لح');
    expect(initials('')).toBe('');
  });
});
