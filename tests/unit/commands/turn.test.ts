import { describe, expect, test } from 'vitest';
import { attempt, done, FAMILY, id, JOINT, opened, refusalOf, second, sessionOf } from './table.ts';

const inFamily = () => done(opened(), 'chair', { type: 'session.start', sessionId: FAMILY });

describe('turns', () => {
  test('[CMD-33] a round begins with those closest to the family; who leads or keeps the minutes has no turn', () => {
    const table = done(inFamily(), 'chair', { type: 'round.start', sessionId: FAMILY });
    expect(sessionOf(table, FAMILY).round).toEqual({
      order: ['client', 'confidant', 'manager', 'partner', 'second', 'expert'].map(id),
      index: 0,
      since: second(0),
      secondsPerTurn: null,
    });
  });

  test('[CMD-34] a round goes on to the last and ends after it', () => {
    let table = done(opened(), 'chair', { type: 'round.start', sessionId: JOINT });
    const turns = sessionOf(table).round?.order.length ?? 0;
    for (let turn = 1; turn < turns; turn += 1) {
      table = done(table, 'chair', { type: 'round.next', sessionId: JOINT });
      expect(sessionOf(table).round?.index).toBe(turn);
    }
    expect(sessionOf(done(table, 'chair', { type: 'round.next', sessionId: JOINT })).round).toBeNull();
    expect(sessionOf(done(table, 'chair', { type: 'round.end', sessionId: JOINT })).round).toBeNull();
  });

  test('[CMD-35] there is no next turn without a round; ending none is fine', () => {
    expect(refusalOf(opened(), 'chair', { type: 'round.next', sessionId: JOINT })).toBe('round.none');
    expect(attempt(opened(), 'chair', { type: 'round.end', sessionId: JOINT }).outcome).toMatchObject({ events: [] });
  });

  test('[CMD-36] there is no round when nobody has a turn', () => {
    let table = opened();
    for (const person of table.conference.people.values()) {
      if (person.role === 'chair' || person.role === 'recorder') continue;
      table = done(table, 'chair', { type: 'participant.remove', participantId: person.id });
    }
    expect(refusalOf(table, 'chair', { type: 'round.start', sessionId: JOINT })).toBe('round.none');
  });

  test('[CMD-37] a hand is raised once and lowered by its owner', () => {
    const raise = { type: 'hand.raise', sessionId: JOINT } as const;
    const table = done(done(opened(), 'partner', raise, second(1)), 'expert', raise, second(2));
    expect(sessionOf(table).hands).toEqual([
      { by: id('partner'), at: second(1) },
      { by: id('expert'), at: second(2) },
    ]);
    expect(attempt(table, 'partner', raise).outcome).toMatchObject({ ok: true, events: [] });
    const lowered = done(table, 'partner', { type: 'hand.lower', sessionId: JOINT });
    expect(sessionOf(lowered).hands.map(({ by }) => by)).toEqual([id('expert')]);
    expect(attempt(lowered, 'partner', { type: 'hand.lower', sessionId: JOINT }).outcome).toMatchObject({ events: [] });
  });

  test('[CMD-37] who leads gives the word to a hand, which goes down; nobody else does, and no hand is nothing to do', () => {
    const raise = { type: 'hand.raise', sessionId: JOINT } as const;
    const answer = { type: 'hand.answer', sessionId: JOINT, participantId: id('partner') } as const;
    const table = done(done(opened(), 'partner', raise, second(1)), 'expert', raise, second(2));
    expect(sessionOf(done(table, 'chair', answer)).hands.map(({ by }) => by)).toEqual([id('expert')]);
    expect(refusalOf(table, 'expert', answer)).toBe('role.forbidden');
    expect(attempt(opened(), 'chair', answer).outcome).toMatchObject({ ok: true, events: [] });
  });

  test('[CMD-34] the word goes past whoever is not at the table, never backwards', () => {
    const table = done(opened(), 'chair', { type: 'round.start', sessionId: JOINT });
    const order = sessionOf(table).round?.order ?? [];
    const [first, , third] = order;
    const to = (person: typeof first) =>
      ({ type: 'round.next', sessionId: JOINT, ...(person && { to: person }) }) as const;
    const past = done(table, 'chair', to(third), second(9));
    expect(sessionOf(past).round).toMatchObject({ index: 2, since: second(9) });
    expect(refusalOf(past, 'chair', to(first))).toBe('participant.unknown');
    expect(refusalOf(past, 'chair', to(id('chair')))).toBe('participant.unknown');
    expect(attempt(past, 'chair', to(third)).outcome).toMatchObject({ ok: true, events: [] });
  });
});

describe('time-out and help', () => {
  const call = { type: 'timeout.call', sessionId: FAMILY } as const;

  test('[CMD-38] anybody stops the meeting for a moment, and the clock stands still', () => {
    for (const name of ['client', 'confidant', 'partner', 'recorder', 'chair']) {
      const session = sessionOf(done(inFamily(), name, call, second(40)), FAMILY);
      expect(session).toMatchObject({ timeout: { by: id(name), at: second(40) }, clockSince: null });
      expect(session.spent.before).toBe(40_000);
    }
  });

  test('[CMD-39] a second call during a time-out changes nothing', () => {
    const table = done(inFamily(), 'client', call);
    expect(attempt(table, 'partner', call).outcome).toMatchObject({ ok: true, events: [] });
  });

  test('[CMD-40] the chair ends a time-out and the clock runs again; there must be one', () => {
    const end = { type: 'timeout.end', sessionId: FAMILY } as const;
    const table = done(inFamily(), 'client', call, second(10));
    expect(refusalOf(table, 'client', end)).toBe('role.forbidden');
    const ended = done(table, 'chair', end, second(130));
    expect(sessionOf(ended, FAMILY)).toMatchObject({ timeout: null, clockSince: second(130) });
    expect(refusalOf(ended, 'chair', end)).toBe('timeout.none');
  });

  test('[CMD-41] no clock runs during a time-out, whatever else happens', () => {
    let table = done(inFamily(), 'client', call);
    table = done(table, 'chair', { type: 'stage.set', sessionId: FAMILY, stage: 'goal' }, second(5));
    table = done(table, 'chair', { type: 'session.pause', sessionId: FAMILY }, second(6));
    table = done(table, 'chair', { type: 'session.resume', sessionId: FAMILY }, second(7));
    expect(sessionOf(table, FAMILY).clockSince).toBeNull();
  });

  test('[CMD-42] who does not understand asks once, and the chair answers all at once', () => {
    const ask = { type: 'help.ask', sessionId: FAMILY } as const;
    const table = done(done(inFamily(), 'client', ask), 'confidant', ask);
    expect(sessionOf(table, FAMILY).helps.map(({ by }) => by)).toEqual([id('client'), id('confidant')]);
    expect(attempt(table, 'client', ask).outcome).toMatchObject({ ok: true, events: [] });
    const answered = done(table, 'chair', { type: 'help.answer', sessionId: FAMILY });
    expect(sessionOf(answered, FAMILY).helps).toEqual([]);
    expect(attempt(answered, 'chair', { type: 'help.answer', sessionId: FAMILY }).outcome).toMatchObject({
      events: [],
    });
  });
});
