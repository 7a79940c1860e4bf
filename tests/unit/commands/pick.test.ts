import { projectSession } from '@samenspraak/server/rooms/project-session.ts';
import { definitionOf } from '@samenspraak/shared/commands/registry.ts';
import { readBallots } from '@samenspraak/shared/document/read.ts';
import { ballotKind, CONCERN_KINDS, SUB_QUESTIONS } from '@samenspraak/shared/domain/ballots.ts';
import { CARD_KINDS } from '@samenspraak/shared/domain/kinds.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { attempt, card, done, FAMILY, id, JOINT, opened, refusalOf, sessionOf, type Table, withCard } from './table.ts';

const SECRET = 'because of last Friday';

function only(table: Table) {
  const [ballot] = table.conference.ballots.values();
  if (ballot === undefined) throw new Error('no question was opened');
  return ballot;
}

/** A question on the table, with a card of every kind on the board and a concern on another one. */
function asked(question: string): Table {
  let table = opened();
  for (const kind of CARD_KINDS)
    table = withCard(table, JOINT, { id: card(kind), kind, author: id('partner'), text: kind });
  table = withCard(table, FAMILY, { id: card('elsewhere'), kind: 'concern', author: id('client'), text: 'theirs' });
  return done(table, 'chair', { type: 'ballot.open', sessionId: JOINT, question });
}

const pick = (table: Table, choice: string, rest: { grounds?: string; voice?: 'client' | 'child' } = {}) =>
  ({ type: 'ballot.pick', sessionId: JOINT, ballotId: only(table).id, choice, ...rest }) as const;
/** A client says in the session of the family what comes first for them. */
const first = (table: Table, choice: string) => ({ ...pick(table, choice), sessionId: FAMILY }) as const;
const score = (table: Table) =>
  ({ type: 'ballot.score', sessionId: JOINT, ballotId: only(table).id, score: 7 }) as const;
const lead = (table: Table, what: 'reveal' | 'close' | 'again') =>
  ({ type: `ballot.${what}`, sessionId: JOINT, ballotId: only(table).id }) as const;

function documentOf(table: Table): Y.Doc {
  const doc = new Y.Doc();
  const { conference } = table;
  projectSession({ doc, conference, session: sessionOf(table), isPresent: () => true, leavingGraceMs: 0 });
  return doc;
}

