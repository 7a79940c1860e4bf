import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useMeeting, useRoster } from '../../live/use-document.ts';
import { isFamilyVoice } from '../../ui/card/card-words.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { DrawnLine } from './drawn-line.tsx';
import { MapCard } from './map-card.tsx';
import { MapLabel } from './map-label.tsx';
import { LABEL, type MapLayout, NODE } from './map-layout.ts';
import { MapLines } from './map-lines.tsx';
import type { MapShape } from './map-shape.ts';
import type { ConcernMapView } from './use-concern-map.ts';
import { useDrawing } from './use-drawing.ts';
import type { LinkingHand } from './use-linking.ts';
import { useSteady } from './use-steady.ts';
import type { Zoom } from './use-zoom.ts';
import { isStep, type Stop, walk } from './walk.ts';

interface Props {
  readonly map: ConcernMapView;
  readonly hand: LinkingHand;
  readonly zoom: Zoom;
}

/** On paper the map is as wide as the sheet, in pixels. */
const PAPER = 700;

/** Where the keyboard can stop: cards from the top down, and the links between them. */
function stopsOf({ links, linked }: MapShape, layout: MapLayout): Stop[] {
  const cards = linked.map((id) => ({ id, ends: [], ...(layout.cards.get(id) ?? { x: 0, y: 0 }) }));
  const labels = links.map(({ id, from, to }) => {
    return { id, ends: [from, to], ...(layout.links.get(id)?.label ?? { x: 0, y: 0 }) };
  });
  return [...cards, ...labels].sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Begins where the map does: of one that is wider than its view, the first card stands in the middle. */
function useStartAt(sheet: RefObject<HTMLElement | null>, x: number): void {
  const start = useRef(x);
  useEffect(() => {
    const view = sheet.current?.closest('.map-view');
    if (view !== null && view !== undefined) view.scrollLeft = start.current - view.clientWidth / 2;
  }, [sheet]);
}

/** How many links each card has. */
function linkCounts({ links }: MapShape): ReadonlyMap<CardId, number> {
  const counts = new Map<CardId, number>();
  for (const end of links.flatMap(({ from, to }) => [from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}

/** The map as a picture that can be walked through: cards, the lines between them, and what each line says. */
export function MapPicture({ map, hand, zoom }: Props) {
  const t = useText();
  const sheet = useRef<HTMLFieldSetElement>(null);
  const keys = useId();
  const roster = useRoster();
  const top = useMeeting()?.top ?? [];
  const [current, setCurrent] = useState<string | null>(null);
  const [isInside, setInside] = useState(false);
  const { shape, layout } = map;
  const stops = useMemo(() => stopsOf(shape, layout), [shape, layout]);
  const counts = useMemo(() => linkCounts(shape), [shape]);
  const stop = stops.some(({ id }) => id === current) ? current : (stops[0]?.id ?? null);
  useStartAt(sheet, (stops[0]?.x ?? 0) * zoom.scale);
  const drawing = useDrawing({ sheet, scale: zoom.scale, onDrop: hand.dropOn });
  const press = useSteady({ card: hand.pressCard, link: hand.pressLink, grip: drawing.start });
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const go = { '+': zoom.grow, '=': zoom.grow, '-': zoom.shrink, '0': zoom.whole }[event.key];
    const to = isStep(event.key) && stop !== null ? walk(stops, stop, event.key) : null;
    if (go === undefined && !isStep(event.key)) return;
    event.preventDefault();
    go?.();
    if (to === null) return;
    sheet.current?.querySelector<HTMLElement>(`[data-map-item="${CSS.escape(to)}"]`)?.focus();
  }
  const space = {
    '--map-width': layout.width,
    '--map-height': layout.height,
    '--map-scale': zoom.scale,
    '--map-paper': Math.min(1, PAPER / layout.width),
    '--map-card-width': `${NODE.width}px`,
    '--map-card-height': `${NODE.height}px`,
    '--map-label-width': `${LABEL.width}px`,
    '--map-label-height': `${LABEL.height}px`,
  } as CSSProperties;
  return (
    <div className="map-space" style={space}>
      <VisuallyHidden id={keys}>{t('map.keys')}</VisuallyHidden>
      <fieldset
        className="map-sheet"
        ref={sheet}
        aria-label={t('map.picture')}
        aria-describedby={keys}
        onKeyDown={onKeyDown}
        onFocus={() => setInside(true)}
        onBlur={() => setInside(false)}
      >
        <MapLines links={shape.links} layout={layout} lit={isInside ? current : null} />
        <DrawnLine line={drawing.line} />
        {shape.linked.map((id) => {
          const [card, at] = [map.cards.get(id), layout.cards.get(id)];
          if (card === undefined || at === undefined) return null;
          const maker = roster.find(({ participantId }) => participantId === card.author) ?? null;
          return (
            <MapCard
              key={id}
              card={card}
              x={at.x}
              y={at.y}
              links={counts.get(id) ?? 0}
              isTop={top.includes(id)}
              isStop={id === stop}
              isFirst={hand.linking.step === 'choosing' && hand.linking.from === id}
              isFamily={isFamilyVoice(card, maker)}
              mayLink={hand.mayLink}
              onFocus={setCurrent}
              onPress={press.card}
              onGrip={press.grip}
            />
          );
        })}
        {shape.links.map((link) => (
          <MapLabel
            key={link.id}
            link={link}
            at={layout.links.get(link.id)?.label}
            from={map.cards.get(link.from)?.text ?? ''}
            to={map.cards.get(link.to)?.text ?? ''}
            isStop={link.id === stop}
            onFocus={setCurrent}
            onPress={press.link}
          />
        ))}
      </fieldset>
    </div>
  );
}
