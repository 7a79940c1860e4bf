import { agreedIdeas, ideaBehind } from '@samenspraak/client/features/funnel/agreement-draft.ts';
import { lookAt } from '@samenspraak/client/features/mirror/looked-at.ts';
import { changedWords, changeNeeds } from '@samenspraak/client/features/plan/changed-words.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { NO_WORDS } from '@samenspraak/shared/domain/agreements.ts';
import { isTooMuch } from '@samenspraak/shared/domain/family-load.ts';
import type { AgreementId, CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { describe, expect, it } from 'vitest';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const author = 'person-01' as ParticipantId;
const card = (id: string, more: Partial<CardSnapshot> = {}): CardSnapshot => ({
  id: id as CardId,
  kind: 'agreement',
  author,
  text: `afspraak ${id}`,
  ...more,
});
const entry = (cardId: string, more: Partial<PlanEntry> = {}): PlanEntry => ({
  ...NO_WORDS,
  id: `agreement-of-${cardId}` as AgreementId,
  cardId: cardId as CardId,
  what: `afspraak ${cardId}`,
  state: 'open',
  adoptedAt: '2026-11-23T09:00:00Z',
  earlier: false,
  changes: [],
  kept: [],
  ...more,
});
const look = (
  cards: readonly CardSnapshot[],
  plan: readonly PlanEntry[],
  top: readonly string[] = [],
  stage: Stage = 'decision',
) => lookAt({ cards, plan, top: top as CardId[], stage, now: NOW });

describe('what the mirror looks at', () => {
  it('[AGR-20] an adopted agreement counts once, in its words of the plan, beside those still being written', () => {
    const { total, counts } = look([card('a'), card('b', { why: 'rust' })], [entry('a', { why: 'slaap' })]);
    expect(total).toBe(2);
    expect(counts.withReason).toBe(2);
  });

  it('[AGR-55] while the table closes it looks at the plan alone: what was not adopted is no agreement of it', () => {
    const heavy = { load: 'heavy', by: '2026-11-25' } as const;
    const concern = card('c1', { kind: 'concern' });
    const cards = [concern, card('a'), card('b', { why: 'rust', answers: [concern.id], ...heavy })];
    const closing = look(cards, [entry('a')], ['c1'], 'close');
    expect(closing).toMatchObject({ total: 1, counts: { withReason: 0 }, weeks: [] });
    expect(closing.unanswered).toEqual([concern]);
    expect(look(cards, [entry('a')], ['c1']).total).toBe(2);
  });

  it('[AGR-21] a sheet without words, and what was dropped, do not count', () => {
    const { total } = look([card('a', { text: ' ' }), card('b')], [entry('b', { state: 'dropped', why: 'x' })]);
    expect(total).toBe(0);
  });

  it('[AGR-22] what an earlier conference agreed is no figure of this one, but answers a concern while it runs', () => {
    const concerns = [card('c1', { kind: 'concern' }), card('c2', { kind: 'concern' })];
    const earlier = { earlier: true, answers: ['c1' as CardId] };
    const running = look(concerns, [entry('a', earlier)], ['c1', 'c2', 'withdrawn']);
    expect(running.total).toBe(0);
    expect(running.unanswered.map(({ id }) => id)).toEqual(['c2']);
    const done = look(concerns, [entry('a', { ...earlier, state: 'done' })], ['c1', 'c2']);
    expect(done.unanswered.map(({ id }) => id)).toEqual(['c1', 'c2']);
  });

  it('[AGR-23] the load on the family takes adopted, earlier and unwritten ones together; three heavy are too much', () => {
    const heavy = { load: 'heavy', by: '2026-11-25' } as const;
    const plan = [entry('a', heavy), entry('b', { ...heavy, earlier: true }), entry('d', { ...heavy, state: 'done' })];
    const two = look([], plan).weeks;
    expect(two).toEqual([{ monday: '2026-11-23', light: 0, heavy: 2 }]);
    expect(two.some(isTooMuch)).toBe(false);
    const three = look([card('c', heavy)], plan).weeks;
    expect(three).toEqual([{ monday: '2026-11-23', light: 0, heavy: 3 }]);
    expect(three.every(isTooMuch)).toBe(true);
  });
});

describe('an idea and its agreement', () => {
  const idea = card('i', { kind: 'idea', text: 'slot op de deur' });

  it('[AGR-24] an agreement has behind it the idea of which it was made, whatever either says by now', () => {
    const agreement = card('a', { text: 'een slot dat dichtgaat', idea: idea.id });
    expect(ideaBehind(agreement, [agreement, idea])).toBe(idea);
    expect(ideaBehind(agreement, [agreement])).toBeNull();
  });

  it('[AGR-24] one that was written by hand has the idea that says the same behind it, unless that was parked', () => {
    const agreement = card('b', { text: ' Slot op de  deur ' });
    expect(ideaBehind(agreement, [agreement, idea])).toBe(idea);
    expect(ideaBehind(agreement, [{ ...idea, parked: 'te duur' }])).toBeNull();
    expect(ideaBehind(card('a', { text: '' }), [card('i', { kind: 'idea', text: '' })])).toBeNull();
  });

  it('[IDEA-2] an idea knows the sheet that was made of it, and of two the first on the board', () => {
    const sheets = [card('a', { idea: idea.id }), card('b', { idea: idea.id }), card('c')];
    expect(agreedIdeas([idea, ...sheets])).toEqual(new Map([['i', 'a']]));
    expect(agreedIdeas([idea])).toEqual(new Map());
  });
});

describe('an agreement that is worded otherwise', () => {
  const now = entry('a', { what: 'slot', who: ['p1'], by: '2026-12-01', why: 'rust', load: 'heavy' });

  it('[AGR-25] sends what really differs and nothing else', () => {
    expect(changedWords(now, { what: 'slot ', who: ['p1'], load: null, why: 'slaap' })).toEqual({
      load: null,
      why: 'slaap',
    });
  });

  it('[AGR-26] is not sent when nothing differs, nor without what an agreement needs', () => {
    expect(changeNeeds(now, { words: {}, keepsPlain: false, resumes: false })).toBe('same');
    expect(changeNeeds(now, { words: {}, keepsPlain: false, resumes: true })).toBeNull();
    for (const gone of [{ what: '' }, { who: [] }, { by: '' }, { why: '' }])
      expect(changeNeeds(now, { words: gone, keepsPlain: false, resumes: false })).toBe('needed');
    expect(changeNeeds(now, { words: { load: null }, keepsPlain: false, resumes: false })).toBeNull();
  });
});
