import { MOST_PREPARED_ITEMS, type PreparedItem } from '@samenspraak/shared/domain/preparation.ts';

/** One item on the screen of who prepares. Its words may still be empty: then it is kept nowhere. */
export interface DraftItem {
  /** Tells items of this screen apart; never leaves it. */
  readonly key: string;
  readonly item: PreparedItem;
}

export type Draft = readonly DraftItem[];

/** More than this, in bytes as they are sent, does not fit in one message (`LIMITS.frameBytes`, with room to spare). */
const MOST_BYTES = 180_000;

export function newKey(): string {
  return crypto.randomUUID();
}

/** What was kept, as a draft. */
export function draftOf(items: readonly PreparedItem[]): DraftItem[] {
  return items.map((item) => ({ key: newKey(), item }));
}

/** What there is to keep of a draft: all that has words, without the space around them and without empty fields. */
export function itemsOf(draft: Draft): PreparedItem[] {
  return draft.flatMap(({ item }) => (item.text.trim() === '' ? [] : [settled(item)]));
}

function settled({ text, source = '', about = [], shareable, ...rest }: PreparedItem): PreparedItem {
  return {
    ...rest,
    text: text.trim(),
    ...(about.length > 0 && { about }),
    ...(source.trim() !== '' && { source: source.trim() }),
    ...(shareable === 'notNow' && { shareable }),
  };
}

/** A draft with this item in the place of the one with its key, or at the end. */
export function withItem(draft: Draft, changed: DraftItem): Draft {
  if (!draft.some(({ key }) => key === changed.key)) return [...draft, changed];
  return draft.map((one) => (one.key === changed.key ? changed : one));
}

export function withoutItem(draft: Draft, key: string): Draft {
  return draft.filter((one) => one.key !== key);
}

/** Whether one more item can be begun. */
export function hasRoom(draft: Draft): boolean {
  return draft.length < MOST_PREPARED_ITEMS;
}

/** Whether this can be sent in one message. */
export function fits(items: readonly PreparedItem[]): boolean {
  return new TextEncoder().encode(JSON.stringify(items)).length <= MOST_BYTES;
}

/** The names of those whom somebody wrote about, each once. */
export function namesIn(draft: Draft): string[] {
  const names = draft.flatMap(({ item }) => item.about ?? []);
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}

/** The item with a field set, or without it. */
export function withField<Field extends 'basis' | 'voice' | 'level'>(
  item: PreparedItem,
  field: Field,
  value: PreparedItem[Field] | undefined,
): PreparedItem {
  const { [field]: _old, ...rest } = item;
  return (value === undefined ? rest : { ...rest, [field]: value }) as PreparedItem;
}
