import { useText } from '../../i18n/use-text.ts';

interface Props {
  readonly hasCards: boolean;
  readonly mayLink: boolean;
}

/** What will come here, and how to begin. */
export function EmptyMap({ hasCards, mayLink }: Props) {
  const t = useText();
  const how = mayLink ? 'map.empty.how' : 'map.empty.wait';
  return (
    <div className="map-empty">
      <h3>{t('map.empty.title')}</h3>
      <p>{t(hasCards ? how : 'map.empty.noCards')}</p>
    </div>
  );
}
