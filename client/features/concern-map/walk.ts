import type { Point } from './map-layout.ts';

/** Something on the map at which the keyboard can stop: a card, or a link with the two cards at its ends. */
export interface Stop extends Point {
  readonly id: string;
  /** The cards at its ends; none for a card. */
  readonly ends: readonly string[];
}

type Step = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';
const STEPS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] satisfies Step[];

export function isStep(key: string): key is Step {
  return STEPS.includes(key);
}

/** What lies straight ahead counts for more than what lies aside. */
const ASIDE = 2.5;
/** A step along a line is shorter than it looks. */
const ALONG = 0.4;

/** Where a step leads from `from`: along a line where there is one, else to the nearest on that side; null at the edge. */
export function walk(stops: readonly Stop[], from: string, step: Step): string | null {
  if (step === 'Home' || step === 'End') return stops.at(step === 'Home' ? 0 : -1)?.id ?? null;
  const here = stops.find(({ id }) => id === from);
  if (here === undefined) return stops[0]?.id ?? null;
  let best: { id: string; cost: number } | null = null;
  for (const stop of stops) {
    const cost = stepCost(here, stop, step);
    if (cost !== null && (best === null || cost < best.cost)) best = { id: stop.id, cost };
  }
  return best?.id ?? null;
}

/** How far a stop is in this direction; null when it does not lie there. */
function stepCost(here: Stop, there: Stop, step: Exclude<Step, 'Home' | 'End'>): number | null {
  const [right, down] = [there.x - here.x, there.y - here.y];
  const upright = step === 'ArrowUp' || step === 'ArrowDown';
  const forth = step === 'ArrowDown' || step === 'ArrowRight' ? 1 : -1;
  const ahead = (upright ? down : right) * forth;
  if (ahead <= 0) return null;
  const aside = Math.abs(upright ? right : down);
  const joined = here.ends.includes(there.id) || there.ends.includes(here.id);
  return (ahead + aside * ASIDE) * (joined ? ALONG : 1);
}
