import type { Prompt } from '@samenspraak/shared/guide/prompt.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';

interface Props {
  readonly prompts: readonly Prompt[];
  readonly isFull: boolean;
  readonly onBack: (prompt: Prompt) => void;
}

/** Our questions that are not asked, each with the way back. */
export function LeftOut({ prompts, isFull, onBack }: Props) {
  const t = useText();
  const language = useLanguage();
  if (prompts.length === 0) return null;
  return (
    <section aria-labelledby="arranging-left">
      <h3 id="arranging-left" className="arranging-title">
        {t('leading.left')}
      </h3>
      <ul className="arranging-list">
        {prompts.map((prompt) => {
          const name = prompt.professional[language].ask;
          return (
            <li key={prompt.id} className="arranging-row" data-left>
              <span className="arranging-words">{name}</span>
              <Button
                size="small"
                icon="undo"
                isDisabled={isFull}
                aria-label={t('leading.back.of', { name })}
                onPress={() => onBack(prompt)}
              >
                {t('leading.back')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
