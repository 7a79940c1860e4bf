import type { HouseGuideAnswer } from '@samenspraak/shared/protocol/house.ts';

/** What is open over the page: a new guide, perhaps a copy of one, another name, or whether one is to go. */
export type Open =
  | { readonly what: 'new'; readonly from: HouseGuideAnswer | null }
  | { readonly what: 'rename' | 'remove'; readonly guide: HouseGuideAnswer };
