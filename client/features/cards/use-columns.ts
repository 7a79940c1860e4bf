import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { useMemo } from 'react';
import { useBegun } from '../../live/drafts.ts';
import { useMeeting } from '../../live/use-document.ts';
import { kindOfDraft } from '../../ui/card/add-draft.ts';
import {
  type EarlyStage,
  groupsOfStage,
  kindsInSight,
  kindsLeftOver,
  kindsOfGuide,
  kindsToAsk,
} from './groups-of-stage.ts';
import { type CardsByKind, useCardsByKind } from './use-cards-by-kind.ts';
import { useSteady } from './use-steady.ts';

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

interface Reader {
  /** The kinds that this reader called up. */
  readonly asked: ReadonlySet<CardKind>;
  /** The column in which they have the caret; null when in none. */
  readonly caret: CardKind | null;
}

/**
 * The columns of a stage, as the phase, the guide, the cards and this reader have them; null before the board is here. A
 * column in which they write, or left half words, stays; while they have the caret no other phase or guide moves anything.
 */
export function useColumns(stage: EarlyStage, { asked: called, caret }: Reader): Columns | null {
  const now = useMeeting();
  const before = useSteady(now, caret !== null);
  const { of, present } = useCardsByKind();
  const begun = useBegun();
  const asked = useMemo(
    () => new Set([...called, ...begun.flatMap((name) => kindOfDraft(name) ?? []), ...(caret === null ? [] : [caret])]),
    [called, begun, caret],
  );
  const meeting = useMemo(
    () => now && { ...now, phase: before?.phase ?? now.phase, guide: before?.guide ?? now.guide },
    [now, before],
  );
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
