import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { CardColumn } from '../../ui/card/card-column.tsx';
import { jumpToColumn } from '../../ui/card/jump-to-card.ts';
import { kindTitle } from '../../ui/card/kind-title.ts';
import { useScrollStop } from '../../ui/use-scroll-stop.ts';
import { IncidentLine } from './incident-line.tsx';
import { RiskGrid } from './risk-grid.tsx';
import type { Column, Columns } from './use-columns.ts';

interface Props {
  readonly board: Columns;
  readonly wanted: { readonly id: CardId } | null;
  /** A kind that was just called up; a new object each time. */
  readonly called: { readonly kind: CardKind } | null;
}

/** The columns side by side; on a narrow screen one at a time, to be chosen above them. */
export function CardGroups({ board, wanted, called }: Props) {
  const t = useText();
  const { columns } = board;
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = columns.find(({ id }) => id === chosen)?.id ?? columns[0]?.id;
  useWantedColumn({ board, wanted, called, onFound: setChosen });
  const area = useRef<HTMLDivElement>(null);
  useScrollStop(area);
  return (
    <>
      <fieldset className="card-choose" aria-label={t('cards.column.choose')}>
        {columns.map(({ id, kinds }) => (
          <button
            key={id}
            type="button"
            className="card-chip"
            aria-pressed={id === shown}
            data-selected={id === shown || undefined}
            onClick={() => setChosen(id)}
          >
            {kinds.map((kind) => t(kindTitle(kind))).join(' · ')}
          </button>
        ))}
      </fieldset>
      <div className="card-columns" ref={area}>
        {columns.map((column) => (
          <CardGroup key={column.id} column={column} board={board} isChosen={column.id === shown} />
        ))}
      </div>
    </>
  );
}

interface Wanting extends Props {
  readonly onFound: (column: string) => void;
}

/** Chooses the column of a card that begins to be wanted, or of a kind that was called up; to the latter it also goes. */
function useWantedColumn({ board, wanted, called, onFound }: Wanting): void {
  const latest = useRef({ board, onFound });
  useEffect(() => {
    latest.current = { board, onFound };
  });
  useEffect(() => {
    if (wanted === null) return;
    const { columns, cardsOf } = latest.current.board;
    const lies = (kind: CardKind) => cardsOf(kind).some(({ id }) => id === wanted.id);
    const column = columns.find(({ kinds }) => kinds.some(lies));
    if (column !== undefined) latest.current.onFound(column.id);
  }, [wanted]);
  useEffect(() => {
    if (called === null) return;
    const column = latest.current.board.columns.find(({ kinds }) => kinds.includes(called.kind));
    if (column !== undefined) latest.current.onFound(column.id);
    return jumpToColumn(called.kind);
  }, [called]);
}

interface GroupProps {
  readonly column: Column;
  readonly board: Columns;
  readonly isChosen: boolean;
}

function CardGroup({ column, board: { cardsOf, lit }, isChosen }: GroupProps) {
  return (
    <div className="card-stack" data-wide={column.isWide || undefined} data-chosen={isChosen || undefined}>
      {column.kinds.map((kind) => {
        const Kind = kind === 'incident' ? IncidentLine : kind === 'riskFactor' && column.isWide ? RiskGrid : null;
        const shared = { cards: cardsOf(kind), isLit: lit.has(kind) };
        return Kind === null ? <CardColumn key={kind} kind={kind} {...shared} /> : <Kind key={kind} {...shared} />;
      })}
    </div>
  );
}
