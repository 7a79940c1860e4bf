import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { Shown } from './shown-stage.ts';
import './stage-rail.css';

interface TableNoticeProps {
  readonly shown: Shown<Stage>;
  readonly onReturn: () => void;
}

/** Says that the table is elsewhere than this screen, and offers the one press that brings them together. */
export function TableNotice({ shown, onReturn }: TableNoticeProps) {
  const t = useText();
  if (shown.mode === 'following') return null;
  const values = { stage: t(`stage.${shown.at}`), table: t(`stage.${shown.table}`) };
  return (
    <div className="rail-notice" data-mode={shown.mode}>
      <p>{t(`frame.notice.${shown.mode}`, values)}</p>
      <Button variant="secondary" onPress={onReturn}>
        {t('frame.notice.return')}
      </Button>
    </div>
  );
}
