import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';

interface Props {
  readonly kind: CardKind;
  /** Puts the example in the field at the foot, not on the board. Left out where nothing can be added. */
  readonly onTry: ((example: string) => void) | null;
}

/** An empty place teaches: what belongs there, and an example to begin from. */
export function CardEmpty({ kind, onTry }: Props) {
  const t = useText();
  const example = t(`cards.example.${kind}`);
  return (
    <div className="card-empty">
      <p>{t(`cards.empty.${kind}`)}</p>
      {onTry !== null && (
        <Button className="card-try" variant="quiet" size="small" icon="edit" onPress={() => onTry(example)}>
          {t('cards.example.try', { example })}
        </Button>
      )}
    </div>
  );
}
