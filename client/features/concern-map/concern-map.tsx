import './concern-map.css';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { CardRegion } from '../../ui/card/card-region.tsx';
import { UndoButtons } from '../../ui/card/undo-buttons.tsx';
import { EmptyMap } from './empty-map.tsx';
import { LinkMenu } from './link-menu.tsx';
import { LooseCards } from './loose-cards.tsx';
import { MapHint } from './map-hint.tsx';
import { MapPicture } from './map-picture.tsx';
import { MapTwin } from './map-twin.tsx';
import { useConcernMap } from './use-concern-map.ts';
import { useFocusOn } from './use-focus-on.ts';
import { useLinking } from './use-linking.ts';
import { useZoom } from './use-zoom.ts';

interface Props {
  /** Nothing is drawn from here: somebody looks back, or it is over. */
  readonly readOnly?: boolean;
}

/** How the cards of the picture hang together: a map that arranges itself, and the same in sentences. */
export function ConcernMap({ readOnly = false }: Props) {
  const t = useText();
  return (
    <CardRegion className="map" readOnly={readOnly} label={t('map.region')}>
      <MapTable />
    </CardRegion>
  );
}

function MapTable() {
  const t = useText();
  const table = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const [asText, setAsText] = useState(false);
  const map = useConcernMap();
  const hand = useLinking(map, useFocusOn(table));
  const zoom = useZoom(view, map.layout);
  const isEmpty = map.shape.links.length === 0;
  const hasLoose = hand.mayLink && map.cards.size > 0;
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || hand.linking.step !== 'choosing') return;
    event.preventDefault();
    hand.cancel();
  }
  return (
    // The keys come from the cards and links inside it.
    <div className="map-table" ref={table} role="none" onKeyDown={onKeyDown}>
      <div className="map-bar">
        <h2 className="card-bar-title">{t('map.title')}</h2>
        {hand.mayLink && <UndoButtons />}
        <div className="map-tools">
          {!isEmpty && (
            <>
              <Button variant="quiet" size="small" icon="minus" onPress={zoom.shrink} isDisabled={!zoom.canShrink}>
                {t('map.zoomOut')}
              </Button>
              <Button variant="quiet" size="small" icon="add" onPress={zoom.grow} isDisabled={!zoom.canGrow}>
                {t('map.zoomIn')}
              </Button>
              <Button variant="quiet" size="small" onPress={zoom.whole}>
                {t('map.whole')}
              </Button>
              <Button
                variant="quiet"
                size="small"
                className="map-as-text"
                aria-pressed={asText}
                onPress={() => setAsText(!asText)}
              >
                {t('map.asText')}
              </Button>
            </>
          )}
        </div>
      </div>
      <MapHint map={map} hand={hand} />
      <div className="map-body" data-empty={isEmpty || undefined}>
        <div className="map-view" ref={view} data-choosing={hand.linking.step === 'choosing' || undefined}>
          {isEmpty ? (
            <EmptyMap hasCards={map.cards.size > 0} mayLink={hand.mayLink} />
          ) : (
            <MapPicture map={map} hand={hand} zoom={zoom} />
          )}
        </div>
        {hasLoose && <LooseCards cards={map.loose} hand={hand} />}
      </div>
      <MapTwin map={map} isShown={asText} />
      <LinkMenu map={map} hand={hand} />
    </div>
  );
}
