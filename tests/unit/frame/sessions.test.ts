import { tableOfReader, WAITING } from '@samenspraak/client/app/board/table-session.ts';
import { destinations, switchTo } from '@samenspraak/client/features/chair-bar/switching.ts';
import { nextSession, turnOf } from '@samenspraak/client/features/waiting-room/turn.ts';
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

describe('when somebody who waits comes to the table', () => {
  it('[FRAME-40] roughly at the planned start of their next session, in steps of five minutes', () => {
    const later = session('later', 'planned', { startsAt: at('11:00') });
    const next = session('next', 'planned', { startsAt: at('09:43') });
    const own = [session('resting', 'paused', { away: true }), later, next];
    expect(nextSession(own)).toBe(next);
    expect(turnOf(next, Date.parse(at('09:00')))).toEqual({ type: 'around', at: at('09:45') });
  });

  it('[FRAME-40] soon, once that has passed, and soon for a session that rests', () => {
    const next = session('next', 'planned', { startsAt: at('09:43') });
    expect(turnOf(next, Date.parse(at('09:45')))).toEqual({ type: 'soon' });
    const resting = session('resting', 'paused', { away: true });
    expect(turnOf(nextSession([resting]), Date.parse(at('08:00')))).toEqual({ type: 'soon' });
    expect(turnOf(null, 0)).toEqual({ type: 'soon' });
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
    const { enter, knocking, absent, wait } = switchTo({ people, me, to: session('client', 'planned') });
    expect(names(enter)).toEqual(['both', 'mother']);
    expect(names(knocking)).toEqual(['aunt']);
    expect(names(absent)).toEqual(['nobody']);
    expect(names(wait)).toEqual(['officer']);
  });

  it('[FRAME-42] the table goes to what was never begun, in its order, and then to what rests; not to where it is', () => {
    const second = session('second', 'planned', { startsAt: at('11:00') });
    const first = session('first', 'planned', { startsAt: at('10:00') });
    const resting = session('resting', 'paused', { away: true });
    expect(destinations([resting, second, first, session('here', 'running'), session('pause', 'paused')])).toEqual([
      first,
      second,
      resting,
    ]);
  });
});
