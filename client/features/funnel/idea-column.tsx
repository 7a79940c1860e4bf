import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useCallback, useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { AddCard } from '../../ui/card/add-card.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { CardList } from '../../ui/card/card-list.tsx';
import { orderAtEnd } from '../../ui/card/card-order.ts';
import { agreementFrom } from './agreement-draft.ts';
import { IdeaMarks } from './idea-marks.tsx';
import { LaneHead } from './lane-head.tsx';
import { type IdeaLane, type ideasByLane, laneState, otherLanes } from './lanes.ts';

interface Props {
  readonly lane: IdeaLane;
  readonly ideas: ReturnType<typeof ideasByLane>;
  readonly meeting: MeetingView;
}

/** One lane with its ideas. In the third their order counts. */
export function IdeaColumn({ lane, ideas, meeting }: Props) {
  const t = useText();
  const id = useId();
  const board = useCardBoard();
  const { can } = useSession();
  const own = ideas[lane];
  const state = laneState(lane, meeting);
  const under = useCallback((idea: CardSnapshot) => <IdeaMarks idea={idea} now={meeting.lane} />, [meeting.lane]);
  const extrasOf = (idea: CardSnapshot) =>
    can('card.add', { kind: 'agreement' })
      ? [
          {
            id: 'agree',
            label: t('work.funnel.agree'),
            icon: 'check' as const,
            onAction: () => board.add(agreementFrom(idea)),
          },
        ]
      : [];
  return (
    <section className="funnel-lane" aria-labelledby={id} data-lane={lane} data-state={state}>
      <LaneHead id={id} lane={lane} state={state} count={own.length} />
      <CardList
        label={t(`lane.${lane}`)}
        cards={own}
        lane={lane}
        numbered={lane === 'prioritise'}
        under={under}
        takes={(card) => card.kind === 'idea' && can('card.place', { kind: 'idea', toLane: lane })}
        lanesOf={(idea) =>
          otherLanes(idea)
            .filter((move) => can('card.place', { kind: 'idea', toLane: move.lane }))
            .map((move) => ({ ...move, label: t('work.funnel.to', { lane: t(`lane.${move.lane}`) }) }))
        }
        cardsIn={(other) => ideas[other === 'commit' ? 'prioritise' : other]}
        extrasOf={extrasOf}
        empty={state === 'closed' ? null : <p className="card-empty">{t(`work.funnel.empty.${lane}`)}</p>}
      >
        {lane === 'brainstorm' && (
          <AddCard
            kind="idea"
            label={t('work.add.idea')}
            isOpen={can('card.add', { kind: 'idea' })}
            onAdd={(card) => board.add({ kind: 'idea', lane: 'brainstorm', order: orderAtEnd(own), ...card })}
          />
        )}
      </CardList>
    </section>
  );
}
