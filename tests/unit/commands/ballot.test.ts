import { definitionOf, type Fact, fold, type Intent } from '@samenspraak/shared/commands/registry.ts';
import { MOST_VOICES } from '@samenspraak/shared/domain/ballots.ts';
import { ERROR_TEXTS } from '@samenspraak/shared/domain/error-texts.ts';
import { type BallotId, ballotId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempt, done, FAMILY, id, JOINT, opened, refusalOf, second, type Table } from './table.ts';

const open = { type: 'ballot.open', sessionId: JOINT, question: 'immediateSafety' } as const;

function only(table: Table) {
  const [ballot] = table.conference.ballots.values();
  if (ballot === undefined) throw new Error('no scaling question was opened');
  return ballot;
}

const asked = (): Table => done(opened(), 'chair', open);
const score = (
  table: Table,
  value: number,
  rest: { grounds?: string; voice?: 'client' | 'child'; voiceOf?: string } = {},
): Intent => ({
  type: 'ballot.score',
  sessionId: JOINT,
  ballotId: only(table).id,
  score: value,
  ...rest,
});
const lead = (table: Table, what: 'reveal' | 'again' | 'close'): Intent => ({
  type: `ballot.${what}`,
  sessionId: JOINT,
  ballotId: only(table).id,
});

function scored(table: Table, name: string, value: number): Table {
  return done(table, name, score(table, value, { grounds: `${name} saw it` }));
}

describe('asking for a number', () => {
  test('[BAL-1] a scaling question opens without scores and gives its id', () => {
    const { table, outcome } = attempt(opened(), 'chair', { ...open, subject: 'the youngest' });
    expect(only(table)).toMatchObject({
      question: 'immediateSafety',
      subject: 'the youngest',
      phase: 'immediateSafety',
      state: 'open',
      round: 1,
      scored: [],
      revealed: [],
    });
    expect(outcome).toMatchObject({ data: { ballotId: only(table).id } });
  });

  test('[BAL-2] there is one scaling question at a time in a session', () => {
    expect(refusalOf(asked(), 'chair', open)).toBe('ballot.alreadyOpen');
    const elsewhere = done(asked(), 'chair', { type: 'session.start', sessionId: FAMILY });
    expect(refusalOf(elsewhere, 'chair', { ...open, sessionId: FAMILY })).toBeNull();
    const closed = done(asked(), 'chair', lead(asked(), 'close'));
    expect(refusalOf(closed, 'chair', open)).toBeNull();
  });

  test('[BAL-3] a question of another session, or of none, is unknown', () => {
    const none = ballotId.parse('ballot-that-is-not');
    expect(refusalOf(asked(), 'partner', { ...score(asked(), 3), ballotId: none } as Intent)).toBe('ballot.unknown');
    const elsewhere = done(asked(), 'chair', { type: 'session.start', sessionId: FAMILY });
    const foreign = { type: 'ballot.reveal', sessionId: FAMILY, ballotId: only(elsewhere).id } as const;
    expect(refusalOf(elsewhere, 'chair', foreign)).toBe('ballot.unknown');
  });
});

