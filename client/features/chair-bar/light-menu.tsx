import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useBar } from './bar-context.ts';
import { BarMenu } from './bar-menu.tsx';

/** Chooses the question that lights up for everybody, or puts the lit one out. */
export function LightMenu({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  if (promptsAt(meeting).length === 0) return null;
  return (
    <BarMenu icon="eye" label={t('frame.light.press')} title={t('frame.light.title')} says={t('frame.says.light')}>
      {(close) => <LightChoices meeting={meeting} onDone={close} />}
    </BarMenu>
  );
}

interface LightChoicesProps {
  readonly meeting: MeetingView;
  readonly onDone: () => void;
}

/** The questions of this stage, and none. */
export function LightChoices({ meeting, onDone }: LightChoicesProps) {
  const t = useText();
  const { sessionId } = useSession();
  const { press } = useBar();
  const language = useLanguage();
  return (
    <ul className="bar-choices">
      {[...promptsAt(meeting), null].map((prompt) => (
        <li key={prompt?.id ?? 'none'}>
          <Button
            variant="quiet"
            wide
            className="bar-choice"
            isDisabled={prompt === null && meeting.litPrompt === null}
            aria-pressed={prompt !== null && prompt.id === meeting.litPrompt}
            onPress={async () => {
              onDone();
              await press({ type: 'prompt.light', sessionId, promptId: prompt?.id ?? null });
            }}
          >
            {prompt === null ? t('frame.light.none') : prompt.professional[language].ask}
          </Button>
        </li>
      ))}
    </ul>
  );
}
