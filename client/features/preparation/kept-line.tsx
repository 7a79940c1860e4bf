import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import { Notice } from '../../ui/notice.tsx';
import type { KeptState } from './preparation-keeper.ts';

const ICON: Readonly<Record<KeptState, IconName>> = {
  kept: 'check',
  keeping: 'refresh',
  waiting: 'cloudOff',
  refused: 'warn',
  tooMuch: 'warn',
};

interface Props {
  readonly state: KeptState;
  readonly isEmpty: boolean;
  readonly refusal: string;
  readonly onAgain: () => void;
  /** The id of the words that say who reads it now. */
  readonly readersId: string;
}

/** Whether the server has what stands here, in words; what it does not have stays on the screen, and that is said. */
export function KeptLine({ state, isEmpty, refusal, onAgain, readersId }: Props) {
  const t = useText();
  const isOut = state !== 'kept' && state !== 'keeping';
  const words = state === 'kept' && isEmpty ? t('prepare.state.empty') : t(`prepare.state.${state}`);
  return (
    <>
      <p className="prepare-state" data-state={state}>
        <Icon name={ICON[state]} size={16} />
        <span>
          {words}
          <span className="prepare-private" id={readersId}>
            {t('prepare.private')}
          </span>
        </span>
      </p>
      {/* that all is well is not said aloud after every few words */}
      <div role="status">
        {isOut && (
          <Notice
            tone="warn"
            title={words}
            actions={
              state === 'tooMuch' ? undefined : (
                <Button size="small" onPress={onAgain}>
                  {t('common.tryAgain')}
                </Button>
              )
            }
          >
            {refusal !== '' && state === 'refused' ? `${refusal} ` : ''}
            {t(`prepare.stays.${state}`)}
          </Notice>
        )}
      </div>
    </>
  );
}
