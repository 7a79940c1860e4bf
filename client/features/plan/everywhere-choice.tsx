import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';

interface Props {
  /** In which other parts the agreement is read; of none, nothing is asked. */
  readonly elsewhere: readonly string[];
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** For the chair: whether it goes for the other parts as well. */
export function EverywhereChoice({ elsewhere, isChecked, onChange }: Props) {
  const t = useText();
  if (elsewhere.length === 0) return null;
  return (
    <Checkbox isChecked={isChecked} onChange={onChange}>
      {t('agreeing.change.everywhere')}
      <span className="change-hint">{t('agreeing.change.everywhereHint', { names: elsewhere.join(', ') })}</span>
    </Checkbox>
  );
}
