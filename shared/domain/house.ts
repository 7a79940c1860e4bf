import type { GuideArrangement } from '../guide/arrangement.ts';
import type { Stage } from './stages.ts';

/** Shares of the whole per stage, in percent or any other measure: only their proportion counts. */
export type TimeShares = Readonly<Record<Stage, number>>;

/** What a conference took over from its house when it was planned; later changes of the house leave it alone. */
export interface HouseChoices {
  /** How time is divided over the stages; null for our own default. */
  readonly shares: TimeShares | null;
  /** The guide as the chosen variant arranges it; empty for the guide as it is. */
  readonly guide: GuideArrangement;
}

export const NO_HOUSE: HouseChoices = { shares: null, guide: {} };
