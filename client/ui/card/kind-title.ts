import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { MessageKey } from '../../i18n/message-key.ts';

/** What a column of this kind is called. */
export function kindTitle(kind: CardKind): MessageKey {
  return kind === 'unknown' ? 'kind.unknown' : `kind.${kind}.many`;
}
