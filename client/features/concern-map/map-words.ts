import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { MessageKey, Values } from '../../i18n/message-key.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import { MAP_LINKS, type MapLinkKind } from './map-kinds.ts';
import type { MapLayout } from './map-layout.ts';
import type { MapShape } from './map-shape.ts';

type Text = (key: MessageKey, values?: Values) => string;
type Cards = ReadonlyMap<CardId, CardSnapshot>;

interface Saying {
  readonly t: Text;
  /** So many characters of each card; all of them when left out. */
  readonly most?: number;
}

/** What a card says, on one line. */
export function cardWords(card: CardSnapshot | undefined, saying: Saying): string {
  return lineOf(card?.text ?? '', saying);
}

function lineOf(text: string, { t, most = Number.POSITIVE_INFINITY }: Saying): string {
  const words = shortWords(text, most);
  return words === '' ? t('map.node.emptyCard') : words;
}

interface Line<End> {
  readonly from: End;
  readonly to: End;
  readonly kind: MapLinkKind;
}

/** A link as a sentence, such as "‘debts’ keeps up ‘rows’", from what the cards at its ends say. */
export function sentenceOf({ kind, from, to }: Line<string>, saying: Saying): string {
  return saying.t(`map.says.${kind}`, { from: lineOf(from, saying), to: lineOf(to, saying) });
}

/** The same from the cards themselves. */
export function linkSentence(
  { kind, from, to }: Line<CardId>,
  { cards, ...saying }: Saying & { cards: Cards },
): string {
  return sentenceOf({ kind, from: cards.get(from)?.text ?? '', to: cards.get(to)?.text ?? '' }, saying);
}

/** The links in the order in which the map is read: from the top down, and along each row. */
export function inReadingOrder({ links }: MapShape, { cards }: MapLayout): MapShape['links'] {
  const place = (id: CardId) => cards.get(id) ?? { x: 0, y: 0 };
  return links.toSorted((a, b) => {
    const [one, other] = [place(a.from), place(b.from)];
    const byFrom = one.y - other.y || one.x - other.x;
    const byTo = place(a.to).y - place(b.to).y || place(a.to).x - place(b.to).x;
    return byFrom || byTo || MAP_LINKS.indexOf(a.kind) - MAP_LINKS.indexOf(b.kind);
  });
}
