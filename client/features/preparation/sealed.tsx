import { useText } from '../../i18n/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import type { PreparationState } from './preparation-keeper.ts';
import { TakeBack } from './take-back.tsx';

interface Props extends Pick<PreparationState, 'state' | 'refusal'> {
  readonly onTakeBack: () => Promise<void>;
}

/** Something was kept behind an earlier link: whoever holds this one cannot read it, and that is said plainly. */
export function Sealed({ state, refusal, onTakeBack }: Props) {
  const t = useText();
  return (
    <div className="prepare">
      <Notice title={t('prepare.sealed.title')}>
        <p>{t('prepare.sealed.what')}</p>
      </Notice>
      <div role="status">{state === 'refused' && <Notice tone="warn">{refusal}</Notice>}</div>
      <TakeBack onTakeBack={() => void onTakeBack()} />
    </div>
  );
}
