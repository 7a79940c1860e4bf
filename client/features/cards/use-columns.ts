import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { useMemo } from 'react';
import { useMeeting } from '../../live/use-document.ts';
import {
  type EarlyStage,
  groupsOfStage,
  kindsInSight,
  kindsLeftOver,
  kindsOfGuide,
  kindsToAsk,
} from './groups-of-stage.ts';
import { type CardsByKind, useCardsByKind } from './use-cards-by-kind.ts';

/** A column as it stands on this screen. */
export interface Column {
  /** Stays the same while kinds come into sight. */
  readonly id: string;
  readonly kinds: readonly CardKind[];
  readonly isWide: boolean;
}

export interface Columns {
  readonly columns: readonly Column[];
  readonly cardsOf: CardsByKind['of'];
  /** The kinds that the question under discussion asks for. */
  readonly lit: ReadonlySet<CardKind>;
  /** The kinds that could be called up. */
  readonly toAsk: readonly CardKind[];
}

/** The columns of a stage, as the phase, the guide, the cards and this reader have them; null before the board is here. */
export function useColumns(stage: EarlyStage, asked: ReadonlySet<CardKind>): Columns | null {
  const meeting = useMeeting();
  const { of, present } = useCardsByKind();
  // made anew when a kind comes into sight, not with every letter in a card
  const structure = useMemo(() => {
    if (meeting === null) return null;
    const groups = groupsOfStage(stage, meeting.phase);
    const guide = kindsOfGuide(stage, meeting);
    // whoever looks back sees the stage as it was
    const leftOver = meeting.stage === stage ? kindsLeftOver(groups, present) : [];
    const columns = groups
      .map((group, index) => ({
        id: group.main.join(),
        kinds: [...kindsInSight(group, { guide, present, asked }), ...(index === groups.length - 1 ? leftOver : [])],
        isWide: group.isWide,
      }))
      .filter(({ kinds }) => kinds.length > 0);
    const inSight = columns.flatMap(({ kinds }) => kinds);
    return { columns, lit: guide.lit, toAsk: kindsToAsk(groups, inSight, stage) };
  }, [meeting, stage, asked, present]);
  return structure && { ...structure, cardsOf: of };
}
