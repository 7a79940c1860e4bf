import { useText } from '../../i18n/use-text.ts';
import { BarMenu } from './bar-menu.tsx';
import { RoundChoices } from './round-choices.tsx';

/** Asks how long a turn may be before a round begins. */
export function RoundMenu() {
  const t = useText();
  return (
    <BarMenu
      icon="people"
      label={t('frame.round.start')}
      title={t('leading.round.title')}
      says={t('leading.round.says')}
    >
      {(close) => <RoundChoices onDone={close} />}
    </BarMenu>
  );
}
