import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { memo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ICON_OF_KIND } from '../../ui/card/kind-icon.ts';
import { UndoButtons } from '../../ui/card/undo-buttons.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { EarlyStage } from './groups-of-stage.ts';

interface Props {
  readonly stage: EarlyStage;
  /** The kinds that could be called up. */
  readonly toAsk: readonly CardKind[];
  readonly onAsk: (kind: CardKind) => void;
  readonly readOnly: boolean;
  /** Whether what an earlier conference saw is left out of sight; null while nothing came from one. */
  readonly onlyNew: boolean | null;
  readonly onOnlyNew: (onlyNew: boolean) => void;
}

/** What stands over the columns: what they are, and what can be done with all of them. No letter in a card renders it. */
export const CardBar = memo(function CardBar({ stage, toAsk, onAsk, readOnly, onlyNew, onOnlyNew }: Props) {
  const t = useText();
  return (
    <div className="card-bar">
      <h2 className="card-bar-title">{t(`work.columns.title.${stage}`)}</h2>
      {!readOnly && <UndoButtons />}
      {onlyNew !== null && (
        <button
          type="button"
          className="card-chip"
          aria-pressed={onlyNew}
          data-selected={onlyNew || undefined}
          onClick={() => onOnlyNew(!onlyNew)}
        >
          {t('cards.onlyNew')}
        </button>
      )}
      {toAsk.length > 0 && (
        <Menu
          label={t('work.columns.more')}
          entries={toAsk.map((kind) => ({
            id: kind,
            label: t(`kind.${kind}.many`),
            icon: ICON_OF_KIND[kind],
            onAction: () => onAsk(kind),
          }))}
        >
          <Button variant="quiet" size="small" icon="add">
            {t('work.columns.more')}
          </Button>
        </Menu>
      )}
    </div>
  );
});
