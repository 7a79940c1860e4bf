import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { vi } from 'vitest';
import type { TestServer } from './server.ts';

/** Which boards were read from disk while this was done, and in which turn of the event loop each. */
export async function boardsRead(
  { store }: TestServer,
  act: () => Promise<unknown>,
): Promise<{ session: SessionId; turn: number }[]> {
  let turn = 0;
  let isOver = false;
  const beat = () => {
    turn += 1;
    if (!isOver) setImmediate(beat);
  };
  beat();
  const read: { session: SessionId; turn: number }[] = [];
  const { document } = store;
  const spy = vi.spyOn(store, 'document').mockImplementation((session) => {
    read.push({ session, turn });
    return document.call(store, session);
  });
  try {
    await act();
  } finally {
    spy.mockRestore();
    isOver = true;
  }
  return read;
}
