import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { SyncConnection } from '@samenspraak/server/sockets/sync-connection.ts';
import { participantId } from '@samenspraak/shared/domain/ids.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a line on which too much came in', () => {
  test('[SYNC-47] stands long enough for its close code to arrive, and no longer', () => {
    const terminate = vi.fn();
    const ws = Object.assign(new EventEmitter(), { terminate });
    const connection = new SyncConnection({
      participantId: participantId.parse('somebody-at-the-table'),
      access: { hash: 'of-a-cookie', until: Number.POSITIVE_INFINITY },
      ws: ws as unknown as WebSocket,
      stream: new PassThrough(),
      sendBufferBytes: 1_024,
    });
    connection.begin({ receive: () => {}, leave: () => {} }, () => {});
    ws.emit('error', new RangeError('Max payload size exceeded'));
    vi.advanceTimersByTime(2_000);
    expect(terminate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(terminate).toHaveBeenCalledOnce();
  });
});
