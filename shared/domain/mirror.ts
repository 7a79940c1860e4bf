import { AGREEMENT_KINDS, type AgreementKind, type AgreementWords, KINDS_THAT_REACH } from './agreements.ts';
import type { CardId } from './ids.ts';

/** What the mirror looks at of an agreement, adopted or still being written. */
export type Mirrored = Pick<AgreementWords, 'who' | 'by' | 'why' | 'agreementKind' | 'answers'>;

/**
 * The agreements of 28 conferences as the action research counted them, by kind, and how many of them said why
 * (domain.md §1): 36.1, 36.1, 13.0, 6.5, 5.6 and 2.8 per cent of 216, and 17.1 per cent.
 */
export const RESEARCH: {
  readonly total: number;
  readonly withReason: number;
  readonly byKind: Readonly<Record<AgreementKind, number>>;
} = {
  total: 216,
  withReason: 37,
  byKind: {
    exchangeBetweenProfessionals: 78,
    actionBetweenProfessionals: 78,
    actionTowardsFamily: 28,
    informationToFamily: 14,
    meetingWithFamily: 12,
    meetingOfProfessionals: 6,
  },
};

export const MIRROR_FIGURES = ['withReason', 'reachesFamily', 'whoAndWhen'] as const;
/** `withReason`: says why; `reachesFamily`: of a kind that reaches the family itself; `whoAndWhen`: names both. */
export type MirrorFigure = (typeof MIRROR_FIGURES)[number];

export interface Mirror {
  /** How many agreements were looked at. */
  readonly total: number;
  /** How many of them meet each figure. */
  readonly counts: Readonly<Record<MirrorFigure, number>>;
  readonly byKind: Readonly<Record<AgreementKind, number>>;
  /** How many are of no kind yet. */
  readonly ofNoKind: number;
  /** The concerns that weigh most to which no agreement is an answer yet, in their order. */
  readonly unanswered: readonly CardId[];
}

const MEETS: Readonly<Record<MirrorFigure, (one: Mirrored) => boolean>> = {
  withReason: ({ why }) => why.trim() !== '',
  reachesFamily: ({ agreementKind }) => agreementKind !== null && KINDS_THAT_REACH.includes(agreementKind),
  whoAndWhen: ({ who, by }) => who.some((name) => name.trim() !== '') && by !== '',
};

/** Of how many agreements a figure cannot say yet whether they meet it: until then they count as not meeting it. */
export function unknownTo(figure: MirrorFigure, { ofNoKind }: Pick<Mirror, 'ofNoKind'>): number {
  return figure === 'reachesFamily' ? ofNoKind : 0;
}

/** The share, from 0 to 1, that the research found; null for what it did not count. */
export function baselineOf(figure: MirrorFigure): number | null {
  switch (figure) {
    case 'withReason':
      return RESEARCH.withReason / RESEARCH.total;
    case 'reachesFamily':
      return KINDS_THAT_REACH.reduce((sum, kind) => sum + RESEARCH.byKind[kind], 0) / RESEARCH.total;
    case 'whoAndWhen':
      return null;
  }
}

/** What the agreements of a conference look like beside those of the research: a mirror, never a gate. */
export function mirrorOf(agreements: readonly Mirrored[], top: readonly CardId[]): Mirror {
  const count = (meets: (one: Mirrored) => boolean) => agreements.filter(meets).length;
  const answered = new Set(agreements.flatMap(({ answers }) => answers));
  return {
    total: agreements.length,
    counts: {
      withReason: count(MEETS.withReason),
      reachesFamily: count(MEETS.reachesFamily),
      whoAndWhen: count(MEETS.whoAndWhen),
    },
    byKind: Object.fromEntries(
      AGREEMENT_KINDS.map((kind) => [kind, count(({ agreementKind }) => agreementKind === kind)]),
    ) as Record<AgreementKind, number>,
    ofNoKind: count(({ agreementKind }) => agreementKind === null),
    unanswered: top.filter((id) => !answered.has(id)),
  };
}
