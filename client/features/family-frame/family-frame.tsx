import './family-frame.css';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import type { SessionLook } from '@samenspraak/shared/domain/sessions.ts';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { leaveNow } from '../../live/leave-now.ts';
import { Icon } from '../../ui/icon.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { aloudText } from './speech.ts';
import { useCalmly } from './use-calmly.ts';
import { useCaretInSight } from './use-caret-in-sight.ts';
import { useNewScreen } from './use-new-screen.ts';
import { useReadAloud } from './use-read-aloud.ts';

interface Props {
  readonly look: SessionLook;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** What a screen reader hears when the table moves. */
  readonly said: string;
  /** What is on the screen; another value starts at the top. */
  readonly screen: string;
  /** Help and a break; null where nobody would hear it any more. */
  readonly feet: ReactNode;
  /** What came up meanwhile: above the feet, so that nothing that is being read moves. */
  readonly strip?: ReactNode;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** The phone's frame: what never moves around the one thing of the moment. */
export function FamilyFrame({ look, language, onLanguage, said, screen, feet, strip, more, children }: Props) {
  const text = useText();
  const main = useRef<HTMLElement>(null);
  const voice = useReadAloud(language);
  const calm = useCalmly(said);
  useEffect(() => {
    document.title = text('family.frame.title');
  }, [text]);
  useNewScreen(screen, main);
  useCaretInSight(main);
  return (
    <div className="family-frame" data-look={look}>
      <div className="family-frame-band" />
      <header className="family-frame-head">
        <b>{text('family.frame.title')}</b>
        <PlainButton
          aria-pressed={voice.state === 'reading'}
          onClick={() => (voice.state === 'reading' ? voice.stop() : voice.start(aloudText(main.current ?? document)))}
        >
          <Icon name={voice.state === 'reading' ? 'pause' : 'sound'} />
          {text(voice.state === 'reading' ? 'family.frame.stop' : 'family.frame.readAloud')}
        </PlainButton>
        <PlainButton onClick={leaveNow}>{text('family.frame.leave')}</PlainButton>
      </header>
      <main ref={main} className="family-frame-main" tabIndex={-1}>
        <div className="family-frame-page">
          {voice.state === 'noVoice' && (
            <div role="status">
              <PlainBox tone="warm">
                <p>{text('family.frame.noVoice')}</p>
                <PlainButton onClick={voice.stop}>{text('family.frame.close')}</PlainButton>
              </PlainBox>
            </div>
          )}
          {children}
          <nav className="family-frame-more" aria-label={text('family.frame.more')}>
            {more}
            <LanguageSwitch language={language} onLanguage={onLanguage} />
          </nav>
        </div>
      </main>
      <div className="family-frame-foot">
        {strip}
        {feet}
      </div>
      <LiveRegion message={calm} />
    </div>
  );
}
