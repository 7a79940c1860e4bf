import type { Conference } from '@samenspraak/shared/commands/conference-state.ts';
import type { Decision } from '@samenspraak/shared/commands/define.ts';
import type { Fact, Intent } from '@samenspraak/shared/commands/registry.ts';
import type { Refusal } from '@samenspraak/shared/domain/errors.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { actorOf, type Draw, draws, intentOf } from './drawn.ts';
import { allFormer } from './former-tables.ts';
import { type Reckoning, reckon, reckonFrom } from './oracle.ts';
import {
  attempt,
  card,
  earlierPoint,
  FAMILY,
  id,
  JOINT,
  opened,
  PROSECUTION,
  second,
  type Table,
  withCard,
  withSecondClient,
} from './table.ts';

const SEATING = ['participant.place', 'participant.keepApart', 'session.add', 'participant.invite'] as const;
const MEETING = [
  'session.start',
  'session.resume',
  'session.plan',
  'participant.remove',
  'participant.reissue',
] as const;
const SHARING = ['card.publish', 'agreement.adopt', 'agreement.update', 'card.withdraw'] as const;
const GUIDING = ['guide.arrange', 'concern.settle', 'trend.show', 'preparation.keep', 'preparation.release'] as const;

const ASKING = ['ballot.open', 'ballot.pick', 'ballot.score', 'ballot.pick', 'ballot.reveal'] as const;
const PLANNING = [
  'agreement.adopt',
  'agreement.update',
  'agreement.change',
  'agreement.answer',
  'plan.carry',
  'picture.carry',
  'coordinator.handOver',
  'coordinator.take',
] as const;
const BY_OTHERS = /^(preparation\.keep|ballot\.(pick|score)|agreement\.answer|coordinator\.take)$/;

/** Commands about who sits where come often, and who may gives them (the chair, nearly always), else hardly anything would move. */
export const moves: fc.Arbitrary<Draw> = fc
  .tuple(
    draws,
    fc.constantFrom(
      ...SEATING,
      ...SEATING,
      ...MEETING,
      ...SHARING,
      ...SHARING,
      ...GUIDING,
      ...PLANNING,
      ...ASKING,
      ...ASKING,
    ),
    fc.nat(9),
  )
  .map(([draw, type, chance]) =>
    chance < 7 ? { ...draw, type, actor: BY_OTHERS.test(type) ? draw.actor | 1 : draw.actor & ~1 } : draw,
  );

/** An open conference of two clients and a prosecutor, with agreements on every board. */
function laid(): Table {
  let table = withSecondClient(opened());
  for (const session of [JOINT, FAMILY, PROSECUTION]) {
    for (let i = 0; i < 12; i += 1) {
      const words = {
        text: `said in the part ${session.slice(8)}`,
        who: [id('partner'), id('prosecutor')],
        by: '2027-01-01',
        why: 'it helps',
      };
      const drawn = { id: card(`${i}`), author: id('partner'), answers: [card('0')], ...words };
      table = withCard(table, session, { ...drawn, kind: i % 4 === 0 ? 'concern' : 'agreement' });
    }
  }
  return {
    ...table,
    former: allFormer(),
    earlier: ['ballot-before', 'ballot-long-before', 'ballot-at-first'].map((name, index) =>
      earlierPoint(name, index === 1),
    ),
  };
}

export interface State {
  readonly conference: Conference;
  readonly reckoning: Reckoning;
  /** All that happened so far. */
  readonly facts: Table['facts'];
  /** The command that led here, and what was decided on it. */
  readonly step: { readonly before: Table; readonly intent: Intent; readonly outcome: Decision<Fact> | Refusal };
}

/** Plays the drawn commands and shows every state on the way, and whether it is the last. */
export function play(drawn: readonly Draw[], look: (state: State, last: boolean) => void): void {
  let table = laid();
  const reckoning = reckonFrom(table.conference);
  let now = 0;
  for (const [index, draw] of drawn.entries()) {
    now += Math.max(0, draw.seconds);
    const [before, intent] = [table, intentOf(table, draw)];
    const { table: after, outcome } = attempt(before, actorOf(before, draw), intent, second(now));
    if (outcome.ok) reckon(reckoning, outcome);
    table = after;
    const { conference, facts } = table;
    look({ conference, reckoning, facts, step: { before, intent, outcome } }, index === drawn.length - 1);
  }
}

export function always(holds: (state: State, last: boolean) => void, numRuns: number): void {
  fc.assert(
    fc.property(fc.array(moves, { minLength: 1, maxLength: 60 }), (drawn) => play(drawn, holds)),
    { numRuns },
  );
}

export const everySession = ({ conference }: State): SessionId[] => [...conference.sessions.keys()];
export const seatedIn = ({ reckoning }: State, session: SessionId) => [...(reckoning.seats.get(session) ?? [])];
