import { offered } from '@samenspraak/client/live/offered.ts';
import { expect, test } from 'vitest';

const KEPT = { id: 'one', cardId: null, text: 'because every', reason: 'all is shown' };

test('[LIVE-47] words that are offered already are typed on there, with the space that began the next word', () => {
  const { id, lost } = offered([KEPT], { text: 'because every ', reason: 'all is shown' });
  expect(id).toBe('one');
  expect(lost).toEqual([{ ...KEPT, text: 'because every ', isOpen: true }]);
});

test('[LIVE-48] a space after words in the middle of what is offered changes nothing there', () => {
  const long = { ...KEPT, text: 'because every Friday' };
  expect(offered([long], { text: ' because every ', reason: null }).lost).toEqual([{ ...long, isOpen: true }]);
});
