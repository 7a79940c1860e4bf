import { whyText } from '@samenspraak/client/features/family-moment/why-text.ts';
import { expect, test } from 'vitest';

const NOT_YET = { isGiven: false, isOrdered: false };

test('[FAM-61] once the order of the ideas is settled, the phone says that it is there, and says so at that lane alone', () => {
  expect(whyText('prioritise', NOT_YET)).toBe('family.scene.prioritise.text');
  expect(whyText('prioritise', { ...NOT_YET, isOrdered: true })).toBe('family.scene.prioritise.settled');
  for (const scene of ['weigh', 'commit', 'cooperate', 'close'] as const)
    expect(whyText(scene, { ...NOT_YET, isOrdered: true })).toBe(`family.scene.${scene}.text`);
  expect(whyText('scale', { ...NOT_YET, isGiven: true })).toBe('picking.given.all');
});
