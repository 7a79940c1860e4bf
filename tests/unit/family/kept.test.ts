import { askedKept, ownReport, stillAsks } from '@samenspraak/client/features/family-agreements/asked-kept.ts';
import { plainWhat } from '@samenspraak/client/features/family-agreements/sentence.ts';
import type { PlanEntry, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, it } from 'vitest';

const MARLEEN = 'person-marleen' as ParticipantId;
const NOW = Date.parse('2026-11-22T10:00:00.000Z');
const reader = { whose: MARLEEN, roster: [{ participantId: MARLEEN, name: 'Marleen' }] as RosterEntry[], now: NOW };

function entry(fields: Partial<PlanEntry>): PlanEntry {
  const usual = { state: 'open', by: '2026-12-01', forWhom: [], earlier: false, kept: [] };
  return { ...usual, ...fields } as unknown as PlanEntry;
}
const asked = (...plan: readonly PlanEntry[]) => askedKept(plan, reader).map(({ what }) => what);

describe('whether it was kept, asked of the family', () => {
  it('[KEEP-1] is not asked of what was agreed just now, and is as soon as its day is over', () => {
    expect(asked(entry({ what: 'new' }))).toEqual([]);
    expect(asked(entry({ what: 'today', by: '2026-11-22' }))).toEqual([]);
    expect(asked(entry({ what: 'over', by: '2026-11-21' }))).toEqual(['over']);
  });

  it('[KEEP-1] is asked of what an earlier conference agreed and of what came to an end, never of what was dropped', () => {
    expect(asked(entry({ what: 'earlier', earlier: true }), entry({ what: 'done', state: 'done' }))).toHaveLength(2);
    expect(asked(entry({ what: 'not kept', state: 'notKept' }))).toEqual(['not kept']);
    expect(asked(entry({ what: 'gone', state: 'dropped', earlier: true }))).toEqual([]);
  });

  it('[KEEP-2] begins with what was agreed for this client, by name or as who they are here', () => {
    const before = { earlier: true } as const;
    const plan = [
      entry({ ...before, what: 'for all', by: '2026-01-01' }),
      entry({ ...before, what: 'by id', by: '2026-03-01', forWhom: [MARLEEN] }),
      entry({ ...before, what: 'by name', by: '2026-02-01', forWhom: ['Marleen'] }),
    ];
    expect(asked(...plan)).toEqual(['by name', 'by id', 'for all']);
  });

  it('[KEEP-3] an own answer is not what was told for a child by the same person', () => {
    const said = { by: MARLEEN, voiceOf: '', answer: 'kept', words: '', at: '' } as const;
    expect(ownReport({ kept: [{ ...said, voice: 'child' }] }, MARLEEN)).toBeNull();
    expect(ownReport({ kept: [{ ...said, voice: null }] }, MARLEEN)?.answer).toBe('kept');
    expect(ownReport({ kept: [{ ...said, voice: null }] }, 'another' as ParticipantId)).toBeNull();
  });

  it('[KEEP-24] what was said at an earlier conversation is asked again at this one, of a confidant not what their client said', () => {
    const own = { by: MARLEEN, voice: null, voiceOf: '', answer: 'kept', words: '', at: '2026-11-20' } as const;
    const typed = { ...own, typedBy: 'person-jo' as ParticipantId };
    const here = '2026-11-22T09:00:00.000Z';
    const asks = (report: typeof own | typeof typed | null, at: string, isConfidant = false) => {
      const kept = report === null ? [] : [{ ...report, at }];
      return stillAsks(entry({ earlier: true, kept }), { whose: MARLEEN, isConfidant });
    };
    expect([asks(null, ''), asks(own, '2026-11-20'), asks(own, here)]).toEqual([true, true, false]);
    expect([asks(null, '', true), asks(own, '2026-11-20', true), asks(typed, '2026-11-20', true)]).toEqual([
      ...[true, false, true],
    ]);
  });

  it('[KEEP-4] plain words come before professional ones', () => {
    expect(plainWhat({ what: 'Inzet budgetcoach', plainWords: 'Hulp met geld' })).toBe('Hulp met geld');
    expect(plainWhat({ what: 'Inzet budgetcoach', plainWords: '' })).toBe('Inzet budgetcoach');
  });
});