describe('choosing in secret', () => {
  test('[BAL-14] two questions ask for a choice, every other one for a number', () => {
    expect(['biggestConcern', 'phaseOutcome', 'immediateSafety', 'how safe is the youngest'].map(ballotKind)).toEqual([
      ...['biggestConcern', 'phaseOutcome', 'scale', 'scale'],
    ]);
    expect(refusalOf(asked('biggestConcern'), 'partner', score(asked('biggestConcern')))).toBe('ballot.otherAnswer');
    expect(refusalOf(asked('immediateSafety'), 'partner', pick(asked('immediateSafety'), card('concern')))).toBe(
      'ballot.otherAnswer',
    );
  });

  test.each(CARD_KINDS)('[BAL-15] a %s can be chosen as what weighs most if it is a kind of worry', (kind) => {
    const table = asked('biggestConcern');
    expect(refusalOf(table, 'partner', pick(table, card(kind)))).toBe(
      CONCERN_KINDS.includes(kind) ? null : 'card.unknown',
    );
  });

  test.each(['elsewhere', 'nothing'])('[BAL-15] a card that is not on this board cannot be chosen: %s', (name) => {
    const table = asked('biggestConcern');
    expect(refusalOf(table, 'partner', pick(table, card(name)))).toBe('card.unknown');
    expect(refusalOf(table, 'partner', pick(table, '../etc'))).toBe('card.unknown');
  });

  test('[BAL-16] of the phase one chooses to stay, forward or back, as far as there is a phase there', () => {
    const table = asked('phaseOutcome');
    const tried = ['stay', 'forward', 'back', card('concern')].map((choice) =>
      refusalOf(table, 'partner', pick(table, choice)),
    );
    expect(tried).toEqual([null, null, 'phase.none', 'phase.none']);
  });

  test('[BAL-17] until the reveal a choice, its grounds and the answers beside a number stand in no fact and no document', () => {
    const choosing = done(
      asked('biggestConcern'),
      'partner',
      pick(asked('biggestConcern'), card('danger'), { grounds: SECRET }),
    );
    const scale = asked('immediateSafety');
    const answers = Object.fromEntries(SUB_QUESTIONS.map((question) => [question, SECRET]));
    const scoring = done(scale, 'partner', { ...score(scale), grounds: SECRET, answers });
    for (const table of [choosing, scoring]) {
      const doc = documentOf(table);
      const known = JSON.stringify([table.facts, [...table.conference.ballots.values()], readBallots(doc)]);
      expect(known).not.toContain(SECRET);
      expect(known).not.toMatch(/"(score|choice|grounds|answers)"/);
      expect(Buffer.from(Y.encodeStateAsUpdate(doc)).includes(SECRET)).toBe(false);
      expect(only(table).scored).toEqual([{ participantId: id('partner'), voice: null, voiceOf: '' }]);
      const [revealed] = readBallots(documentOf(done(table, 'chair', lead(table, 'reveal'))));
      expect(revealed?.rounds[0]).toMatchObject([{ participantId: id('partner'), grounds: SECRET }]);
    }
  });

  test('[BAL-18] choosing again replaces it and shows nothing new; for an absent client and a child one chooses apart', () => {
    let table = asked('biggestConcern');
    table = done(table, 'manager', pick(table, card('danger')));
    const before = documentOf(table);
    table = done(table, 'manager', pick(table, card('pattern')));
    expect(readBallots(documentOf(table))).toEqual(readBallots(before));
    table = done(table, 'manager', pick(table, card('concern'), { voice: 'child' }));
    const [ballot] = readBallots(documentOf(done(table, 'chair', lead(table, 'reveal'))));
    expect(ballot?.rounds[0]?.map(({ voice, choice, score: number }) => [voice, choice, number])).toEqual([
      [null, card('pattern'), 0],
      ['child', card('concern'), 0],
    ]);
    expect(refusalOf(table, 'expert', pick(table, card('concern'), { voice: 'client' }))).toBe('role.forbidden');
  });

  test('[FUN-29] a client puts any idea first, in whatever lane; one that is put back meanwhile counts at the reveal', () => {
    let table = done(opened(), 'chair', { type: 'session.start', sessionId: FAMILY });
    table = done(table, 'chair', { type: 'stage.set', sessionId: FAMILY, stage: 'decision' });
    table = done(table, 'chair', { type: 'funnel.open', sessionId: FAMILY, lane: 'weigh' });
    const own = { id: card('own'), kind: 'idea', author: id('client'), text: 'a lock' } as const;
    const lanes = [{}, { lane: 'brainstorm' }, { lane: 'prioritise' }, { lane: 'weigh', parked: 'later' }] as const;
    table = withCard(withCard(table, FAMILY, own), FAMILY, { ...own, id: card('weighed'), lane: 'weigh' });
    table = done(table, 'chair', { type: 'ballot.open', sessionId: FAMILY, question: 'ideaWeight' });
    for (const lane of lanes)
      expect(refusalOf(withCard(table, FAMILY, { ...own, ...lane }), 'client', first(table, card('own')))).toBeNull();
    expect(refusalOf(table, 'client', first(table, card('withdrawn')))).toBe('card.unknown');
    table = done(table, 'client', first(table, card('weighed')));
    table = withCard(table, FAMILY, { ...own, id: card('weighed'), lane: 'brainstorm' });
    table = done(table, 'chair', { type: 'ballot.reveal', sessionId: FAMILY, ballotId: only(table).id });
    expect(only(table).revealed[0]?.map(({ choice }) => choice)).toEqual([card('weighed')]);
  });

  test('[BAL-19] there is one question at a time, whatever it asks for; who leads does not choose', () => {
    const table = asked('phaseOutcome');
    for (const question of ['phaseOutcome', 'biggestConcern', 'immediateSafety'])
      expect(refusalOf(table, 'chair', { type: 'ballot.open', sessionId: JOINT, question })).toBe('ballot.alreadyOpen');
    for (const who of ['chair', 'recorder']) expect(refusalOf(table, who, pick(table, 'stay'))).toBe('role.forbidden');
  });

  test('[BAL-20] nothing is chosen after the reveal, until there is a second round', () => {
    let table = asked('phaseOutcome');
    table = done(done(table, 'partner', pick(table, 'stay')), 'chair', lead(table, 'reveal'));
    expect(refusalOf(table, 'expert', pick(table, 'stay'))).toBe('ballot.notOpen');
    table = done(table, 'chair', lead(table, 'again'));
    table = done(done(table, 'partner', pick(table, 'forward')), 'chair', lead(table, 'reveal'));
    expect(only(table).revealed.map((round) => round.map(({ choice }) => choice))).toEqual([['stay'], ['forward']]);
  });

  test('[BAL-21] a question that is closed unrevealed forgets what was chosen', () => {
    const table = asked('biggestConcern');
    const { table: after } = attempt(
      done(table, 'partner', pick(table, card('danger'))),
      'chair',
      lead(table, 'close'),
    );
    expect(after.scores.size).toBe(0);
    expect(only(after).revealed).toEqual([]);
  });

  test('[BAL-22] of the answers beside a number only those that are asked are read, and no longer than they may be', () => {
    const read = (answers: unknown) =>
      definitionOf('ballot.score').schema.safeParse({ sessionId: JOINT, ballotId: 'ballot-one', score: 3, answers })
        .success;
    expect([read(undefined), read({}), read({ severity: 'x' })]).toEqual([true, true, true]);
    for (const bad of [{ guilt: 'x' }, { severity: 7 }, { severity: 'x'.repeat(1_001) }, 'x'])
      expect(read(bad)).toBe(false);
  });
});
