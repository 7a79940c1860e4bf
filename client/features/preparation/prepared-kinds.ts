import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { MessageKey } from '../../i18n/message-key.ts';

/** What the place for a kind is called here: a note that is on no life domain is one on the family, and help is support. */
export function placeTitle(kind: CardKind): MessageKey {
  if (kind === 'domainNote') return 'prepare.family';
  if (kind === 'support') return 'prepare.help';
  return kind === 'unknown' ? 'kind.unknown.many' : `kind.${kind}.many`;
}

/** What stands in an empty field. */
export function itemHint(kind: CardKind): MessageKey {
  if (kind === 'domainNote') return 'prepare.familyHint';
  return kind === 'support' ? 'prepare.helpHint' : `cards.empty.${kind}`;
}

/** What one of them is called. */
export function itemTitle(kind: CardKind): MessageKey {
  return kind === 'domainNote' ? 'prepare.familyNote' : `kind.${kind}`;
}
