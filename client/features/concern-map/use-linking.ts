import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useLinks } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { linkRefusal, type WishedLink } from './link-refusal.ts';
import type { MapLinkKind } from './map-kinds.ts';
import type { MapLink } from './map-shape.ts';
import { cardWords, linkSentence } from './map-words.ts';
import type { ConcernMapView } from './use-concern-map.ts';
import { useLinkWriting } from './use-link-writing.ts';

/** How far somebody is with drawing or taking away a link. */
type Linking =
  | { readonly step: 'idle' }
  /** The menu of a card, of a link, or of the kinds of link between two cards is open. */
  | { readonly step: 'card'; readonly card: CardId; readonly anchor: Element }
  | { readonly step: 'link'; readonly link: MapLink; readonly anchor: Element }
  | { readonly step: 'between'; readonly from: CardId; readonly to: CardId; readonly anchor: Element }
  /** The first card and the kind are known; the other card is yet to be chosen. */
  | { readonly step: 'choosing'; readonly from: CardId; readonly kind: MapLinkKind };

const IDLE: Linking = { step: 'idle' };
/** So much of a card is said in a menu or aloud. */
const SHORT = 40;

export type LinkingHand = ReturnType<typeof useLinking>;

/** Drawing and taking away links: what has been pressed so far, what comes next, and what is said about it. */
export function useLinking(map: ConcernMapView, focusOn: (id: string) => void) {
  const t = useText();
  const { readOnly, say } = useCardBoard();
  const { can } = useSession();
  const [linking, setLinking] = useState(IDLE);
  const [notice, setNotice] = useState<string | null>(null);
  const { draw, takeAway, mayTake } = useLinkWriting();
  const count = useLinks().length;
  const mayLink = !readOnly && can('link.add');
  const sentence = (line: WishedLink) => linkSentence(line, { cards: map.cards, t, most: SHORT });

  function tell(words: string, shown: boolean): void {
    setNotice(shown ? words : null);
    say(words);
  }
  function cancel(): void {
    if (linking.step === 'choosing') focusOn(linking.from);
    setLinking(IDLE);
    setNotice(null);
  }
  function finish(wished: WishedLink): void {
    const refusal = linkRefusal(wished, { links: map.shape.links, count, has: (id) => map.cards.has(id) });
    if (refusal !== null) {
      tell(t(`map.refused.${refusal}`), true);
      return;
    }
    draw(wished);
    setLinking(IDLE);
    tell(t('map.added', { sentence: sentence(wished) }), false);
    focusOn(wished.to);
  }
  function pressCard(card: CardId, anchor: Element): void {
    setNotice(null);
    if (linking.step === 'choosing') finish({ from: linking.from, to: card, kind: linking.kind });
    else if (mayLink) setLinking({ step: 'card', card, anchor });
  }
  function pressLink(link: MapLink, anchor: Element): void {
    if (readOnly || linking.step === 'choosing') return;
    if (mayTake(link)) setLinking({ step: 'link', link, anchor });
    else tell(t('map.notYours'), true);
  }
  function dropOn(drop: { from: CardId; to: CardId; anchor: Element }): void {
    setNotice(null);
    if (drop.from === drop.to) setLinking({ step: 'card', card: drop.to, anchor: drop.anchor });
    else setLinking({ step: 'between', ...drop });
  }
  function begin(from: CardId, kind: MapLinkKind): void {
    setLinking({ step: 'choosing', from, kind });
    say(t(`map.choose.${kind}`, { from: cardWords(map.cards.get(from), { t, most: SHORT }) }));
  }
  function remove(link: MapLink): void {
    const words = sentence(link);
    takeAway(link);
    setLinking(IDLE);
    tell(t('map.removed', { sentence: words }), false);
    focusOn(link.from);
  }
  /** Closes a menu; what was chosen in it stands. */
  function close(): void {
    setLinking((now) => (now.step === 'choosing' ? now : IDLE));
  }
  return {
    linking,
    notice,
    mayLink,
    mayTake: (link: MapLink) => !readOnly && mayTake(link),
    sentence,
    cancel,
    close,
    finish,
    pressCard,
    pressLink,
    dropOn,
    begin,
    remove,
  };
}
