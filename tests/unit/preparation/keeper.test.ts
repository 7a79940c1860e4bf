import { itemsOf, withItem } from '@samenspraak/client/features/preparation/draft.ts';
import { PreparationKeeper } from '@samenspraak/client/features/preparation/preparation-keeper.ts';
import { type PreparedItem, preparationMark } from '@samenspraak/shared/domain/preparation.ts';
import type { Ack } from '@samenspraak/shared/protocol/live.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const concern = (text: string): PreparedItem => ({ kind: 'concern', text });
const REFUSED: Ack = { ok: false, code: 'conference.closed', text: 'closed' };
const OUT: Ack = { ok: false, code: 'store.unavailable', text: 'no line' };

/** What a server keeps for one person, with a line that can be cut. */
class Desk {
  items: readonly PreparedItem[] = [];
  released = false;
  isOut = false;
  isClosed = false;
  sealed = false;
  kept = 0;
  /** Held while not null: answers wait for it. */
  pause: Promise<void> | null = null;

  screen(): PreparationKeeper {
    return new PreparationKeeper({
      fetch: async () =>
        this.isOut
          ? { ok: false, text: '' }
          : { ok: true, items: this.items, released: this.released, sealed: this.sealed, asked: null },
      keep: async (items, over) => {
        await this.pause;
        if (this.isOut) return OUT;
        if (this.isClosed) return REFUSED;
        if (over === null) this.sealed = false;
        else if (over !== preparationMark(this.items))
          return { ok: false, code: 'preparation.changed', text: 'changed' };
        this.items = items;
        this.kept += 1;
        return { ok: true, seq: this.kept };
      },
    });
  }
}

async function opened(desk: Desk): Promise<PreparationKeeper> {
  const keeper = desk.screen();
  await keeper.open();
  return keeper;
}

function write(keeper: PreparationKeeper, text: string, key = text): void {
  keeper.change(withItem(keeper.snapshot().draft, { key, item: concern(text) }));
}

