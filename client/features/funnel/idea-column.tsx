import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { type MeetingView, readCards } from '@samenspraak/shared/document/read.ts';
import { useCallback, useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { CardList } from '../../ui/card/card-list.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { agreedIdeas, agreementFrom } from './agreement-draft.ts';
import { IdeaParking } from './idea-parking.tsx';
import { IdeaUnder } from './idea-under.tsx';
import { LaneFoot } from './lane-foot.tsx';
import { LaneHead } from './lane-head.tsx';
import { LaneParked } from './lane-parked.tsx';
import { LaneSettle } from './lane-settle.tsx';
import { type IdeaLane, type Ideas, isWeighed, laneState, otherLanes } from './lanes.ts';
import { useWeighing } from './weighing.ts';

interface Props {
  readonly lane: IdeaLane;
  readonly ideas: Ideas;
  readonly meeting: MeetingView;
}

/** One lane with its ideas, those that were set aside below the others. In the third their order counts. */
export function IdeaColumn({ lane, ideas, meeting }: Props) {
  const t = useText();
  const id = useId();
  const board = useCardBoard();
  const { can } = useSession();
  const [parking, setParking] = useState<CardSnapshot | null>(null);
  const { agreed, onSheet } = useWeighing();
  const own = ideas.standing[lane];
  const state = laneState(lane, meeting);
  const under = useCallback(
    (idea: CardSnapshot) => <IdeaUnder idea={idea} now={meeting.lane} onPark={setParking} />,
    [meeting.lane],
  );
  const isEmptyTold = lane === 'brainstorm' ? state === 'now' : state !== 'closed' && ideas.parked[lane].length === 0;
  function agree(idea: CardSnapshot) {
    // somebody may have pressed while the menu stood open
    const known = agreedIdeas(readCards(board.doc)).get(idea.id);
    if (known === undefined) board.add(agreementFrom(idea));
    else onSheet(known);
  }
  function extrasOf(idea: CardSnapshot): MenuEntry[] {
    const found: MenuEntry[] = [];
    const known = agreed.get(idea.id);
    if (known !== undefined) {
      const onAction = () => onSheet(known);
      return [{ id: 'sheet', label: t('work.funnel.toSheet'), icon: 'chevronRight', onAction }];
    }
    if (can('card.add', { kind: 'agreement' })) {
      const onAction = () => agree(idea);
      found.push({ id: 'agree', label: t('work.funnel.agree'), icon: 'check', onAction });
    }
    // while the table widens, nothing is set aside: nobody judges
    if (isWeighed(meeting) && can('card.place', { kind: 'idea' })) {
      found.push({ id: 'park', label: t('work.funnel.park'), icon: 'pause', onAction: () => setParking(idea) });
    }
    return found;
  }
  return (
    <section className="funnel-lane" aria-labelledby={id} data-lane={lane} data-state={state}>
      <LaneHead id={id} lane={lane} state={state} count={own.length} />
      {lane === 'prioritise' && state !== 'closed' && <LaneSettle ideas={own} />}
      <CardList
        label={t(`lane.${lane}`)}
        cards={own}
        lane={lane}
        numbered={lane === 'prioritise'}
        under={under}
        takes={(card) =>
          card.kind === 'idea' && card.parked === undefined && can('card.place', { kind: 'idea', toLane: lane })
        }
        lanesOf={(idea) =>
          otherLanes(idea)
            .filter((move) => can('card.place', { kind: 'idea', toLane: move.lane }))
            .map((move) => ({ ...move, label: t('work.funnel.to', { lane: t(`lane.${move.lane}`) }) }))
        }
        cardsIn={(other) => ideas.standing[other === 'commit' ? 'prioritise' : other]}
        extrasOf={extrasOf}
        empty={isEmptyTold ? <p className="card-empty">{t(`work.funnel.empty.${lane}`)}</p> : null}
      >
        {lane === 'brainstorm' && <LaneFoot state={state} ideas={own} />}
        <LaneParked ideas={ideas.parked[lane]} onReason={setParking} />
      </CardList>
      {parking !== null && <IdeaParking idea={parking} onClose={() => setParking(null)} />}
    </section>
  );
}
