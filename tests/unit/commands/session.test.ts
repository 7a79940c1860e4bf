import { COMMANDS, type CommandType, definitionOf, type Intent } from '@samenspraak/shared/commands/registry.ts';
import { describe, expect, test } from 'vitest';
import {
  attempt,
  done,
  FAMILY,
  id,
  JOINT,
  opened,
  PROSECUTION,
  planned,
  refusalOf,
  second,
  sessionOf,
} from './table.ts';

/** The commands that name a session. */
const TYPES = (Object.keys(COMMANDS) as CommandType[]).filter(
  (type) => !/^(conference|participant|coordinator)\.|^agreement.(update|change|answer)$|^session.add$/.test(type),
);

function unknownTo(type: CommandType) {
  return type.startsWith('ballot.') && type !== 'ballot.open' ? 'ballot.unknown' : 'session.unknown';
}

describe('a conference begins and ends', () => {
  test('[CMD-1] opening begins the conference and starts its first session', () => {
    const table = opened();
    expect(table.conference.status).toBe('open');
    expect(sessionOf(table, JOINT).status).toBe('running');
    expect(sessionOf(table, FAMILY).status).toBe('planned');
  });

  test('[CMD-2] opening what is open changes nothing', () => {
    const { table, outcome } = attempt(opened(), 'chair', { type: 'conference.open' });
    expect(outcome).toMatchObject({ ok: true, events: [] });
    expect(table.conference.status).toBe('open');
  });

  test('[CMD-3] what is closed is not opened again, what is not open is not closed', () => {
    const closed = done(opened(), 'chair', { type: 'conference.close' });
    expect(refusalOf(closed, 'chair', { type: 'conference.open' })).toBe('conference.closed');
    expect(refusalOf(closed, 'chair', { type: 'session.start', sessionId: FAMILY })).toBe('conference.closed');
    expect(refusalOf(closed, 'chair', { type: 'conference.close' })).toBeNull();
    expect(refusalOf(planned(), 'chair', { type: 'conference.close' })).toBe('conference.notOpen');
  });

  test('[CMD-4] closing ends every session and stops its clock', () => {
    const table = done(opened(), 'chair', { type: 'conference.close' }, second(30));
    for (const session of table.conference.sessions.values()) {
      expect(session).toMatchObject({ status: 'ended', clockSince: null });
    }
    expect(sessionOf(table).spent.before).toBe(30_000);
  });
});

describe('the table is in one session at a time', () => {
  test('[CMD-5] starting one session pauses the one that runs', () => {
    const table = done(opened(), 'chair', { type: 'session.start', sessionId: FAMILY }, second(20));
    expect(sessionOf(table, JOINT)).toMatchObject({ status: 'paused', clockSince: null });
    expect(sessionOf(table, FAMILY)).toMatchObject({ status: 'running', clockSince: second(20) });
  });

  test('[CMD-6] going on with a paused session pauses the one that runs', () => {
    const elsewhere = done(opened(), 'chair', { type: 'session.start', sessionId: FAMILY });
    const table = done(elsewhere, 'chair', { type: 'session.resume', sessionId: JOINT });
    expect(sessionOf(table, JOINT).status).toBe('running');
    expect(sessionOf(table, FAMILY).status).toBe('paused');
  });

  test('[CMD-7] no session starts before the conference is open', () => {
    expect(refusalOf(planned(), 'chair', { type: 'session.start', sessionId: JOINT })).toBe('conference.notOpen');
  });

  test('[CMD-8] a pause stops the clock of the stage, and going on lets it run again', () => {
    const paused = done(opened(), 'chair', { type: 'session.pause', sessionId: JOINT }, second(10));
    expect(sessionOf(paused)).toMatchObject({ status: 'paused', clockSince: null });
    const table = done(paused, 'chair', { type: 'session.resume', sessionId: JOINT }, second(70));
    const later = done(table, 'chair', { type: 'session.pause', sessionId: JOINT }, second(75));
    expect(sessionOf(later).spent.before).toBe(15_000);
  });

  test('[CMD-70] a machine whose clock was put back takes no time away', () => {
    const there = done(opened(), 'chair', { type: 'stage.set', sessionId: JOINT, stage: 'goal' }, second(60));
    const table = done(there, 'chair', { type: 'session.pause', sessionId: JOINT }, second(20));
    expect(sessionOf(table).spent).toMatchObject({ before: 60_000, goal: 0 });
  });

  test('[CMD-9] starting, pausing or going on twice is done once', () => {
    const running = opened();
    for (const type of ['session.start', 'session.resume'] as const) {
      expect(attempt(running, 'chair', { type, sessionId: JOINT }).outcome).toMatchObject({ ok: true, events: [] });
    }
    const paused = done(running, 'chair', { type: 'session.pause', sessionId: JOINT });
    expect(attempt(paused, 'chair', { type: 'session.pause', sessionId: JOINT }).outcome).toMatchObject({ events: [] });
  });

  test('[CMD-10] a session that is not one’s own is refused as one that is not there', () => {
    const missing = 'session-missing' as typeof JOINT;
    const running = done(opened(), 'chair', { type: 'session.start', sessionId: PROSECUTION });
    const own = attempt(running, 'outsider', { type: 'hand.raise', sessionId: PROSECUTION }).outcome;
    const none = attempt(running, 'outsider', { type: 'hand.raise', sessionId: missing }).outcome;
    expect(own).toEqual(none);
    expect(own).toEqual({ ok: false, code: 'session.unknown' });
  });

  test('[CMD-71] the rules themselves know no session that is not the actor’s, whoever asks them', () => {
    const table = done(opened(), 'chair', { type: 'session.start', sessionId: PROSECUTION });
    const actor = table.conference.people.get(id('outsider'));
    if (actor === undefined) throw new Error('the outsider is missing');
    const maker = { participantId: actor.id, role: actor.role, organisationId: null };
    const context = {
      actor,
      at: second(1),
      newId: () => 'made-one',
      card: () => null,
      noRoomFor: () => null,
      isHere: () => true,
      maker: () => maker,
      scores: [],
      preparations: [],
      earlier: [],
      former: [],
    };
    for (const type of TYPES) {
      const definition = definitionOf(type);
      const outcome = definition.rule(table.conference, { type, sessionId: PROSECUTION } as Intent, context);
      expect(outcome, type).toEqual({ ok: false, code: unknownTo(type) });
    }
  });
});
