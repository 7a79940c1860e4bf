import './loose-ends.css';
import type { LooseEnd } from '@samenspraak/shared/document/loose-ends.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { neighbourStage, type Stage } from '@samenspraak/shared/domain/stages.ts';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { shortWords } from '../../ui/card/card-words.ts';
import { Dialog } from '../../ui/dialog.tsx';

interface Props {
  /** The stage that the table is about to leave. */
  readonly stage: Stage;
  readonly ends: readonly LooseEnd[];
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
export function LooseEndsDialog({ stage, ends, onGo, onJump, onClose }: Props) {
  const t = useText();
  const jump = useJumpAfter(onJump);
  const next = neighbourStage(stage, 1);
  return (
    <Dialog isOpen role="alertdialog" onOpenChange={onClose} title={t('cards.loose.title', { count: ends.length })}>
      <p>
        {t(
          ends.every(({ missing }) => missing === 'watcher')
            ? 'cards.loose.what.judgement'
            : 'cards.loose.what.picture',
        )}
      </p>
      <ul className="loose-ends">
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
      </ul>
      <div className="loose-answers">
        <Button onPress={onClose}>{t('cards.loose.stay')}</Button>
        <Button variant="primary" iconEnd="arrowRight" onPress={onGo}>
          {t('cards.loose.go', { stage: next === null ? '' : t(`stage.${next}`) })}
        </Button>
      </div>
    </Dialog>
  );
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
