import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardPatch } from '@samenspraak/shared/document/write.ts';

/** A place inside a column that says something of the cards in it. */
export interface Zone {
  readonly id: string;
  /** What is said of a card that comes to lie here. */
  readonly gives: CardPatch;
}

/** The three times that are told first, in the order of the line; whatever else happened comes after them (domain.md §3). */
export const TIMES = ['first', 'worst', 'latest'] as const;
export const TIME_ZONES = [
  ...TIMES.map((which) => ({ id: which, gives: { which } })),
  { id: 'other', gives: { which: undefined } },
] as const satisfies readonly Zone[];
export type TimeZone = (typeof TIME_ZONES)[number];

/** What is not placed yet, and the four quarters: what stands fast or can change, of a person or of the whole (domain.md §3). */
export const RISK_ZONES = [
  { id: 'unplaced', gives: { change: undefined, of: undefined } },
  { id: 'staticPerson', gives: { change: 'static', of: 'person' } },
  { id: 'staticSystem', gives: { change: 'static', of: 'system' } },
  { id: 'dynamicPerson', gives: { change: 'dynamic', of: 'person' } },
  { id: 'dynamicSystem', gives: { change: 'dynamic', of: 'system' } },
] as const satisfies readonly Zone[];
export type RiskZone = (typeof RISK_ZONES)[number];

export function timeZoneOf({ which }: Pick<CardSnapshot, 'which'>): TimeZone['id'] {
  return which ?? 'other';
}

/** A factor of which only one of the two is said is not placed yet. */
export function riskZoneOf({ change, of }: Pick<CardSnapshot, 'change' | 'of'>): RiskZone['id'] {
  const found = RISK_ZONES.find(({ gives }) => gives.change === change && gives.of === of);
  return found?.id ?? 'unplaced';
}

interface Neighbour<Z extends Zone> {
  readonly zone: Z;
  readonly side: 'before' | 'after';
}

/** The other zones as seen from one, the nearest on each side first. */
export function otherZones<Z extends Zone>(zones: readonly Z[], from: Z['id']): Neighbour<Z>[] {
  const at = zones.findIndex(({ id }) => id === from);
  const before = zones.slice(0, Math.max(at, 0)).reverse();
  const after = zones.slice(at + 1);
  return [
    ...before.map((zone) => ({ zone, side: 'before' as const })),
    ...after.map((zone) => ({ zone, side: 'after' as const })),
  ];
}
