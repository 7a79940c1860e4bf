import { isWordless, offered, withRefused } from '@samenspraak/client/live/offered.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { expect, test } from 'vitest';

const KEPT = { id: 'one', cardId: null, text: 'because every', reason: 'all is shown' };

test('[LIVE-47] words that are offered already are typed on there, with the space that began the next word', () => {
  const { id, lost } = offered([KEPT], { cardId: null, text: 'because every ', reason: 'all is shown' });
  expect(id).toBe('one');
  expect(lost).toEqual([{ ...KEPT, text: 'because every ', isOpen: true }]);
});

test('[LIVE-48] a space after words in the middle of what is offered changes nothing there', () => {
  const long = { ...KEPT, text: 'because every Friday' };
  expect(offered([long], { cardId: null, text: ' because every ', reason: null }).lost).toEqual([
    { ...long, isOpen: true },
  ]);
});

const REFUSED = { id: 'two', cardId: 'card-0001' as CardId, text: 'every Friday', reason: 'this part is closed' };
const TORN = { cardId: REFUSED.cardId, text: 'because every Friday', reason: 'the field went away' };

test('[LIVE-49] words that were refused before their field went away are offered once, whole', () => {
  const { id, lost } = offered([KEPT, REFUSED], TORN);
  expect(id).toBe('two');
  expect(lost).toEqual([KEPT, { ...REFUSED, text: TORN.text, isOpen: true }]);
});

test('[LIVE-50] words that are refused after their field went away are not offered again', () => {
  const { lost } = offered([], TORN);
  expect(withRefused(lost, [REFUSED, { ...REFUSED, text: 'because … Friday' }])).toEqual(lost);
});

test('[LIVE-51] other words that are refused, and a refusal without words, are told beside what is offered', () => {
  const { lost } = offered([], TORN);
  const others = [
    { ...REFUSED, text: 'every Sunday' },
    { ...REFUSED, text: '' },
  ];
  expect(withRefused(lost, others)).toEqual([...lost, ...others]);
});

test('[LIVE-52] a refusal in which no words were lost has nothing to copy, and is told once for the same reason', () => {
  const undone = { id: 'three', cardId: null, text: '', reason: 'this agreement is adopted' };
  expect([undone, KEPT, { ...undone, isOpen: true }].map(isWordless)).toEqual([true, false, false]);
  expect(withRefused([undone], [{ ...undone, id: 'four' }])).toEqual([undone]);
  const other = { ...undone, id: 'five', reason: 'this part is closed' };
  expect(withRefused([undone], [other, REFUSED])).toEqual([undone, other, REFUSED]);
});

test('[LIVE-53] words of one card that stand by chance in those of another are offered beside them', () => {
  const other = { ...REFUSED, id: 'three', cardId: 'card-0002' as CardId, text: 'every' };
  const { id, lost } = offered([other], TORN);
  expect(lost).toEqual([other, { id, ...TORN, isOpen: true }]);
  expect(withRefused(lost, [{ ...other, id: 'four' }])).toEqual([...lost, { ...other, id: 'four' }]);
  const whole = { ...other, text: 'because every Friday night' };
  expect(offered([whole], TORN).lost).toHaveLength(2);
});
