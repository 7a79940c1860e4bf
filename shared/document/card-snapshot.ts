import type { CardId, ParticipantId } from '../domain/ids.ts';
import type { CardField } from './card-field-names.ts';
import type { CardValue } from './card-fields.ts';

/** A card as plain values: its text as a string, absent fields absent. */
export type CardSnapshot = {
  readonly id: CardId;
  readonly kind: CardValue<'kind'>;
  readonly author: ParticipantId;
  readonly text: string;
} & { readonly [F in Exclude<CardField, 'kind' | 'author'>]?: CardValue<F> };

/** A field that may be one name or several, as a list. */
export function asList(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** Whether two texts say the same, whatever their spaces and capitals; no words say nothing, so never the same. */
export function isSameWords(one: string, other: string): boolean {
  const words = plainly(one);
  return words !== '' && words === plainly(other);
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
