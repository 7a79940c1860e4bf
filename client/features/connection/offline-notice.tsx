import { useText } from '../../i18n/use-text.ts';
import type { Connection } from '../../live/types.ts';
import { Notice } from '../../ui/notice.tsx';

/** Says quietly that the line is gone and that writing goes on. */
export function OfflineNotice({ connection }: { readonly connection: Connection }) {
  const t = useText();
  return (
    <div role="status">
      {connection === 'offline' && (
        <Notice tone="warn" title={t('frame.offline.title')}>
          {t('frame.offline.what')}
        </Notice>
      )}
    </div>
  );
}
