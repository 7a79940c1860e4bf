import type { Conference } from '@samenspraak/shared/commands/conference-state.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { actorOf, type Draw, draws, intentOf } from './drawn.ts';
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
const BY_OTHERS = /^(preparation\.keep|ballot\.(pick|score))$/;

/** Commands about who sits where come often, and who may gives them (the chair, nearly always), else hardly anything would move. */
export const moves: fc.Arbitrary<Draw> = fc
  .tuple(
    draws,
    fc.constantFrom(...SEATING, ...SEATING, ...MEETING, ...SHARING, ...SHARING, ...GUIDING, ...ASKING, ...ASKING),
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
    earlier: ['ballot-before', 'ballot-long-before', 'ballot-at-first'].map((name, index) =>
      earlierPoint(name, index === 1),
    ),
  };
}

export interface State {
  readonly conference: Conference;
  readonly reckoning: Reckoning;
}

/** Plays the drawn commands and shows every state on the way, and whether it is the last. */
export function play(drawn: readonly Draw[], look: (state: State, last: boolean) => void): void {
  let table = laid();
  const reckoning = reckonFrom(table.conference);
  let now = 0;
  for (const [index, draw] of drawn.entries()) {
    now += Math.max(0, draw.seconds);
    const { table: after, outcome } = attempt(table, actorOf(table, draw), intentOf(table, draw), second(now));
    if (outcome.ok) reckon(reckoning, outcome);
    table = after;
    look({ conference: table.conference, reckoning }, index === drawn.length - 1);
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
