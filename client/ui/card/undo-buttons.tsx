import './undo-buttons.css';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../button.tsx';

/** Takes back one's own last changes, and does them again. */
export function UndoButtons() {
  const t = useText();
  const { undo, redo, canUndo, canRedo } = useSession();
  return (
    <span className="undo-buttons">
      <Button variant="quiet" size="small" icon="undo" onPress={undo} isDisabled={!canUndo}>
        {t('work.undo')}
      </Button>
      <Button variant="quiet" size="small" icon="redo" onPress={redo} isDisabled={!canRedo}>
        {t('work.redo')}
      </Button>
    </span>
  );
}