describe('scoring in secret', () => {
  test('[BAL-4] a score says that somebody scored, never what: not in the facts and not in the conference', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }), (one, other) => {
        const start = asked();
        const [a, b] = [attempt(start, 'partner', score(start, one)), attempt(start, 'partner', score(start, other))];
        expect(a.table.facts).toEqual(b.table.facts);
        expect(a.table.conference).toEqual(b.table.conference);
        expect(only(a.table).scored).toEqual([{ participantId: id('partner'), voice: null, voiceOf: '' }]);
      }),
    );
  });

  test('[BAL-5] scoring again replaces the score and shows nothing new', () => {
    const first = scored(asked(), 'partner', 3);
    const second = scored(first, 'partner', 8);
    expect(only(second).scored).toEqual(only(first).scored);
    const revealed = only(done(second, 'chair', lead(second, 'reveal'))).revealed;
    expect(revealed[0]?.map((one) => one.score)).toEqual([8]);
  });

  test('[BAL-6] a lent voice is scored beside one’s own', () => {
    const table = done(scored(asked(), 'manager', 4), 'manager', score(asked(), 9, { voice: 'child' }));
    expect(only(table).scored).toHaveLength(2);
    const [round] = only(done(table, 'chair', lead(table, 'reveal'))).revealed;
    expect(round?.map(({ score: value, group }) => [value, group])).toEqual([
      [4, 'partners'],
      [9, 'childrensVoice'],
    ]);
  });

  test('[BAL-24] for each child by its own name a case manager gives an answer of its own, also beside one without a name', () => {
    const ofChild = (table: Table, voiceOf: string, value: number) =>
      done(table, 'manager', score(table, value, { voice: 'child', ...(voiceOf !== '' && { voiceOf }) }));
    let table = ofChild(ofChild(ofChild(asked(), 'Sem', 2), 'kind 2', 7), '', 5);
    const before = only(table).scored;
    table = ofChild(table, 'Sem', 3);
    expect(only(table).scored).toEqual(before);
    expect(before.map(({ voice, voiceOf }) => [voice, voiceOf])).toEqual([
      ['child', 'Sem'],
      ['child', 'kind 2'],
      ['child', ''],
    ]);
    const [round] = only(done(table, 'chair', lead(table, 'reveal'))).revealed;
    expect(round?.map(({ voiceOf, score: value }) => [voiceOf, value])).toEqual([
      ['Sem', 3],
      ['', 5],
      ['kind 2', 7],
    ]);
  });

  test('[BAL-25] a name is short, without blanks around it, and names somebody for whom one speaks', () => {
    const { schema } = definitionOf('ballot.score');
    const fields = { sessionId: JOINT, ballotId: only(asked()).id, score: 4 };
    const read = (more: object) => schema.safeParse({ ...fields, ...more });
    expect(read({ voice: 'child', voiceOf: ' Sem ' }).data).toMatchObject({ voiceOf: 'Sem' });
    expect(read({ voice: 'child', voiceOf: 'x'.repeat(60) }).success).toBe(true);
    for (const voiceOf of ['', ' ', 'x'.repeat(61), 3]) expect(read({ voice: 'child', voiceOf }).success).toBe(false);
    expect(read({ voiceOf: 'Sem' }).success).toBe(false);
    const pick = definitionOf('ballot.pick').schema;
    const { score: _score, ...rest } = fields;
    expect(pick.safeParse({ ...rest, choice: 'stay', voiceOf: 'Sem' }).success).toBe(false);
    expect(pick.safeParse({ ...rest, choice: 'stay', voice: 'client', voiceOf: 'Sem' }).success).toBe(true);
  });

  test('[BAL-26] one person answers for twelve others and no more; their own answer, and those for others, may still change', () => {
    const lend = (table: Table, name: string) => score(table, 5, { voice: 'child', voiceOf: name });
    let table = asked();
    for (let child = 1; child <= MOST_VOICES; child += 1) table = done(table, 'manager', lend(table, `kind ${child}`));
    expect(refusalOf(table, 'manager', lend(table, 'kind 13'))).toBe('ballot.tooManyVoices');
    expect(refusalOf(table, 'manager', score(table, 5, { voice: 'client' }))).toBe('ballot.tooManyVoices');
    expect(refusalOf(table, 'manager', lend(table, 'kind 12'))).toBeNull();
    expect(refusalOf(table, 'manager', score(table, 5))).toBeNull();
    expect(refusalOf(table, 'partner', lend(table, 'kind 13'))).toBeNull();
    for (const text of [ERROR_TEXTS.nl, ERROR_TEXTS.en])
      expect(text.codes['ballot.tooManyVoices']).toContain(String(MOST_VOICES));
    const next = done(done(table, 'chair', lead(table, 'reveal')), 'chair', lead(table, 'again'));
    expect(refusalOf(next, 'manager', lend(next, 'kind 13'))).toBeNull();
  });

  test('[BAL-27] what was written down before there were names reads as without one', () => {
    const table = asked();
    const { id: asks, sessionId } = only(table);
    const at = { sessionId, ballotId: asks };
    const giver = { participantId: id('manager'), voice: 'child' as const };
    const shown = { ...giver, round: 1, score: 4, choice: null, grounds: '', answers: {}, group: 'childrensVoice' };
    const old = [
      { type: 'ballot.scored', ...at, ...giver },
      { type: 'ballot.revealed', ...at, scores: [shown] },
    ];
    const after = (old as unknown as Fact[]).reduce((now, fact) => fold(now, fact, second(0)), table.conference);
    expect(after.ballots.get(asks)?.scored).toEqual([{ ...giver, voiceOf: '' }]);
    expect(after.ballots.get(asks)?.revealed[0]?.[0]?.voiceOf).toBe('');
  });

  test('[BAL-7] the chair, the recorder and a confidant do not score', () => {
    for (const name of ['chair', 'recorder'])
      expect(refusalOf(asked(), name, score(asked(), 5))).toBe('role.forbidden');
    const family = done(opened(), 'chair', { type: 'session.start', sessionId: FAMILY });
    const table = done(family, 'chair', { ...open, sessionId: FAMILY });
    const intent = { ...score(table, 5), sessionId: FAMILY } as Intent;
    expect(refusalOf(table, 'confidant', intent)).toBe('role.forbidden');
    expect(refusalOf(table, 'client', intent)).toBeNull();
  });
});

