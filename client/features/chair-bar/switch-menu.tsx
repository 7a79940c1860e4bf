import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { sessionsAhead } from '../../live/turn.ts';
import { useConference } from '../../live/use-conference.ts';
import { OneOf } from '../../ui/card/one-of.tsx';
import { useBar } from './bar-context.ts';
import { BarMenu } from './bar-menu.tsx';
import { SwitchPreview } from './switch-preview.tsx';

/** Brings the table to another session: one press to see what that does with everybody, one to go. */
export function SwitchMenu() {
  const t = useText();
  const { view } = useConference();
  const others = sessionsAhead(view?.sessions ?? []);
  const [only] = others;
  if (only === undefined) return null;
  const name = only.name;
  return (
    <BarMenu
      wide
      icon="swap"
      label={others.length === 1 ? t('frame.switch.to', { name }) : t('frame.switch.press')}
      title={t('frame.switch.title')}
      says={t('frame.says.switch')}
    >
      {(close) => <Destinations others={others} first={only} onDone={close} />}
    </BarMenu>
  );
}

interface DestinationsProps {
  readonly others: readonly SessionView[];
  readonly first: SessionView;
  readonly onDone: () => void;
}

function Destinations({ others, first, onDone }: DestinationsProps) {
  const t = useText();
  const { press } = useBar();
  const [chosen, setChosen] = useState<SessionId>(first.sessionId);
  const to = others.find(({ sessionId }) => sessionId === chosen) ?? first;
  function go(intent: Intent) {
    onDone();
    return press(intent);
  }
  return (
    <>
      {others.length > 1 && (
        <OneOf
          quietLabel
          label={t('frame.switch.which')}
          options={others.map(({ sessionId, name }) => ({ value: sessionId, label: name }))}
          value={to.sessionId}
          onChange={(value) => value !== undefined && setChosen(value)}
        />
      )}
      <SwitchPreview to={to} autoFocus onGo={go} />
    </>
  );
}
