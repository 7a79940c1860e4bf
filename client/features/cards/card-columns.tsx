import './card-columns.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { useMemo, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useMeeting } from '../../live/use-document.ts';
import { Button } from '../../ui/button.tsx';
import { CardColumn } from '../../ui/card/card-column.tsx';
import { CardRegion } from '../../ui/card/card-region.tsx';
import { ICON_OF_KIND } from '../../ui/card/kind-icon.ts';
import { UndoButtons } from '../../ui/card/undo-buttons.tsx';
import { Menu } from '../../ui/menu.tsx';
import { kindsOfStage } from './kinds-of-stage.ts';

const NONE: readonly CardSnapshot[] = [];

/** The cards by kind; a kind whose cards did not change keeps the same list. */
function useCardsByKind(): (kind: CardKind) => readonly CardSnapshot[] {
  const cards = useCards();
  const before = useRef(new Map<CardKind, readonly CardSnapshot[]>());
  return useMemo(() => {
    const found = new Map<CardKind, CardSnapshot[]>();
    for (const card of cards) {
      const list = found.get(card.kind);
      if (list === undefined) found.set(card.kind, [card]);
      else list.push(card);
    }
    const kept = new Map<CardKind, readonly CardSnapshot[]>();
    for (const [kind, list] of found) {
      const old = before.current.get(kind);
      kept.set(kind, old !== undefined && sameCards(old, list) ? old : list);
    }
    before.current = kept;
    return (kind) => kept.get(kind) ?? NONE;
  }, [cards]);
}

function sameCards(one: readonly CardSnapshot[], other: readonly CardSnapshot[]): boolean {
  return one.length === other.length && one.every((card, index) => card === other[index]);
}

interface Props {
  readonly stage: Stage;
  /** Nothing is put on the board from here: somebody looks back. */
  readonly readOnly?: boolean;
}

/** What the table has put down for one stage: a column of cards per kind. */
export function CardColumns({ stage, readOnly = false }: Props) {
  const t = useText();
  const meeting = useMeeting();
  const cardsOf = useCardsByKind();
  const [asked, setAsked] = useState<readonly CardKind[]>([]);
  if (meeting === null) return null;
  const { main, more } = kindsOfStage(stage, meeting.phase);
  const shown = [...main, ...more.filter((kind) => asked.includes(kind) || cardsOf(kind).length > 0)];
  const hidden = more.filter((kind) => !shown.includes(kind));
  return (
    <CardRegion
      className="card-region"
      readOnly={readOnly}
      label={t('work.columns.label', { stage: t(`stage.${stage}`) })}
    >
      <div className="card-bar">
        <h2 className="card-bar-title">{t(`work.columns.title.${stage}`)}</h2>
        {!readOnly && <UndoButtons />}
        {hidden.length > 0 && !readOnly && (
          <Menu
            label={t('work.columns.more')}
            entries={hidden.map((kind) => ({
              id: kind,
              label: t(`kind.${kind}.many`),
              icon: ICON_OF_KIND[kind],
              onAction: () => setAsked([...asked, kind]),
            }))}
          >
            <Button variant="quiet" size="small" icon="add">
              {t('work.columns.more')}
            </Button>
          </Menu>
        )}
      </div>
      <div className="card-columns">
        {shown.map((kind) => (
          <CardColumn key={kind} kind={kind} cards={cardsOf(kind)} />
        ))}
      </div>
    </CardRegion>
  );
}
