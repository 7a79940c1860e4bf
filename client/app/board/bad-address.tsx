import { PageMessage } from '../../features/board-frame/page-message.tsx';
import { useText } from '../../i18n/use-text.ts';

/** For a path that names no conference and participant. */
export function BadAddress() {
  const t = useText();
  return <PageMessage icon="link" title={t('frame.badAddress.title')} what={t('frame.badAddress.what')} />;
}
