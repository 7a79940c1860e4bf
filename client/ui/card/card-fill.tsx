import './card-fill.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { memo, type RefObject, Suspense, useCallback, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';
import { later } from '../later.ts';
import { cardGap } from './card-gaps.ts';

const FillSheet = later(async () => (await import('./fill-sheet.tsx')).FillSheet);

/** Asks on the card itself for what it lacks: one press opens what is to be filled in, right there (domain.md §1). */
export function CardFill({ card }: { readonly card: CardSnapshot }) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  const gap = cardGap(card);
  // the sheet stays while it is in use, also when the last gap was just filled
  if (gap === null && !isOpen) return null;
  const words = t(gap === null ? 'cards.fill.whole' : `cards.fill.${gap}`);
  return (
    <>
      <FillButton anchor={button} words={words} isWhole={gap === null} onPress={open} />
      {isOpen && (
        <Suspense fallback={null}>
          <FillSheet card={card} title={words} anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

interface FillButtonProps {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly words: string;
  readonly isWhole: boolean;
  readonly onPress: () => void;
}

/** The press itself does not render again with every letter that is typed in its card. */
const FillButton = memo(function FillButton({ anchor, words, isWhole, onPress }: FillButtonProps) {
  return (
    <Button
      ref={anchor}
      className="card-fill"
      variant="quiet"
      size="small"
      icon={isWhole ? 'check' : 'add'}
      aria-haspopup="dialog"
      onPress={onPress}
    >
      {words}
    </Button>
  );
});
