import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { BarMenu } from './bar-menu.tsx';
import type { Fold } from './fold.ts';
import { FunnelBack } from './funnel-presses.tsx';
import { LightChoices } from './light-menu.tsx';
import { RoundPresses } from './round-presses.tsx';

interface MoreMenuProps {
  readonly meeting: MeetingView;
  readonly folded: readonly Fold[];
}

/** What the row has no room for. It does the same here as there. */
export function MoreMenu({ meeting, folded }: MoreMenuProps) {
  const t = useText();
  return (
    <BarMenu icon="menu" label={t('frame.more.press')} title={t('frame.more.title')} says={t('frame.says.more')}>
      {(close) => (
        <div className="bar-more">
          {folded.includes('round') && <RoundPresses meeting={meeting} onPressed={close} />}
          {folded.includes('back') && <FunnelBack meeting={meeting} onPressed={close} />}
          {folded.includes('light') && (
            <section aria-label={t('frame.light.title')}>
              <h3>{t('frame.light.title')}</h3>
              <LightChoices meeting={meeting} onDone={close} />
            </section>
          )}
        </div>
      )}
    </BarMenu>
  );
}
