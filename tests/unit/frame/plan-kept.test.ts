import { openHere } from '@samenspraak/client/features/coordination/open-here.ts';
import {
  agreementsLeft,
  byKind,
  cardsLeft,
  openedFirst,
} from '@samenspraak/client/features/follow-up/left-to-bring.ts';
import { changedWords, changeNeeds, plainLag } from '@samenspraak/client/features/plan/changed-words.ts';
import { daysLate } from '@samenspraak/client/features/plan/late.ts';
import { planGroups } from '@samenspraak/client/features/plan/plan-groups.ts';
import { isNewSince } from '@samenspraak/client/ui/card/new-since.ts';
import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import {
  AGREEMENT_STATES,
  type AgreementWords,
  NO_WORDS,
  RUNNING_STATES,
} from '@samenspraak/shared/domain/agreements.ts';
import type { AgreementId, CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, it } from 'vitest';

const NOW = Date.parse('2026-11-22T10:00:00.000Z');
const HERE = 'session-here' as SessionId;

function entry(fields: Partial<PlanEntry>): PlanEntry {
  return { state: 'open', by: '2026-12-01', adoptedAt: '2026-11-01', earlier: false, ...fields } as PlanEntry;
}

describe('how late an agreement is', () => {
  it('[KEEP-5] counts whole days of the house, from the day after its date', () => {
    expect(daysLate({ state: 'open', by: '2026-11-22' }, NOW)).toBe(0);
    expect(daysLate({ state: 'doing', by: '2026-11-18' }, NOW)).toBe(4);
    expect(daysLate({ state: 'open', by: '2026-11-22' }, Date.parse('2026-11-22T22:59:00.000Z'))).toBe(0);
    expect(daysLate({ state: 'open', by: '2026-11-22' }, Date.parse('2026-11-22T23:01:00.000Z'))).toBe(1);
    expect(daysLate({ state: 'open', by: '2026-10-24' }, Date.parse('2026-10-26T10:00:00.000Z'))).toBe(2);
  });

  it('[KEEP-5] is nothing for what came to an end or has no date', () => {
    for (const state of AGREEMENT_STATES)
      expect(daysLate({ state, by: '2026-11-01' }, NOW) > 0).toBe(RUNNING_STATES.includes(state));
    expect(daysLate({ state: 'open', by: '' }, NOW)).toBe(0);
  });
});

describe('the plan in groups', () => {
  const plan = [
    entry({ what: 'now', by: '2026-12-05' }),
    entry({ what: 'done before', state: 'done', earlier: true, by: '2026-10-01' }),
    entry({ what: 'undated', by: '' }),
    entry({ what: 'before', earlier: true, by: '2026-12-09' }),
  ];
  const grouped = (stage: 'before' | 'close') =>
    planGroups(plan, stage).map(({ name, entries }) => [name, entries.map(({ what }) => what)]);

  it('[KEEP-6] begins a conference with what was agreed before, what still runs first', () => {
    expect(grouped('before')).toEqual([
      ['earlier', ['before', 'done before']],
      ['now', ['now', 'undated']],
    ]);
  });

  it('[KEEP-15] what was not kept stands by itself until the table has answered: first at the start, later before what is over', () => {
    const kept = [
      ...plan,
      entry({ what: 'not kept', state: 'notKept', earlier: true }),
      entry({ what: 'gone', state: 'dropped' }),
    ];
    const named = (stage: 'before' | 'close') =>
      planGroups(kept, stage).map(({ name, entries }) => [name, entries.map(({ what }) => what)]);
    expect(named('before')).toEqual([
      ['unanswered', ['not kept']],
      ['earlier', ['before', 'done before']],
      ['now', ['now', 'undated', 'gone']],
    ]);
    expect(named('close')).toEqual([
      ['running', ['now', 'before', 'undated']],
      ['unanswered', ['not kept']],
      ['over', ['done before', 'gone']],
    ]);
  });

  it('[KEEP-15] whoever takes the plan over gets what was not kept as well, told apart from what runs', () => {
    const one = (id: string, fields: Partial<PlanEntry>) => entry({ id: id as AgreementId, what: id, ...fields });
    const open = openHere(
      [
        one('a', { state: 'notKept', by: '2026-11-01' }),
        one('b', {}),
        one('c', { state: 'done' }),
        one('d', { state: 'dropped' }),
      ],
      NOW,
    );
    expect(open.map(({ id, late, unanswered }) => [id, late, unanswered])).toEqual([
      ['a', false, true],
      ['b', false, false],
    ]);
  });

  it('[KEEP-6] later puts what runs by date before what came to an end, and no group is empty', () => {
    expect(grouped('close')).toEqual([
      ['running', ['now', 'before', 'undated']],
      ['over', ['done before']],
    ]);
    expect(planGroups([], 'before')).toEqual([]);
  });
});

