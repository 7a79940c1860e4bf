import './incident-line.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { memo, useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraftChoices } from '../../live/drafts.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { AddCard, type AddStart } from '../../ui/card/add-card.tsx';
import { addDraft } from '../../ui/card/add-draft.ts';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { CardEmpty } from '../../ui/card/card-empty.tsx';
import { orderAtEnd } from '../../ui/card/card-order.ts';
import { ColumnTitle } from '../../ui/card/column-title.tsx';
import { OneOf } from '../../ui/card/one-of.tsx';
import { ZoneList } from './zone-list.tsx';
import { TIME_ZONES, TIMES, type TimeZone, timeZoneOf } from './zones.ts';

interface Props {
  readonly cards: readonly CardSnapshot[];
  readonly isLit: boolean;
}

/** What happened, on a line: the first, the worst and the latest time, and under it whatever else. */
export const IncidentLine = memo(function IncidentLine({ cards, isLit }: Props) {
  const t = useText();
  const id = useId();
  const board = useCardBoard();
  const { can } = useSession();
  const [{ which }, choose] = useDraftChoices<TimeZone['gives']>(addDraft('incident'));
  const [start, setStart] = useState<AddStart | null>(null);
  const isOpen = !board.readOnly && can('card.add', { kind: 'incident' });
  const cardsIn = (zone: TimeZone) => cards.filter((card) => timeZoneOf(card) === zone.id);
  function write(zone: TimeZone) {
    choose({ which: zone.gives.which });
    setStart({ text: '' });
  }
  return (
    <section className="card-column" aria-labelledby={id} data-kind="incident">
      <ColumnTitle id={id} kind="incident" count={cards.length} isLit={isLit} />
      {cards.length === 0 && <CardEmpty kind="incident" onTry={isOpen ? (text) => setStart({ text }) : null} />}
      <div className="incident-line">
        {TIME_ZONES.map((zone) => (
          <TimePlace
            key={zone.id}
            zone={zone}
            cardsIn={cardsIn}
            onWrite={isOpen && zone.id !== 'other' ? () => write(zone) : null}
          />
        ))}
      </div>
      <AddCard
        kind="incident"
        label={t('work.add.incident')}
        isOpen={isOpen}
        start={start}
        choice={
          <OneOf
            quietLabel
            label={t('work.details.which')}
            options={TIMES.map((value) => ({ value, label: t(`work.which.${value}`) }))}
            value={which}
            onChange={(value) => choose({ which: value })}
          />
        }
        onAdd={(card) => board.add({ kind: 'incident', which, order: orderAtEnd(cards), ...card })}
      />
    </section>
  );
});

interface PlaceProps {
  readonly zone: TimeZone;
  readonly cardsIn: (zone: TimeZone) => readonly CardSnapshot[];
  /** Brings the caret to the field at the foot, for this place; null where that cannot be. */
  readonly onWrite: (() => void) | null;
}

/** One place on the line. Other times have no place of their own until there are some. */
function TimePlace({ zone, cardsIn, onWrite }: PlaceProps) {
  const t = useText();
  const title = ({ id }: TimeZone) => t(id === 'other' ? 'cards.time.other' : `work.which.${id}`);
  const isEmpty = cardsIn(zone).length === 0;
  return (
    <div className="incident-place" data-time={zone.id} data-empty={isEmpty || undefined}>
      {(zone.id !== 'other' || !isEmpty) && <h4 className="incident-time">{title(zone)}</h4>}
      <ZoneList
        {...{ zone, title, cardsIn }}
        zones={TIME_ZONES}
        said={['which']}
        empty={
          onWrite !== null && (
            <Button variant="quiet" size="small" onPress={onWrite}>
              {t('cards.time.write', { time: title(zone).toLocaleLowerCase() })}
            </Button>
          )
        }
      />
    </div>
  );
}
