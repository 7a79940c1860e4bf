import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { AddCard, type AddStart } from '../../ui/card/add-card.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { orderAtEnd } from '../../ui/card/card-order.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LaneState } from './lanes.ts';

/** Three ways to come to ideas (domain.md §3): what one's own house can do, what others are asked for, and all else. */
const WAYS = ['own', 'others', 'free'] as const;
type Way = (typeof WAYS)[number];

interface Props {
  readonly state: LaneState;
  readonly ideas: readonly CardSnapshot[];
}

/** At the foot of the brainstorm: the field with three short ways in; after it was closed, who closed it. */
export function LaneFoot({ state, ideas }: Props) {
  const t = useText();
  const board = useCardBoard();
  const { can } = useSession();
  const [way, setWay] = useState<Way | null>(null);
  const [start, setStart] = useState<AddStart | null>(null);
  const isOpen = can('card.add', { kind: 'idea' });
  return (
    <>
      {isOpen && (
        <fieldset className="funnel-ways" aria-label={t('work.funnel.ways')}>
          {WAYS.map((one) => (
            <ToggleButton
              key={one}
              className="card-chip"
              isSelected={way === one}
              onChange={(on) => {
                setWay(on ? one : null);
                if (on) setStart({ text: '' });
              }}
            >
              {t(`work.funnel.way.${one}`)}
            </ToggleButton>
          ))}
        </fieldset>
      )}
      <AddCard
        kind="idea"
        label={t(way === null ? 'work.add.idea' : `work.funnel.ask.${way}`)}
        isOpen={isOpen}
        start={start}
        onAdd={(card) => board.add({ kind: 'idea', lane: 'brainstorm', order: orderAtEnd(ideas), ...card })}
      />
      {state === 'opened' && <ClosedBy />}
    </>
  );
}

function ClosedBy() {
  const t = useText();
  const chairs = useRoster().filter(({ role }) => role === 'chair');
  const [chair] = chairs;
  return (
    <p className="funnel-closed">
      <Icon name="lock" size={14} />
      {chairs.length === 1 && chair !== undefined
        ? t('work.funnel.closedBy', { name: chair.name })
        : t('work.funnel.closedByChair')}
    </p>
  );
}