describe('what an earlier session left that is not here yet', () => {
  it('[KEEP-15] puts what was not kept before what runs, and that before what is over', () => {
    const one = (id: string, state: string) => ({ agreementId: id, carriedTo: [], state }) as never;
    const agreements = [one('a', 'done'), one('b', 'open'), one('c', 'notKept'), one('d', 'doing')];
    const left = agreementsLeft({ agreements }, { sessionId: HERE, brought: new Set() });
    expect(left.map(({ agreementId }) => agreementId)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('[KEEP-16] opens on the newest that may come here and left something, and else on the newest that left something', () => {
    const one = (sessionId: string, { may = true, agreements = 0, cards = 0 }) =>
      ({
        ...{ sessionId, crosses: [{ sessionId: HERE, may }] },
        ...{ agreements: Array(agreements).fill({}), cards: Array(cards).fill({}) },
      }) as never;
    expect(openedFirst([one('a', {}), one('b', { agreements: 1 }), one('c', { cards: 1 })], HERE)).toBe('b');
    expect(openedFirst([one('a', { may: false, cards: 2 }), one('b', { cards: 1 })], HERE)).toBe('b');
    expect(openedFirst([one('a', {}), one('b', { may: false, cards: 1 })], HERE)).toBe('b');
    expect(openedFirst([one('a', {}), one('b', {})], HERE)).toBe('a');
    expect(openedFirst([], HERE)).toBeNull();
  });

  it('[KEEP-7] leaves out agreements in this plan, and not those in the plan of another session alone', () => {
    const one = (id: string, carriedTo: readonly string[]) => ({ agreementId: id, carriedTo }) as never;
    const agreements = [one('a', [HERE]), one('b', ['session-other']), one('c', [])];
    const brought = new Set(['c' as AgreementId]);
    expect(agreementsLeft({ agreements }, { sessionId: HERE, brought }).map(({ agreementId }) => agreementId)).toEqual([
      'b',
    ]);
  });

  it('[KEEP-7] leaves out cards that lie here, and tells the others by kind in the order of the conversation', () => {
    const card = (id: string, kind: string) => ({ cardId: id, kind }) as never;
    const cards = [card('1', 'strength'), card('2', 'concern'), card('3', 'concern')];
    const left = cardsLeft({ cards }, { onBoard: [{ id: '3' as CardId }], brought: new Set() });
    expect(byKind(left).map(({ kind, cards: some }) => [kind, some.length])).toEqual([
      ['concern', 1],
      ['strength', 1],
    ]);
  });
});

describe('what is new since the last conference', () => {
  it('[KEEP-8] is every card of the picture that was not taken along, once a picture was', () => {
    const since = '2026-03-12T09:00:00.000Z';
    expect(isNewSince({ kind: 'concern' }, since)).toBe(true);
    expect(isNewSince({ kind: 'concern', provenance: 'published' }, since)).toBe(true);
    expect(isNewSince({ kind: 'concern', provenance: 'carried' }, since)).toBe(false);
    expect(isNewSince({ kind: 'concern' }, null)).toBe(false);
  });

  it('[KEEP-8] is said of no idea, agreement or loose question', () => {
    for (const kind of ['idea', 'agreement', 'remark', 'question'] as const)
      expect(isNewSince({ kind }, '2026-03-12T09:00:00.000Z')).toBe(false);
  });
});

describe('what the family reads of an agreement that is worded otherwise', () => {
  const now: AgreementWords = {
    ...{ ...NO_WORDS, what: 'Kinderen verblijven bij oma', plainWords: 'Uw kinderen slapen bij oma.' },
    ...{ who: ['oma'], by: '2026-12-01', why: 'rust' },
  };
  const needs = (before: AgreementWords, patch: Partial<AgreementWords>, keepsPlain = false) =>
    changeNeeds(before, { words: changedWords(before, patch), keepsPlain, resumes: false });
  const lag = (before: AgreementWords, patch: Partial<AgreementWords>) => plainLag(before, changedWords(before, patch));

  it('[AGR-52] another what beside the plain words of before is not saved until somebody says what the family reads', () => {
    const what = 'Kinderen verblijven bij hun tante';
    expect(lag(now, { what })).toBe('what');
    expect(needs(now, { what })).toBe('plain');
    expect(needs(now, { what, plainWords: now.plainWords })).toBe('plain');
    expect(needs(now, { what, plainWords: ` ${now.plainWords} ` })).toBe('plain');
    expect(needs(now, { what }, true)).toBeNull();
    expect(needs(now, { what, plainWords: 'Uw kinderen slapen bij hun tante.' })).toBeNull();
    expect(needs(now, { what, plainWords: '' })).toBeNull();
    expect(changedWords(now, { what, plainWords: '' })).toEqual({ what, plainWords: '' });
  });

  it('[AGR-52] another who or date is told beside the plain words and holds nothing up; what says nothing to the family tells nothing', () => {
    expect([lag(now, { by: '2027-01-15' }), lag(now, { who: ['tante'] })]).toEqual(['aside', 'aside']);
    expect(needs(now, { by: '2027-01-15' })).toBeNull();
    expect([lag(now, { load: 'heavy' }), lag(now, { what: now.what }), lag(now, {})]).toEqual([null, null, null]);
  });

  it('[AGR-52] without plain words the family reads the new words at once, and nothing is asked', () => {
    const bare = { ...now, plainWords: '' };
    expect(lag(bare, { what: 'anders' })).toBeNull();
    expect(needs(bare, { what: 'anders' })).toBeNull();
    expect(needs(bare, { what: '' })).toBe('needed');
    expect(needs(bare, {})).toBe('same');
  });
});
