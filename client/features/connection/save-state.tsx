import { useText } from '../../i18n/use-text.ts';
import type { SavedState } from '../../live/types.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import './connection.css';

const ICON: Readonly<Record<SavedState, IconName>> = { saved: 'check', saving: 'refresh', offline: 'cloudOff' };

/** Whether everything written here is on disk at the server, in words. */
export function SaveState({ saved }: { readonly saved: SavedState }) {
  const t = useText();
  return (
    <span className="save-state" data-saved={saved}>
      <Icon name={ICON[saved]} size={15} />
      {t(`frame.saved.${saved}`)}
    </span>
  );
}