describe('showing, asking again, ending', () => {
  test('[BAL-8] the reveal shows all scores at once, in an order that says nothing of when they came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['manager', 'partner', 'second', 'expert'], { minLength: 2 }), (names) => {
        const inOrder = names.reduce((table, name, i) => scored(table, name, 1 + (i % 2)), asked());
        const sorted = [...names.entries()].map(([i, name]) => ({ name, value: 1 + (i % 2) }));
        sorted.sort((a, b) => a.value - b.value || (id(a.name) < id(b.name) ? -1 : 1));
        const [round] = only(done(inOrder, 'chair', lead(inOrder, 'reveal'))).revealed;
        expect(round?.map(({ participantId, score: value }) => [participantId, value])).toEqual(
          sorted.map(({ name, value }) => [id(name), value]),
        );
      }),
    );
  });

  test('[BAL-9] nothing is shown when nobody scored, and what is shown takes no more scores', () => {
    expect(refusalOf(asked(), 'chair', lead(asked(), 'reveal'))).toBe('ballot.noScores');
    const table = scored(asked(), 'partner', 6);
    const shown = done(table, 'chair', lead(table, 'reveal'));
    expect(refusalOf(shown, 'expert', score(shown, 2))).toBe('ballot.notOpen');
    expect(attempt(shown, 'chair', lead(shown, 'reveal')).outcome).toMatchObject({ ok: true, events: [] });
  });

  test('[BAL-10] a second round begins empty and stands beside the first', () => {
    const first = scored(asked(), 'partner', 6);
    const again = done(done(first, 'chair', lead(first, 'reveal')), 'chair', lead(first, 'again'));
    expect(only(again)).toMatchObject({ state: 'open', round: 2, scored: [] });
    expect(refusalOf(again, 'chair', lead(again, 'reveal'))).toBe('ballot.noScores');
    const second = scored(again, 'partner', 4);
    const shown = done(second, 'chair', lead(second, 'reveal'));
    expect(only(shown).revealed.map((round) => round.map((one) => one.score))).toEqual([[6], [4]]);
    expect(attempt(again, 'chair', lead(again, 'again')).outcome).toMatchObject({ ok: true, events: [] });
  });

  test('[BAL-11] closing forgets the scores; what was never revealed stays unknown', () => {
    const table = scored(asked(), 'partner', 6);
    const closed = done(table, 'chair', lead(table, 'close'));
    expect(closed.scores.size).toBe(0);
    expect(only(closed)).toMatchObject({ state: 'closed', revealed: [] });
    for (const what of ['reveal', 'again'] as const) {
      expect(refusalOf(closed, 'chair', lead(closed, what))).toBe('ballot.notOpen');
    }
    expect(refusalOf(closed, 'partner', score(closed, 6))).toBe('ballot.notOpen');
    expect(attempt(closed, 'chair', lead(closed, 'close')).outcome).toMatchObject({ ok: true, events: [] });
  });

  test('[BAL-12] the end of the conference closes its questions and forgets their scores', () => {
    const table = scored(asked(), 'partner', 6);
    const ended = done(table, 'chair', { type: 'conference.close' });
    expect(only(ended).state).toBe('closed');
    expect(ended.scores.size).toBe(0);
    const names: BallotId[] = [...ended.conference.ballots.keys()];
    expect(names).toHaveLength(1);
  });
});

describe('who left the table', () => {
  test('[BAL-23] is not in what is revealed: removed or moved, their number goes with them', () => {
    const all = scored(scored(scored(asked(), 'partner', 3), 'second', 9), 'manager', 5);
    const removed = done(all, 'chair', { type: 'participant.remove', participantId: id('second') });
    const moved = done(removed, 'chair', {
      ...{ type: 'participant.place', participantId: id('manager'), sessionIds: [FAMILY] },
    });
    const shown = only(done(moved, 'chair', lead(moved, 'reveal'))).revealed.at(-1);
    expect(shown?.map(({ participantId }) => participantId)).toEqual([id('partner')]);
  });
});
