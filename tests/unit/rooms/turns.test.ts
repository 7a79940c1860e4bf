import { Turns } from '@samenspraak/server/rooms/turns.ts';
import { describe, expect, test } from 'vitest';

/** Work that is under way until it is told to end. */
function open() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    work: (name: string) => () =>
      new Promise<string>((end) => {
        begun.push(name);
        ends.set(name, () => end(name));
      }),
    end: (name: string) => ends.get(name)?.(),
  };
}

const MOST = { waiting: 4, ofGroup: 3, ofOne: 2 };

describe('heavy work', () => {
  test('[CALM-90] is done one piece at a time, and groups get a turn by turns', async () => {
    const [turns, { begun, work, end }] = [new Turns(MOST), open()];
    const asked = ['a1', 'a2', 'a3', 'b1'].map((name) =>
      turns.take({ group: name.slice(0, 1), one: name }, work(name)),
    );
    for (const next of ['a1', 'a2', 'b1', 'a3']) {
      await expect.poll(() => begun.at(-1)).toBe(next);
      end(next);
    }
    expect(await Promise.all(asked)).toEqual(['a1', 'a2', 'a3', 'b1']);
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  });

  test('[CALM-91] who asks for more than may wait is told so at once; whose turn it is does not count', async () => {
    const [turns, { begun, work, end }] = [new Turns(MOST), open()];
    const ask = (group: string, one: string, name = one) => turns.take({ group, one }, work(name));
    const first = ask('a', 'ann', 'first');
    const waiting = [ask('a', 'ann', 'second'), ask('a', 'ann', 'third')];
    expect(await ask('a', 'ann')).toBeNull();
    waiting.push(ask('a', 'bea'));
    expect(await ask('a', 'cor')).toBeNull();
    waiting.push(ask('b', 'dik'));
    expect(await ask('c', 'eva')).toBeNull();
    expect(begun).toEqual(['first']);
    for (const name of ['first', 'second', 'dik', 'bea', 'third']) {
      await expect.poll(() => begun.includes(name)).toBe(true);
      end(name);
    }
    expect(await first).toBe('first');
    expect(await Promise.all(waiting)).toEqual(['second', 'third', 'bea', 'dik']);
  });

  test('[CALM-95] in one group people get a turn by turns as well: who asks for five things is not served five times first', async () => {
    const [turns, { begun, work, end }] = [new Turns({ waiting: 20, ofGroup: 20, ofOne: 5 }), open()];
    const asked = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'b1', 'b2', 'c1'];
    const all = asked.map((name) => turns.take({ group: 'table', one: name.slice(0, 1) }, work(name)));
    expect(await turns.take({ group: 'table', one: 'a' }, work('a7'))).toBeNull();
    const order = ['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4', 'a5', 'a6'];
    for (const next of order) {
      await expect.poll(() => begun.at(-1)).toBe(next);
      end(next);
    }
    expect(await Promise.all(all)).toEqual(asked);
  });

  test('[CALM-92] work that fails does not stop the next', async () => {
    const turns = new Turns(MOST);
    const failed = turns.take({ group: 'a', one: 'ann' }, () => Promise.reject(new Error('the disk is full')));
    const next = turns.take({ group: 'a', one: 'ann' }, async () => 'read');
    await expect(failed).rejects.toThrow('the disk is full');
    expect(await next).toBe('read');
    expect(await turns.take({ group: 'a', one: 'ann' }, async () => 'again')).toBe('again');
  });
});
