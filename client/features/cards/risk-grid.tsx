import './risk-grid.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { memo, useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraftChoices } from '../../live/drafts.ts';
import { useSession } from '../../live/use-session.ts';
import { AddCard, type AddStart } from '../../ui/card/add-card.tsx';
import { addDraft } from '../../ui/card/add-draft.ts';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { CardEmpty } from '../../ui/card/card-empty.tsx';
import { orderAtEnd } from '../../ui/card/card-order.ts';
import { ColumnTitle } from '../../ui/card/column-title.tsx';
import { OneOf } from '../../ui/card/one-of.tsx';
import { ZoneList } from './zone-list.tsx';
import { RISK_ZONES, type RiskZone, riskZoneOf } from './zones.ts';

interface Props {
  readonly cards: readonly CardSnapshot[];
  readonly isLit: boolean;
}

interface RiskMarks {
  readonly change?: 'static' | 'dynamic' | undefined;
  readonly of?: 'person' | 'system' | undefined;
}

/** What makes new violence likelier, in four quarters, and above them what nobody has placed yet. */
export const RiskGrid = memo(function RiskGrid({ cards, isLit }: Props) {
  const t = useText();
  const id = useId();
  const board = useCardBoard();
  const { can } = useSession();
  const [{ change, of }, choose] = useDraftChoices<RiskMarks>(addDraft('riskFactor'));
  const [start, setStart] = useState<AddStart | null>(null);
  const isOpen = !board.readOnly && can('card.add', { kind: 'riskFactor' });
  const cardsIn = (zone: RiskZone) => cards.filter((card) => riskZoneOf(card) === zone.id);
  return (
    <section className="card-column" aria-labelledby={id} data-kind="riskFactor">
      <ColumnTitle id={id} kind="riskFactor" count={cards.length} isLit={isLit} />
      {cards.length === 0 && <CardEmpty kind="riskFactor" onTry={isOpen ? (text) => setStart({ text }) : null} />}
      <div className="risk-grid">
        {RISK_ZONES.map((zone) => (
          <RiskPlace key={zone.id} zone={zone} cardsIn={cardsIn} />
        ))}
      </div>
      <AddCard
        kind="riskFactor"
        label={t('work.add.riskFactor')}
        isOpen={isOpen}
        start={start}
        choice={<MarkChoice marks={{ change, of }} onChange={choose} />}
        onAdd={(card) => board.add({ kind: 'riskFactor', change, of, order: orderAtEnd(cards), ...card })}
      />
    </section>
  );
});

interface PlaceProps {
  readonly zone: RiskZone;
  readonly cardsIn: (zone: RiskZone) => readonly CardSnapshot[];
}

function RiskPlace({ zone, cardsIn }: PlaceProps) {
  const t = useText();
  const title = ({ id }: RiskZone) => t(`cards.risk.${id}`);
  const count = cardsIn(zone).length;
  return (
    <div className="risk-place" data-zone={zone.id} data-empty={count === 0 || undefined}>
      <h4 className="risk-title">
        <span>{title(zone)}</span>
        <span className="card-count">{t('work.column.count', { count })}</span>
      </h4>
      <ZoneList
        {...{ zone, title, cardsIn }}
        zones={RISK_ZONES}
        said={zone.id === 'unplaced' ? [] : ['change', 'of']}
        empty={<p className="risk-empty">{t('cards.risk.empty')}</p>}
      />
    </div>
  );
}

interface MarkProps {
  readonly marks: RiskMarks;
  readonly onChange: (marks: RiskMarks) => void;
}

function MarkChoice({ marks, onChange }: MarkProps) {
  const t = useText();
  return (
    <>
      <OneOf
        quietLabel
        label={t('work.details.change')}
        options={(['static', 'dynamic'] as const).map((value) => ({ value, label: t(`change.${value}`) }))}
        value={marks.change}
        onChange={(change) => onChange({ ...marks, change })}
      />
      <OneOf
        quietLabel
        label={t('work.details.of')}
        options={(['person', 'system'] as const).map((value) => ({ value, label: t(`of.${value}`) }))}
        value={marks.of}
        onChange={(of) => onChange({ ...marks, of })}
      />
    </>
  );
}
