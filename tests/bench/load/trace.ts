/** A task that takes longer, in ms, is felt. */
const LONG_MS = 50;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock on the wall. */
  readonly dur?: number;
  /** Microseconds that the thread really ran: on a busy machine less than the wall tells. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

interface TraceReading {
  /** Tasks of the page's main thread that took longer than 50 ms by the wall, and those that themselves ran so long. */
  readonly longTasks: { readonly count: number; readonly longestMs: number; readonly ownCount: number };
  /** Milliseconds that the main thread itself ran, by what it did; the busiest first. */
  readonly ranMs: Readonly<Record<string, number>>;
}

const WORK = [
  'RunTask',
  'FunctionCall',
  'FireAnimationFrame',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'MinorGC',
];

/** Reads a trace of Chromium: what the busiest main thread in it did. */
export function readTrace(bytes: Buffer): TraceReading {
  const { traceEvents = [] } = JSON.parse(bytes.toString() || '{}') as { traceEvents?: TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const readings = threads.map((thread) =>
    readThread(traceEvents.filter(({ pid, tid, ph }) => pid === thread.pid && tid === thread.tid && ph === 'X')),
  );
  const busiest = readings.sort((a, b) => (b.ranMs.RunTask ?? 0) - (a.ranMs.RunTask ?? 0))[0];
  return busiest ?? { longTasks: { count: 0, longestMs: 0, ownCount: 0 }, ranMs: {} };
}

function readThread(events: readonly TraceEvent[]): TraceReading {
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const long = tasks.map(({ dur = 0 }) => Math.round(dur / 1_000)).filter((ms) => ms > LONG_MS);
  const sums = WORK.map((work) => {
    const ran = events.filter(({ name }) => name === work).reduce((sum, { tdur = 0 }) => sum + tdur, 0);
    return [work, Math.round(ran / 1_000)] as const;
  });
  return {
    longTasks: {
      count: long.length,
      longestMs: Math.max(0, ...long),
      ownCount: tasks.filter(({ tdur = 0 }) => tdur / 1_000 > LONG_MS).length,
    },
    ranMs: Object.fromEntries(sums.filter(([, ms]) => ms > 0).sort(([, a], [, b]) => b - a)),
  };
}
