import { tableOfReader, WAITING } from '@samenspraak/client/app/board/table-session.ts';
import {
  connected,
  stoppedBy,
  switchIntent,
  switchTo,
  waitingFor,
} from '@samenspraak/client/features/chair-bar/switching.ts';
import { participantId } from '@samenspraak/shared/domain/ids.ts';
import type { DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { describe, expect, it } from 'vitest';
import { deskPerson, session } from './sessions.ts';

const NOW = { last: null, ended: false };
const at = (time: string) => `2026-11-23T${time}:00.000Z`;
const names = (people: readonly DeskPerson[]) => people.map(({ name }) => name);

describe('where the table of a reader is', () => {
  it('[FRAME-13] in the session that runs, else in one that pauses for a moment', () => {
    const [pausing, running] = [session('first', 'paused'), session('second', 'running')];
    expect(tableOfReader([pausing, running], NOW)).toBe(running.sessionId);
    const other = session('third', 'paused');
    expect(tableOfReader([pausing, other], { ...NOW, last: other.sessionId })).toBe(other.sessionId);
    expect(tableOfReader([session('new', 'planned'), pausing], NOW)).toBe(pausing.sessionId);
  });

  it('[FRAME-13] whoever is in none that is at the table waits', () => {
    const resting = session('first', 'paused', { away: true });
    expect(tableOfReader([resting, session('new', 'planned')], { ...NOW, last: resting.sessionId })).toBe(WAITING);
    expect(tableOfReader([], NOW)).toBe(WAITING);
  });

  it('[FRAME-13] after the end they read the board at which they were last', () => {
    const [first, second] = [session('first', 'paused', { away: true }), session('second', 'paused', { away: true })];
    expect(tableOfReader([first, second], { last: second.sessionId, ended: true })).toBe(second.sessionId);
    expect(tableOfReader([first], NOW)).toBe(WAITING);
    expect(tableOfReader([session('never', 'planned')], { last: null, ended: true })).toBe('session-never');
  });
});

describe('what a switch does with everybody', () => {
  it('[FRAME-41] who comes to the table, who still knocks or is missed, and who goes to the waiting room', () => {
    const people = [
      deskPerson('chair', 'chair', ['om', 'client']),
      deskPerson('both', 'partner', ['om', 'client']),
      deskPerson('officer', 'prosecutor', ['om']),
      deskPerson('late', 'prosecutor', ['om'], { participation: 'invited' }),
      deskPerson('mother', 'client', ['client']),
      deskPerson('aunt', 'confidant', ['client'], { participation: 'waiting', clientOf: 'mother' }),
      deskPerson('nobody', 'expert', ['client'], { participation: 'invited' }),
    ];
    const me = participantId.parse('person-chair');
    const to = session('client', 'planned');
    const { enter, knocking, absent, wait, already } = switchTo({
      people,
      me,
      to,
      sessions: [to, session('om', 'running')],
    });
    expect(names(enter)).toEqual(['both', 'mother']);
    expect(names(knocking)).toEqual(['aunt']);
    expect(names(absent)).toEqual(['nobody']);
    expect(names(wait)).toEqual(['officer']);
    expect(names(already)).toEqual([]);
  });

  it('[FRAME-41] who waits already is told apart from who leaves the table for it', () => {
    const people = [
      deskPerson('chair', 'chair', ['om', 'mother', 'father']),
      deskPerson('officer', 'prosecutor', ['om']),
      deskPerson('mother', 'client', ['mother']),
      deskPerson('father', 'client', ['father']),
    ];
    const to = session('mother', 'planned');
    const asked = { people, me: participantId.parse('person-chair'), to };
    const { enter, wait, already } = switchTo({ ...asked, sessions: [session('om', 'paused'), to] });
    expect([enter, wait, already].map(names)).toEqual([['mother'], ['officer'], ['father']]);
    expect(names(switchTo({ ...asked, sessions: [] }).wait)).toEqual(['officer', 'father']);
  });

  it('[TURN-12] who was admitted and put the phone away comes along, and does not count as connected', () => {
    const people = [
      deskPerson('mother', 'client', ['client']),
      deskPerson('son', 'client', ['client'], { here: false }),
    ];
    const { enter } = switchTo({
      ...{ people, me: participantId.parse('person-chair'), sessions: [] },
      to: session('client', 'planned'),
    });
    expect([enter.length, connected(enter)]).toEqual([2, 1]);
  });

  it('[TURN-12] what stops for it is where the table is, and its people wait from then on', () => {
    const [om, client] = [session('om', 'running'), session('client', 'planned')];
    const sessions = [om, client];
    expect(stoppedBy(client, sessions)).toBe(om);
    expect(stoppedBy(client, [session('om', 'paused'), client])?.name).toBe('om');
    expect(stoppedBy(client, [session('om', 'paused', { away: true }), client])).toBeNull();
    const people = [
      deskPerson('chair', 'chair', ['om', 'client']),
      deskPerson('both', 'partner', ['om', 'client']),
      deskPerson('mother', 'client', ['client']),
      deskPerson('away', 'client', ['client'], { here: false }),
      deskPerson('knocks', 'client', ['client'], { participation: 'waiting' }),
    ];
    expect(names(waitingFor({ people, me: participantId.parse('person-chair'), to: client, sessions }))).toEqual([
      'mother',
    ]);
  });

  it('[TURN-12] the press begins what never began and goes on with what rests, with the time that was given', () => {
    const backAt = at('10:30');
    expect(switchIntent(session('new', 'planned'), null)).toEqual({ type: 'session.start', sessionId: 'session-new' });
    const resting = session('old', 'paused', { away: true });
    expect(switchIntent(resting, backAt)).toEqual({ type: 'session.resume', sessionId: 'session-old', backAt });
  });
});
