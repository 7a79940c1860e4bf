import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { shortWords } from '../../ui/card/card-words.ts';

interface Props {
  readonly cards: readonly CardSnapshot[];
  /** How many of them stand here, in a few words; all of them in more words when it is left out. */
  readonly most?: number;
  readonly onJump: (card: CardId) => void;
}

/** The concerns that weigh most and have no agreement yet, each one press away. */
export function Unanswered({ cards, most, onJump }: Props) {
  const t = useText();
  const shown = most ?? cards.length;
  const more = cards.length - shown;
  const few = (text: string) => shortWords(text, most === undefined ? 120 : 40);
  return (
    <div className="mirror-unanswered">
      {most !== undefined && <span>{t('mirror.unanswered')}</span>}
      {cards.slice(0, shown).map(({ id, text }) => (
        <Button
          key={id}
          size="small"
          variant="quiet"
          onPress={() => onJump(id)}
          aria-label={t('mirror.jump', { words: few(text) })}
        >
          {few(text)}
        </Button>
      ))}
      {more > 0 && <span>{t('mirror.unansweredMore', { count: more })}</span>}
    </div>
  );
}
