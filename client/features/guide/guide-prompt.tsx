import type { Wording } from '@samenspraak/shared/guide/prompt.ts';
import { useText } from '../../i18n/use-text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

interface GuidePromptProps {
  readonly id: string;
  readonly wording: Wording;
  readonly lit: boolean;
  readonly onLight: ((promptId: string | null) => void) | null;
}

/** One question. Who leads presses it to light it for the whole table, and presses again to put it out. */
export function GuidePrompt({ id, wording, lit, onLight }: GuidePromptProps) {
  const t = useText();
  return (
    <li className="guide-prompt" data-lit={lit || undefined} aria-current={lit ? 'true' : undefined}>
      {lit && <VisuallyHidden>{t('frame.guide.lit')} </VisuallyHidden>}
      {onLight === null ? (
        <span className="guide-ask">{wording.ask}</span>
      ) : (
        <button type="button" className="guide-ask" aria-pressed={lit} onClick={() => onLight(lit ? null : id)}>
          {wording.ask}
        </button>
      )}
      {lit && wording.followUps.length > 0 && (
        <ul className="guide-follow-ups">
          {wording.followUps.map((followUp) => (
            <li key={followUp}>{followUp}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
