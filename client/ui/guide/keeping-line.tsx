import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';

interface Props {
  readonly state: 'kept' | 'keeping' | 'refused';
  readonly refusal: string | null;
  readonly onAgain: () => void;
}

/** Whether what was changed is on disk, and why not. */
export function KeepingLine({ state, refusal, onAgain }: Props) {
  const t = useText();
  if (state === 'refused') {
    const words = refusal === null || refusal === '' ? t('common.failed.offline') : refusal;
    const again = <Button onPress={onAgain}>{t('common.tryAgain')}</Button>;
    return (
      <Notice tone="warn" role="alert" actions={again}>
        {t('leading.keep.refused')} {words}
      </Notice>
    );
  }
  return <p className="arranging-soft">{t(state === 'keeping' ? 'leading.keep.busy' : 'leading.keep.kept')}</p>;
}