const texts = (keeper: PreparationKeeper) => itemsOf(keeper.snapshot().draft).map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('keeping what somebody prepares', () => {
  test('[PREP-30] it is kept when the writer rests, once, and "kept" means that the server has it', async () => {
    const desk = new Desk();
    const keeper = await opened(desk);
    for (const text of ['w', 'wo', 'wor', 'word']) write(keeper, text, 'one');
    expect([keeper.snapshot().state, desk.kept]).toEqual(['keeping', 0]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([keeper.snapshot().state, desk.kept, desk.items]).toEqual(['kept', 1, [concern('word')]]);
  });

  test('[PREP-31] an empty field is nothing to keep, and leaves nothing to warn of', async () => {
    const desk = new Desk();
    const keeper = await opened(desk);
    write(keeper, '   ');
    expect(keeper.snapshot().state).toBe('kept');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(desk.kept).toBe(0);
  });

  test('[PREP-32] without a line the words stay and it is said; they are kept when the line is back', async () => {
    const desk = new Desk();
    const keeper = await opened(desk);
    desk.isOut = true;
    write(keeper, 'on the screen');
    await vi.advanceTimersByTimeAsync(2_000);
    expect([keeper.snapshot().state, texts(keeper), desk.kept]).toEqual(['waiting', ['on the screen'], 0]);
    desk.isOut = false;
    keeper.again();
    await vi.runAllTimersAsync();
    expect([keeper.snapshot().state, desk.items]).toEqual(['kept', [concern('on the screen')]]);
  });

  test('[PREP-33] what the server does not take stays on the screen with why', async () => {
    const desk = new Desk();
    const keeper = await opened(desk);
    desk.isClosed = true;
    write(keeper, 'too late');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.snapshot()).toMatchObject({ state: 'refused', refusal: 'closed' });
    expect(texts(keeper)).toEqual(['too late']);
  });

  test('[PREP-34] the later of two screens erases nothing of the first, and says that it brought them together', async () => {
    const desk = new Desk();
    const [one, two] = [await opened(desk), await opened(desk)];
    write(one, 'from one');
    await one.flush();
    write(two, 'from two');
    await two.flush();
    expect(desk.items.map(({ text }) => text)).toEqual(['from two', 'from one']);
    expect([two.snapshot().joined, one.snapshot().joined]).toEqual([true, false]);
    await one.open();
    expect(texts(one)).toEqual(['from one', 'from two']);
  });

  test('[PREP-35] what was written while the answer was under way is kept after it', async () => {
    const desk = new Desk();
    const keeper = await opened(desk);
    let letGo = () => {};
    desk.pause = new Promise((resolve) => {
      letGo = resolve;
    });
    write(keeper, 'first', 'one');
    const flushed = keeper.flush();
    write(keeper, 'first and more', 'one');
    letGo();
    await flushed;
    expect([desk.items, keeper.snapshot().state]).toEqual([[concern('first and more')], 'kept']);
  });

  test('[PREP-36] after a release the page is empty and says so; what was changed too late is handed back, and not kept again', async () => {
    const desk = new Desk();
    const keeper = await opened(desk);
    write(keeper, 'released');
    write(keeper, 'released too', 'two');
    await keeper.flush();
    desk.items = [];
    desk.released = true;
    write(keeper, 'changed afterwards', 'two');
    write(keeper, 'thought of afterwards', 'three');
    await keeper.flush();
    expect(texts(keeper)).toEqual(['thought of afterwards']);
    expect(desk.items).toEqual([concern('thought of afterwards')]);
    expect(keeper.snapshot()).toMatchObject({
      released: true,
      joined: false,
      state: 'kept',
      left: ['changed afterwards'],
    });
    keeper.forgetLeft();
    expect(keeper.snapshot().left).toEqual([]);
  });

  test('[PREP-39] whoever stays on the page knows at once of a release, also while something is under way', async () => {
    const desk = new Desk();
    const keeper = await opened(desk);
    keeper.told(false);
    write(keeper, 'released');
    await keeper.flush();
    keeper.told(true);
    expect([texts(keeper), keeper.snapshot().released]).toEqual([['released'], false]);
    [desk.items, desk.released] = [[], true];
    keeper.told(false);
    await vi.runAllTimersAsync();
    expect([texts(keeper), keeper.snapshot().released]).toEqual([[], true]);
    write(keeper, 'once more');
    const flushed = keeper.flush();
    keeper.told(false);
    await flushed;
    expect([texts(keeper), keeper.snapshot().state]).toEqual([['once more'], 'kept']);
  });

  test('[PREP-44] what lies behind an earlier link is said, and can be taken back; then there is a page again', async () => {
    const desk = new Desk();
    desk.sealed = true;
    const keeper = await opened(desk);
    expect(keeper.snapshot()).toMatchObject({ isOpen: true, sealed: true, draft: [] });
    desk.isClosed = true;
    await keeper.takeBack();
    expect(keeper.snapshot()).toMatchObject({ sealed: true, state: 'refused', refusal: 'closed' });
    desk.isClosed = false;
    await keeper.takeBack();
    expect(keeper.snapshot()).toMatchObject({ sealed: false, state: 'kept', refusal: '' });
    write(keeper, 'anew');
    await keeper.flush();
    expect(desk.items).toEqual([concern('anew')]);
  });

  test('[PREP-37] nothing is kept before it is known what is kept already', async () => {
    const desk = new Desk();
    desk.items = [concern('from last week')];
    desk.isOut = true;
    const keeper = await opened(desk);
    expect(keeper.snapshot()).toMatchObject({ isOpen: false, failure: '' });
    keeper.stop();
    expect(desk.kept).toBe(0);
    desk.isOut = false;
    keeper.again();
    await vi.runAllTimersAsync();
    expect([keeper.snapshot().isOpen, texts(keeper)]).toEqual([true, ['from last week']]);
  });

  test('[PREP-38] more than one message carries is not sent, and said', async () => {
    const desk = new Desk();
    const keeper = await opened(desk);
    for (let number = 0; number < 60; number += 1) write(keeper, `${number}`.repeat(1_900), `${number}`);
    await keeper.flush();
    expect([keeper.snapshot().state, desk.kept]).toEqual(['tooMuch', 0]);
  });
});
