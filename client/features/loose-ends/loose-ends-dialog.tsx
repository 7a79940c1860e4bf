import './loose-ends.css';
import type { LooseEnd, UnsaidEnd } from '@samenspraak/shared/document/loose-ends.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { shortWords } from '../../ui/card/card-words.ts';
import { Dialog } from '../../ui/dialog.tsx';

/** Dots that are still being laid: how many gave theirs, and what shows them to all. */
interface OpenDots {
  readonly given: number;
  readonly onReveal: () => void;
}

interface Props {
  /** Where the table is about to go, in words. */
  readonly to: string;
  readonly ends: readonly LooseEnd[];
  /** On what of working together nothing was agreed. */
  readonly unsaid: readonly UnsaidEnd[];
  /** Dots that were asked for and never shown; null when there are none. */
  readonly dots: OpenDots | null;
  /** Goes on all the same. */
  readonly onGo: () => void;
  /** To a card, once this window is gone. */
  readonly onJump: (card: CardId) => void;
  readonly onClose: () => void;
}

/**
 * Tells the chair alone what nobody has taken up yet, before the table goes on. It asks, it does not hold up: one press
 * goes on, one goes to a card (domain.md §1).
 */
export function LooseEndsDialog({ to, ends, unsaid, dots, onGo, onJump, onClose }: Props) {
  const t = useText();
  const jump = useJumpAfter(onJump);
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onOpenChange={onClose}
      title={t('cards.loose.title', { count: ends.length + unsaid.length + (dots === null ? 0 : 1) })}
    >
      <p>{t(`cards.loose.what.${dots === null ? whatOf(ends, unsaid) : 'decision'}`)}</p>
      <ul className="loose-ends">
        {dots !== null && (
          <li>
            <div className="loose-words">
              <span>{t('cards.loose.dots')}</span>
              <small>{t('cards.loose.dots.given', { count: dots.given })}</small>
            </div>
            {dots.given > 0 && (
              <Button size="small" icon="eye" onPress={dots.onReveal}>
                {t('choice.bar.ideaWeight.reveal')}
              </Button>
            )}
          </li>
        )}
        {ends.map(({ card, missing }) => (
          <li key={card.id}>
            <div className="loose-words">
              <span>{shortWords(card.text, 120)}</span>
              <small>
                {t(`kind.${card.kind}`)} · {t(`cards.loose.missing.${missing}`)}
              </small>
            </div>
            <Button
              size="small"
              iconEnd="arrowRight"
              aria-label={t('cards.loose.toName', { words: shortWords(card.text) })}
              onPress={() => {
                jump(card.id);
                onClose();
              }}
            >
              {t('cards.loose.to')}
            </Button>
          </li>
        ))}
        {unsaid.map((end) => (
          <li key={end}>
            <div className="loose-words">
              <span>{t(`cards.loose.unsaid.${end}`)}</span>
              <small>{t('cards.loose.unsaid')}</small>
            </div>
          </li>
        ))}
      </ul>
      <div className="loose-answers">
        <Button onPress={onClose}>{t('cards.loose.stay')}</Button>
        <Button variant="primary" iconEnd="arrowRight" onPress={onGo}>
          {t('cards.loose.go', { stage: to })}
        </Button>
      </div>
    </Dialog>
  );
}

const OF_DECISION: ReadonlySet<LooseEnd['missing']> = new Set(['adoption', 'reason']);

/** What all of it has in common. */
function whatOf(ends: readonly LooseEnd[], unsaid: readonly UnsaidEnd[]): 'picture' | 'judgement' | 'decision' {
  if (unsaid.length > 0 || ends.some(({ missing }) => OF_DECISION.has(missing))) return 'decision';
  return ends.every(({ missing }) => missing === 'watcher') ? 'judgement' : 'picture';
}

/** Jumps when this window leaves the page: it gives the focus back to where it was, and the card takes it from there. */
function useJumpAfter(onJump: (card: CardId) => void): (card: CardId) => void {
  const wanted = useRef<CardId | null>(null);
  const latest = useRef(onJump);
  useEffect(() => {
    latest.current = onJump;
  });
  useEffect(
    () => () => {
      if (wanted.current !== null) latest.current(wanted.current);
    },
    [],
  );
  return (card) => {
    wanted.current = card;
  };
}
