import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { cardWords } from './map-words.ts';
import type { ConcernMapView } from './use-concern-map.ts';
import type { LinkingHand } from './use-linking.ts';

interface Props {
  readonly map: ConcernMapView;
  readonly hand: LinkingHand;
}

/** What is asked of somebody who is drawing a link, and why something could not be. It is said aloud elsewhere. */
export function MapHint({ map, hand: { linking, notice, cancel } }: Props) {
  const t = useText();
  if (linking.step !== 'choosing' && notice === null) return null;
  return (
    <div className="map-hint">
      {linking.step === 'choosing' && (
        <>
          <strong>
            {t(`map.choose.${linking.kind}`, { from: cardWords(map.cards.get(linking.from), { t, most: 60 }) })}
          </strong>
          <Button variant="secondary" size="small" onPress={cancel}>
            {t('map.cancel')}
          </Button>
        </>
      )}
      {notice !== null && <p className="map-notice">{notice}</p>}
    </div>
  );
}
