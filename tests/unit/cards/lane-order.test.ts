import { sinceSettled } from '@samenspraak/client/features/funnel/lane-order.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, it } from 'vitest';

const ids = (names: string) => [...names] as CardId[];

describe('what changed since the order was settled', () => {
  it('[FUN-5] nothing is settled at first; the same order is the settled one', () => {
    expect(sinceSettled([], ids('ab'))).toMatchObject({ isUnsettled: true, isSame: false });
    expect(sinceSettled(ids('ab'), ids('ab'))).toMatchObject({ isUnsettled: false, isSame: true });
  });

  it('[FUN-5] one that goes from the foot to the top moved, and the others did not', () => {
    const since = sinceSettled(ids('abcde'), ids('eabcd'));
    expect([...since.moved]).toEqual([['e', 5]]);
    expect(since.isSame).toBe(false);
  });

  it('[FUN-5] what came in is new and moves nobody; what went out is told in its settled order', () => {
    const since = sinceSettled(ids('abcd'), ids('xbd'));
    expect([...since.added]).toEqual(['x']);
    expect([...since.moved]).toEqual([]);
    expect(since.gone).toEqual(['a', 'c']);
  });

  it('[FUN-5] an order that was emptied is not the settled one', () => {
    expect(sinceSettled(ids('a'), [])).toMatchObject({ gone: ['a'], isSame: false });
  });
});
