import { divideTime } from '@samenspraak/shared/domain/budget.ts';
import { STAGES } from '@samenspraak/shared/domain/stages.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const minutesOf = (planned: number) => STAGES.map((stage) => divideTime(planned)[stage]);

test('[DOM-1] the minutes of the stages add up to the plan: whole minutes, at least one each', () => {
  fc.assert(
    fc.property(fc.integer({ min: 7, max: 600 }), (planned) => {
      const minutes = minutesOf(planned);
      expect(minutes.every((one) => Number.isInteger(one) && one >= 1)).toBe(true);
      expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(planned);
    }),
  );
});

test('[DOM-2] a plan below a minute per stage still gives every stage its minute', () => {
  for (const planned of [-5, 0, 1, 6, 7]) expect(minutesOf(planned)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test('[DOM-3] judging and deciding keep two fifths of any conference of half an hour or more', () => {
  for (let planned = 30; planned <= 600; planned += 1) {
    const { judgement, decision } = divideTime(planned);
    expect((judgement + decision) / planned).toBeGreaterThanOrEqual(0.4 - 1 / planned);
  }
});
