import { Listeners } from '@samenspraak/server/rooms/listeners.ts';
import { counted, knownTo } from '@samenspraak/server/rooms/tally.ts';
import type { Fact } from '@samenspraak/shared/commands/registry.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, test } from 'vitest';
import { FAMILY, id, JOINT, planned, second } from '../commands/table.ts';

/** To whom a fact may be told: `nobody` where it is told by the view or the document alone. */
type Hearers<One> = One extends { readonly sessionId: SessionId }
  ? 'table' | 'nobody'
  : One extends { readonly participantId: ParticipantId }
    ? 'tablesOf' | 'nobody'
    : 'everybody' | 'nobody';

/** Every fact there is: one that is new does not compile before it is said here who hears of it. */
const HEARERS: { readonly [Type in Fact['type']]: Hearers<Fact & { readonly type: Type }> } = {
  'agreement.adopted': 'table',
  'agreement.answered': 'table',
  'agreement.changed': 'table',
  'agreement.published': 'table',
  'agreement.updated': 'table',
  'ballot.closed': 'table',
  'ballot.opened': 'table',
  'ballot.reopened': 'table',
  'ballot.revealed': 'table',
  'ballot.scored': 'nobody',
  'budget.settled': 'table',
  'card.published': 'nobody',
  'card.received': 'table',
  'card.withdrawn': 'table',
  'concern.settled': 'table',
  'conference.closed': 'everybody',
  'conference.created': 'everybody',
  'conference.opened': 'everybody',
  'coordinator.declined': 'nobody',
  'coordinator.handedOver': 'nobody',
  'coordinator.kept': 'nobody',
  'coordinator.remembered': 'nobody',
  'coordinator.took': 'nobody',
  'funnel.opened': 'table',
  'guide.arranged': 'table',
  'hand.lowered': 'table',
  'hand.raised': 'table',
  'help.answered': 'table',
  'help.asked': 'table',
  'participant.admitted': 'tablesOf',
  'participant.invited': 'tablesOf',
  'participant.joined': 'tablesOf',
  'participant.keptApart': 'nobody',
  'participant.reissued': 'tablesOf',
  'participant.removed': 'tablesOf',
  'participant.seated': 'table',
  'participant.unseated': 'table',
  'phase.decided': 'table',
  'picture.carried': 'table',
  'plan.carried': 'table',
  'preparation.dropped': 'nobody',
  'preparation.kept': 'nobody',
  'preparation.released': 'table',
  'priority.settled': 'table',
  'prompt.lit': 'table',
  'round.ended': 'table',
  'round.joined': 'table',
  'round.moved': 'table',
  'round.started': 'table',
  'session.added': 'table',
  'session.paused': 'table',
  'session.planned': 'table',
  'session.resumed': 'table',
  'session.started': 'table',
  'stage.set': 'table',
  'timeout.called': 'table',
  'timeout.ended': 'table',
  'trend.shown': 'table',
};

const { conference } = planned();

function factOf(type: Fact['type']): Fact {
  const about = { table: { sessionId: JOINT }, tablesOf: { participantId: id('outsider') }, everybody: {}, nobody: {} };
  return { type, ...about[HEARERS[type]] } as unknown as Fact;
}

/** Who of the conference hears of a fact, and for whom it counts. */
function told(fact: Fact) {
  const heard: string[] = [];
  const listeners = new Listeners();
  for (const [participantId, { name }] of conference.people) {
    const event = () => void heard.push(name);
    const quiet = () => undefined;
    listeners.add({ participantId, access: null as never, event, notice: quiet, close: quiet } as never);
  }
  const stored = { fact, at: second(1) } as never;
  listeners.announce([stored], (one) => conference.people.get(one) ?? null);
  const tally = counted(new Map(), fact, conference);
  const counts = [...conference.people.values()].filter((person) => knownTo(person, tally) > 0);
  return { heard, counts: counts.map(({ name }) => name) };
}

describe('what is said of a fact', () => {
  test.each(Object.keys(HEARERS) as Fact['type'][])('[SAID-1] %s is heard of, and counts, where it belongs', (type) => {
    const everybody = [...conference.people.values()];
    const atTheTable = everybody.filter(({ sessionIds }) => sessionIds.includes(JOINT)).map(({ name }) => name);
    const hearers = {
      ...{ table: atTheTable, tablesOf: atTheTable, nobody: [] },
      everybody: everybody.map(({ name }) => name),
    };
    const expected = hearers[HEARERS[type]];
    expect(told(factOf(type))).toEqual({ heard: expected, counts: expected });
  });

  test('[SAID-2] what names no session and nobody goes nowhere, unless it is known to be for all', () => {
    const unheardOf = { type: 'plan.dreamed' } as unknown as Fact;
    expect(told(unheardOf)).toEqual({ heard: [], counts: [] });
  });

  test('[SAID-3] that coordination is offered, taken, declined or kept is told to no table, whatever it names', () => {
    for (const type of ['handedOver', 'took', 'declined', 'kept'] as const)
      for (const about of [{}, { participantId: id('partner') }, { sessionId: FAMILY }])
        expect(told({ type: `coordinator.${type}`, ...about } as unknown as Fact)).toEqual({ heard: [], counts: [] });
  });
});
