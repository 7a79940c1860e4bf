import {
  isResumed,
  lacksDay,
  needsReason,
  type StateDraft,
  stateIntents,
  untouched,
} from '@samenspraak/client/features/overview/state-intents.ts';
import type { AgreementState } from '@samenspraak/shared/domain/agreements.ts';
import type { AgreementId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, test } from 'vitest';

const agreementId = 'agreement-bed' as AgreementId;
const stands = (state: AgreementState) => ({ agreementId, state, by: '2026-11-01' });
const drafted = (more: Partial<StateDraft>): StateDraft => ({ state: 'open', by: '2026-11-01', why: ' ', ...more });

describe('how an agreement stands, said from the page of its case', () => {
  test('[OVER-68] what was not kept is set running again with another date and one reason', () => {
    const draft = drafted({ by: '2027-01-15', why: ' oma is beter ' });
    const again = {
      type: 'agreement.change',
      agreementId,
      words: { by: '2027-01-15' },
      why: 'oma is beter',
      again: true,
    };
    expect(stateIntents(stands('notKept'), draft)).toEqual([again]);
    expect(stateIntents(stands('notKept'), { ...draft, state: 'doing' })).toEqual([
      again,
      { type: 'agreement.update', agreementId, state: 'doing', why: '' },
    ]);
    expect(needsReason(stands('notKept'), draft)).toBe(true);
  });

  test('[OVER-68] the date of what runs already or came to an end is not touched, and without another date no reason is asked', () => {
    for (const [from, to] of [
      ['open', 'doing'],
      ['notKept', 'done'],
      ['doing', 'open'],
    ] as const) {
      const draft = drafted({ state: to, by: '2027-01-15' });
      expect(isResumed(stands(from), draft)).toBe(false);
      expect(stateIntents(stands(from), draft)).toEqual([
        { type: 'agreement.update', agreementId, state: to, why: '' },
      ]);
    }
    for (const by of ['2026-11-01', '']) {
      const draft = drafted({ by });
      expect(stateIntents(stands('notKept'), draft)).toEqual([
        { type: 'agreement.update', agreementId, state: 'open', why: '' },
      ]);
      expect(needsReason(stands('notKept'), draft)).toBe(false);
    }
    expect(lacksDay(stands('notKept'), drafted({ by: '' }))).toBe(true);
    expect(lacksDay({ ...stands('notKept'), by: '' }, drafted({ by: '' }))).toBe(false);
    expect(lacksDay(stands('open'), drafted({ by: '' }))).toBe(false);
    expect(needsReason(stands('open'), drafted({ state: 'dropped' }))).toBe(true);
    expect(untouched({ ...stands('notKept'), by: '2026-11-01T10:00:00Z' })).toEqual(
      drafted({ state: 'notKept', why: '' }),
    );
  });
});
