/** What the bench and a server under test say to each other over the child's IPC channel. */
export interface Seat {
  readonly url: string;
  /** Headers of the upgrade. */
  readonly headers: Readonly<Record<string, string>>;
  /** Who this is in cards; any name for servers that do not care. */
  readonly author: string;
}

export interface RoomOrder {
  readonly rooms: number;
  readonly people: number;
  /** What already lies in each room: Yjs updates, base64. */
  readonly updates: readonly string[];
}

export interface Figures {
  /** CPU time of the process since it started, in microseconds. */
  readonly cpu: number;
}

export interface Memory {
  /** Bytes, after a garbage collection. */
  readonly rss: number;
  readonly heap: number;
}

export type Request =
  | { readonly type: 'rooms'; readonly order: RoomOrder }
  | { readonly type: 'figures' }
  | { readonly type: 'memory' };
export type Reply =
  | { readonly type: 'ready' }
  | { readonly type: 'rooms'; readonly rooms: readonly (readonly Seat[])[] }
  | ({ readonly type: 'figures' } & Figures)
  | ({ readonly type: 'memory' } & Memory);

/** Serves the bench's requests in a child process. */
export function obey(
  makeRooms: (order: RoomOrder) => Promise<readonly (readonly Seat[])[]>,
  stop: () => Promise<void> = async () => undefined,
): void {
  process.on('message', async (request: Request) => {
    if (request.type === 'rooms')
      process.send?.({ type: 'rooms', rooms: await makeRooms(request.order) } satisfies Reply);
    else process.send?.(request.type === 'figures' ? figures() : memory());
  });
  process.on('disconnect', () => void stop().finally(() => process.exit(0)));
  process.send?.({ type: 'ready' } satisfies Reply);
}

function figures(): Reply {
  const { user, system } = process.cpuUsage();
  return { type: 'figures', cpu: user + system };
}

/** A collection holds everything up and makes compiled code be thrown away: not to be asked for while delivery is timed. */
function memory(): Reply {
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { type: 'memory', rss, heap: heapUsed + external };
}

/** Starts listening on a free port of the loopback. */
export function listen(server: {
  listen(port: number, host: string, done: () => void): unknown;
  address(): unknown;
}): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}
