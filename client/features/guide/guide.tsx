import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { GuidePrompt } from './guide-prompt.tsx';
import './guide.css';

interface GuideProps {
  readonly meeting: MeetingView;
  /** The stage on this person's screen: its questions are read along while looking back. */
  readonly shown: Stage;
  /** Lights a question for everybody, or puts it out with null; null for those who may not. */
  readonly onLight: ((promptId: string | null) => void) | null;
  /** Opens what puts the questions in order; null for those who may not. */
  readonly onArrange: (() => void) | null;
}

/** The questions of this moment as sentences; the one under discussion is a card with what unfolds from it. */
export function Guide({ meeting, shown, onLight, onArrange }: GuideProps) {
  const t = useText();
  const language = useLanguage();
  const step = shown === meeting.stage ? meeting.step : null;
  const prompts = promptsAt({ stage: shown, phase: meeting.phase, step, guide: meeting.guide });
  const light = shown === meeting.stage ? onLight : null;
  return (
    <nav className="guide" aria-labelledby="guide-title">
      <h2 id="guide-title" className="guide-title">
        {t('frame.guide.title')} · {t(`stage.${shown}`)}
      </h2>
      {light !== null && prompts.length > 0 && <p className="guide-hint">{t('frame.guide.hint')}</p>}
      {prompts.length === 0 ? (
        <p className="guide-hint">{t('frame.guide.empty')}</p>
      ) : (
        <ul className="guide-prompts">
          {prompts.map((prompt) => (
            <GuidePrompt
              key={prompt.id}
              id={prompt.id}
              wording={prompt.professional[language]}
              lit={prompt.id === meeting.litPrompt}
              onLight={light}
            />
          ))}
        </ul>
      )}
      {onArrange !== null && (
        <Button size="small" variant="quiet" icon="settings" className="guide-arrange" onPress={onArrange}>
          {t('leading.guide.open')}
        </Button>
      )}
    </nav>
  );
}
