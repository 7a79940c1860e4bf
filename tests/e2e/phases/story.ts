import type { MapLinkKind } from '@samenspraak/client/features/concern-map/map-kinds.ts';
import type { Basis, CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Phase, PhaseOutcome } from '@samenspraak/shared/domain/stages.ts';

/** The professionals who bring something in: two partners and the case manager. */
export type Speaker = 'Samira' | 'Floor' | 'Teun';

/** Something that somebody puts on the board while the picture forms. */
interface Said {
  readonly who: Speaker;
  readonly kind: CardKind;
  readonly text: string;
  readonly basis?: Basis;
  readonly about?: string;
  /** The place inside the column to which it is brought, as the menu of the card calls it. */
  readonly zone?: 'work.which.first' | 'work.which.worst' | 'work.which.latest' | `cards.risk.${RiskPlace}`;
}
type RiskPlace = 'staticPerson' | 'staticSystem' | 'dynamicPerson' | 'dynamicSystem';

/** What one person gives at the scaling question: first, and after the talk. */
type Numbers = Readonly<Record<Speaker | 'Marleen' | 'child', number>>;

/** A whole conference in one phase: what is said in it, and what must show. */
export interface Story {
  readonly phase: Phase;
  /** The kinds that stand in the picture of this phase while it is still empty, and some that do not. */
  readonly columns: { readonly shown: readonly CardKind[]; readonly hidden: readonly CardKind[] };
  readonly prepared: { readonly Samira: string; readonly Floor: string };
  /** The client's own thought while the picture forms. */
  readonly thought: string;
  readonly said: readonly Said[];
  /** From one of the cards to another. */
  readonly link: { readonly from: string; readonly kind: MapLinkKind; readonly to: string };
  /** What is settled as what weighs most. */
  readonly biggest: string;
  readonly numbers: Numbers;
  readonly grounds: Readonly<Record<'Samira' | 'Floor' | 'Marleen' | 'child', string>>;
  /** The second round; a child is asked once. */
  readonly again: Omit<Numbers, 'child'>;
  /** What professionals write with it. */
  readonly later: Readonly<Record<Speaker, string>>;
  /** What is told beside the number. */
  readonly beside: string;
  readonly oneBetter: string;
  readonly bottomLine: { readonly text: string; readonly goodEnough: string };
  readonly outcome: PhaseOutcome;
  readonly why: string;
  readonly idea: { readonly text: string; readonly why: string };
  readonly minutes: string;
}
