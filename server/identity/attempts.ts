import type { Clock } from '../ports/clock.ts';
import { Lane } from '../rooms/lane.ts';

const WINDOW_MS = 60_000;
/** Beyond this many addresses the oldest are forgotten: memory stays bounded under a flood. */
const MOST_ADDRESSES = 10_000;

/** A whole IPv6 network (/64) belongs to one household or office, and counts as one. */
function neighbourhood(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = [], tail] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...(tail ?? [])].slice(0, 4).join(':');
}

/** Failed tries of links and passwords per address: after too many within a minute, none is looked at any more. */
export class Attempts {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #failures = new Map<string, number[]>();
  readonly #lanes = new Map<string, Lane>();

  constructor(settings: { clock: Clock; most: number }) {
    this.#clock = settings.clock;
    this.#most = settings.most;
  }

  exhausted(address: string): boolean {
    return this.#recent(neighbourhood(address)).length >= this.#most;
  }

  fail(address: string): void {
    const key = neighbourhood(address);
    const recent = [...this.#recent(key), this.#clock.now()];
    this.#failures.delete(key);
    this.#failures.set(key, recent);
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > MOST_ADDRESSES && oldest !== undefined) this.#failures.delete(oldest);
  }

  /** One try after another for an address, so that trying many at once does not outrun the count. */
  inTurn<Result>(address: string, task: () => Promise<Result>): Promise<Result> {
    const key = neighbourhood(address);
    const lane = this.#lanes.get(key) ?? new Lane();
    this.#lanes.set(key, lane);
    return lane.run(task).finally(() => {
      if (lane.length === 0) this.#lanes.delete(key);
    });
  }

  #recent(key: string): number[] {
    const since = this.#clock.now() - WINDOW_MS;
    return (this.#failures.get(key) ?? []).filter((at) => at > since);
  }
}
