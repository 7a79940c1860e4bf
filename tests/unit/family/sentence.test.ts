import { ideasAt } from '@samenspraak/client/features/family-agreements/ideas.ts';
import {
  nameList,
  ofCard,
  ofPlan,
  stillWritten,
  togetherApart,
} from '@samenspraak/client/features/family-agreements/sentence.ts';
import { dayInWords, isPastDay } from '@samenspraak/client/i18n/day-words.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { PlanEntry, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, it } from 'vitest';

const ME = 'person-me' as ParticipantId;
const roster = [{ participantId: 'person-2', name: 'Dirk' }] as unknown as RosterEntry[];
const reader = { me: ME, roster, gone: { 'person-9': 'Jo van school', 'person-8': '' } };

function card(fields: Partial<Record<keyof CardSnapshot, unknown>>): CardSnapshot {
  return { id: 'card-1', kind: 'agreement', author: ME, text: 'Een slot', ...fields } as CardSnapshot;
}

describe('an agreement in plain words', () => {
  it('[FAM-10] names come from the table, other names stand as written, the reader is "you"', () => {
    expect(ofCard(card({ who: [ME, 'person-2', 'oma'] }), reader)).toMatchObject({ who: ['Dirk', 'oma'], you: true });
    expect(ofCard(card({ who: 'oma' }), reader)).toMatchObject({ who: ['oma'], you: false });
    expect(ofCard(card({}), reader)).toMatchObject({ who: [], you: false, by: null, why: '' });
  });

  it('[IDEA-7] who left the table is called by name or not at all, never by an id', () => {
    expect(ofCard(card({ who: ['person-9', 'person-8', 'oma'] }), reader).who).toEqual(['Jo van school', 'oma']);
    expect(ofCard(card({ who: ['constructor'] }), reader).who).toEqual(['constructor']);
  });

  it('[FAM-10] an adopted agreement keeps its state', () => {
    const entry = {
      id: 'a',
      what: 'Bellen',
      plainWords: '',
      who: ['person-2'],
      by: '2026-11-30',
      why: '',
      state: 'done',
      changes: [],
    } as unknown as PlanEntry;
    expect(ofPlan(entry, reader)).toMatchObject({ what: 'Bellen', who: ['Dirk'], by: '2026-11-30', state: 'done' });
  });

  it('[FAM-66] an agreement that was worded otherwise says when last and why, whatever became of it since', () => {
    const change = (at: string, state: string | null, why: string) => ({ at, state, why, by: null });
    const changedOf = (...changes: readonly unknown[]) =>
      ofPlan({ what: 'Bellen', plainWords: '', who: [], changes } as unknown as PlanEntry, reader).changed;
    expect(changedOf()).toBeNull();
    expect(changedOf(change('2026-11-20', 'notKept', 'ziek'))).toBeNull();
    const [first, last] = [change('2026-11-20', null, 'ziek'), change('2026-11-21', null, 'oma verhuist')];
    expect(changedOf(first, last, change('2026-11-22', 'doing', ''))).toMatchObject({
      ...{ at: '2026-11-21', why: 'oma verhuist' },
    });
    expect(ofCard(card({}), reader).changed).toBeNull();
  });

  it('[FAM-65] an agreement on working together keeps on what it is, adopted or still being written', () => {
    const entry = { what: 'Bellen', plainWords: '', who: [], changes: [], cooperation: 'closingPlan' };
    expect(ofPlan(entry as unknown as PlanEntry, reader).aspect).toBe('closingPlan');
    expect(ofCard(card({ cooperation: 'meetingAgain' }), reader).aspect).toBe('meetingAgain');
    expect(ofCard(card({}), reader).aspect).toBeNull();
  });

  it('[FAM-10] what is adopted is no longer listed as being written', () => {
    const plan = [{ cardId: 'card-1' }] as unknown as PlanEntry[];
    const cards = [card({}), card({ id: 'card-2' }), card({ id: 'card-3', kind: 'idea' })];
    expect(stillWritten(cards, plan).map(({ id }) => id)).toEqual(['card-2']);
  });

  it('[FAM-65] how everybody works together stands apart from what somebody does, whoever does it', () => {
    const entry = (id: string, cooperation: string | null) => ({ id, cooperation, who: [ME] }) as unknown as PlanEntry;
    const { tasks, together } = togetherApart([entry('a', null), entry('b', 'meetingAgain'), entry('c', null)]);
    expect([tasks, together].map((plan) => plan.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
  });

  it('[FAM-11] a date is a day in words, the same day everywhere', () => {
    const now = new Date(2026, 10, 22);
    expect(dayInWords('2026-11-30', { language: 'nl', now })).toBe('maandag 30 november');
    expect(dayInWords('2026-11-30', { language: 'en', now })).toBe('Monday 30 November');
    expect(dayInWords('ooit', { language: 'nl', now })).toBe('ooit');
  });

  it('[FAM-11] a day in another year says which year', () => {
    const now = new Date(2026, 10, 22);
    expect(dayInWords('2027-01-04', { language: 'nl', now })).toBe('maandag 4 januari 2027');
    expect(dayInWords('2025-11-30', { language: 'en', now })).toMatch(/^Sunday,? 30 November 2025$/);
    expect(dayInWords(new Date(2027, 0, 1, 0, 30), { language: 'nl', now })).toBe('vrijdag 1 januari 2027');
  });

  it('[FAM-11] a day is past when it is over, not while it lasts', () => {
    const now = new Date(2026, 10, 22, 23, 30);
    expect(isPastDay('2026-11-21', now)).toBe(true);
    expect(isPastDay('2026-11-22', now)).toBe(false);
    expect(isPastDay('2025-12-31T10:00', now)).toBe(true);
  });

  it('[FAM-11] several names read as people say them', () => {
    expect(nameList(['oma', 'Noor', 'Dirk'], 'nl')).toBe('oma, Noor en Dirk');
    expect(nameList([], 'nl')).toBe('');
  });

  it('[FAM-12] ideas that came as far as the lane are on the table, the others behind it', () => {
    const ideas = [
      card({ id: 'card-1', kind: 'idea', lane: 'prioritise' }),
      card({ id: 'card-2', kind: 'idea', lane: 'weigh' }),
      card({ id: 'card-3', kind: 'idea' }),
      card({ id: 'card-4', kind: 'idea', text: ' ' }),
    ];
    const { table, rest } = ideasAt(ideas, 'weigh');
    expect([table, rest].map((list) => list.map(({ id }) => id))).toEqual([['card-1', 'card-2'], ['card-3']]);
  });

  it('[FUN-3] an idea that was set aside is on the table no longer, and does not vanish', () => {
    const ideas = [
      card({ id: 'card-1', kind: 'idea', lane: 'weigh' }),
      card({ id: 'card-2', kind: 'idea', lane: 'weigh', parked: 'eerst rust' }),
    ];
    const { table, rest, aside } = ideasAt(ideas, 'weigh');
    expect([table, rest, aside].map((list) => list.map(({ id }) => id))).toEqual([['card-1'], [], ['card-2']]);
  });
});
