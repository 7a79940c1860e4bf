import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

interface Props {
  readonly left: readonly string[];
  readonly onForget: () => void;
}

/** Words that were changed while what they belonged to came on the board: nobody else has them, and they are not kept here. */
export function LeftWords({ left, onForget }: Props) {
  const t = useText();
  if (left.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title={t('prepare.left.title')}
      actions={
        <Button size="small" onPress={onForget}>
          {t('prepare.left.forget')}
        </Button>
      }
    >
      <p>{t('prepare.left.what')}</p>
      {left.map((text) => (
        <blockquote key={text} className="prepare-left">
          {text}
        </blockquote>
      ))}
    </Notice>
  );
}
