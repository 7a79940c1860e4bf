import './card-columns.css';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { type ReactNode, useCallback, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCarriedAt } from '../../live/use-document.ts';
import { CardRegion } from '../../ui/card/card-region.tsx';
import { CardBar } from './card-bar.tsx';
import { CardGroups } from './card-groups.tsx';
import type { EarlyStage } from './groups-of-stage.ts';
import { useColumns } from './use-columns.ts';
import { useOnlyNew } from './use-only-new.ts';
import { useCaretColumn } from './use-steady.ts';

const NONE: readonly CardKind[] = [];

interface Props {
  readonly stage: EarlyStage;
  /** Nothing is put on the board from here: somebody looks back. */
  readonly readOnly?: boolean;
  /** The life domains, around what stands beside them while none of them is open; null where they are not looked at. */
  readonly domains?: ((beside: ReactNode) => ReactNode) | null;
  /** A card to be brought into sight; a new object each time. */
  readonly wanted?: { readonly id: CardId } | null;
}

/** What the table has put down for one stage: columns of cards that belong together, and the life domains. */
export function CardColumns({ stage, readOnly = false, domains = null, wanted = null }: Props) {
  const t = useText();
  const [asked, setAsked] = useState<ReadonlySet<CardKind>>(new Set());
  const [called, setCalled] = useState<{ readonly kind: CardKind } | null>(null);
  const ask = useCallback((kind: CardKind) => {
    setAsked((before) => new Set([...before, kind]));
    setCalled({ kind });
  }, []);
  const { kind: caret, ...toldOf } = useCaretColumn();
  const carriedAt = useCarriedAt();
  const [onlyNew, setOnlyNew] = useState(false);
  const all = useColumns(stage, { asked, caret });
  const board = useOnlyNew(all, { since: onlyNew ? carriedAt : null, wanted: wanted?.id ?? null });
  if (board === null) return null;
  const columns = <CardGroups {...{ board, wanted, called }} />;
  // beforehand both are worked on at once
  const isBeside = domains !== null && stage === 'before';
  return (
    <CardRegion
      className="card-region"
      readOnly={readOnly}
      label={t('work.columns.label', { stage: t(`stage.${stage}`) })}
    >
      <CardBar
        stage={stage}
        toAsk={readOnly || (domains !== null && !isBeside) ? NONE : board.toAsk}
        onAsk={ask}
        readOnly={readOnly}
        onlyNew={carriedAt === null ? null : onlyNew}
        onOnlyNew={setOnlyNew}
      />
      <div className="card-caret" {...toldOf}>
        {domains === null ? columns : domains(isBeside ? columns : null)}
      </div>
    </CardRegion>
  );
}
