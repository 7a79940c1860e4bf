import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../icon.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { ICON_OF_KIND } from './kind-icon.ts';
import { kindTitle } from './kind-title.ts';

interface Props {
  /** By this id the column is called after it. */
  readonly id: string;
  readonly kind: CardKind;
  readonly count: number;
  /** Where the usual words do not fit. */
  readonly title?: string | undefined;
  /** The question that is lit asks for cards of this kind. */
  readonly isLit?: boolean;
}

/** What a column is for, and how many cards lie in it. */
export function ColumnTitle({ id, kind, count, title, isLit = false }: Props) {
  const t = useText();
  return (
    <h3 className="card-column-title" data-lit={isLit || undefined}>
      <Icon name={ICON_OF_KIND[kind]} size={18} />
      <span id={id}>{title ?? t(kindTitle(kind))}</span>
      {isLit && <VisuallyHidden>{t('cards.column.lit')}</VisuallyHidden>}
      <span className="card-count">{t('work.column.count', { count })}</span>
    </h3>
  );
}
