import type { Fact, Intent } from '@samenspraak/shared/commands/registry.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { STAGES } from '@samenspraak/shared/domain/stages.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempt, FAMILY, JOINT, opened, PROSECUTION, second, type Table } from './table.ts';

interface Move {
  readonly who: string;
  readonly intent: Intent;
  readonly seconds: number;
}

const session = fc.constantFrom(JOINT, JOINT, FAMILY, PROSECUTION);
const plain = (
  type:
    | 'session.start'
    | 'session.pause'
    | 'session.resume'
    | 'timeout.end'
    | 'timeout.call'
    | 'round.start'
    | 'round.next',
) => session.map((sessionId): Intent => ({ type, sessionId }));

/** Whatever moves a clock, and a little of what does not. */
const moves: fc.Arbitrary<Move> = fc.record({
  who: fc.constant('chair'),
  seconds: fc.nat(600),
  intent: fc.oneof(
    plain('session.start'),
    plain('session.pause'),
    plain('session.resume'),
    plain('timeout.call'),
    plain('timeout.end'),
    plain('round.start'),
    plain('round.next'),
    fc
      .tuple(session, fc.constantFrom(...STAGES))
      .map(([sessionId, stage]): Intent => ({ type: 'stage.set', sessionId, stage })),
    session.map((sessionId): Intent => ({ type: 'phase.decide', sessionId, outcome: 'forward', why: '' })),
    fc.constant<Intent>({ type: 'conference.close' }),
  ),
});

interface Told {
  /** Milliseconds that a session ran, per stage, as somebody with a watch counted them. */
  readonly ran: Map<string, number>;
  now: number;
  /** What followed from the last move. */
  news: readonly Fact[];
}

/** Runs the moves, with a watch beside them that knows nothing of clocks in the state: it looks whether the meeting goes on. */
function play(drawn: readonly Move[], look: (table: Table, told: Told) => void): void {
  let table = opened();
  const told: Told = { ran: new Map(), now: 0, news: [] };
  for (const { who, intent, seconds } of drawn) {
    for (const { id, status, timeout, stage } of table.conference.sessions.values()) {
      if (status !== 'running' || timeout !== null) continue;
      const key = `${id} ${stage}`;
      told.ran.set(key, (told.ran.get(key) ?? 0) + seconds * 1_000);
    }
    told.now += seconds;
    const { table: after, outcome } = attempt(table, who, intent, second(told.now));
    told.news = outcome.ok ? outcome.events : [];
    table = after;
    look(table, told);
  }
}

function always(holds: (table: Table, told: Told) => void): void {
  fc.assert(
    fc.property(fc.array(moves, { minLength: 1, maxLength: 50 }), (drawn) => play(drawn, holds)),
    { numRuns: 300 },
  );
}

const sessions = ({ conference }: Table) => [...conference.sessions.values()];

/** What a screen shows as spent: what was put down, and what the clock of the present stage has run since. */
function spentIn(table: Table, id: SessionId, { now }: Told): Record<string, number> {
  const found = table.conference.sessions.get(id);
  if (found === undefined) throw new Error('there is no such session');
  const running = found.clockSince === null ? 0 : Date.parse(second(now)) - Date.parse(found.clockSince);
  return { ...found.spent, [found.stage]: found.spent[found.stage] + running };
}

describe('the clock of a session', () => {
  test('[TIME-1] it runs exactly while the session is under way and nobody called a time-out', () => {
    always((table) => {
      for (const { status, timeout, clockSince } of sessions(table))
        expect(clockSince !== null).toBe(status === 'running' && timeout === null);
    });
  });

  test('[TIME-2] what is spent per stage is what a watch beside it counts, pauses and time-outs left out', () => {
    always((table, told) => {
      for (const { id } of sessions(table)) {
        const spent = spentIn(table, id, told);
        for (const stage of STAGES) expect(spent[stage]).toBe(told.ran.get(`${id} ${stage}`) ?? 0);
      }
    });
  });

  test('[TIME-3] at most one clock runs in a conference, and none when it is over', () => {
    always((table) => {
      const running = sessions(table).filter(({ clockSince }) => clockSince !== null).length;
      expect(running).toBeLessThanOrEqual(table.conference.status === 'closed' ? 0 : 1);
    });
  });

  test('[TIME-4] a turn that was broken off by a pause or a time-out begins again whole', () => {
    always((table, { now, news }) => {
      for (const fact of news) {
        if (!['session.started', 'session.resumed', 'timeout.ended'].includes(fact.type)) continue;
        const round = 'sessionId' in fact ? table.conference.sessions.get(fact.sessionId)?.round : null;
        if (round !== null) expect(round?.since).toBe(second(now));
      }
    });
  });
});
