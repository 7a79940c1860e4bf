import type { TimeShares } from '@samenspraak/shared/domain/house.ts';
import type { GuideId } from '@samenspraak/shared/domain/ids.ts';
import type { GuideArrangement } from '@samenspraak/shared/guide/arrangement.ts';

/** A guide that a house keeps beside ours. */
export interface HouseGuide {
  readonly id: GuideId;
  readonly name: string;
  readonly guide: GuideArrangement;
}

/** What a house has settled for all its conferences; one that was planned keeps what it took over then. */
export interface HouseStore {
  /** By name. */
  guides(): Promise<HouseGuide[]>;
  addGuide(guide: HouseGuide): Promise<void>;
  /** False when there is none of this id. */
  changeGuide(guide: HouseGuide): Promise<boolean>;
  /** False when there is none of this id. */
  removeGuide(id: GuideId): Promise<boolean>;

  /** How time is divided over the stages; null while the house leaves that to us. */
  shares(): Promise<TimeShares | null>;
  settleShares(shares: TimeShares | null): Promise<void>;
}
