import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { MeetingView, PlanEntry } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCards, usePlan } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { type NewCard, useCardBoard } from '../../ui/card/card-board.ts';
import { orderAtEnd } from '../../ui/card/card-order.ts';
import { jumpToSheet } from '../../ui/card/jump-to-card.ts';
import { useSights } from '../../ui/card/use-sights.ts';
import { AgreementSheet } from './agreement-sheet.tsx';
import { AgreementTogether } from './agreement-together.tsx';
import { LaneHead } from './lane-head.tsx';
import { laneState } from './lanes.ts';

interface Props {
  readonly meeting: MeetingView;
  /** What the agreements look like together, at the foot of the lane. */
  readonly mirror: ReactNode;
  /** The sheet that was asked for last. */
  readonly asked: SheetAsked | null;
}

/** A sheet to be brought into sight; each asking is another object. */
export interface SheetAsked {
  readonly id: CardId;
}

/** The last lane: agreements are written out here, settled one by one, and then those on working together. */
export function CommitLane({ meeting, mirror, asked }: Props) {
  const t = useText();
  const id = useId();
  const board = useCardBoard();
  const sight = useSights();
  const { can } = useSession();
  const agreements = useCards().filter((card) => card.kind === 'agreement');
  const made = usePlan().filter(({ earlier }) => !earlier);
  const settled = new Map(made.map((entry) => [entry.cardId, entry]));
  const own = agreements.filter((card) => card.cooperation === undefined);
  const together = agreements.filter((card) => card.cooperation !== undefined);
  const isTogether = meeting.step === 'cooperate';
  const state = laneState('commit', meeting);
  const folds = useFolds({ agreements: isTogether ? [...together, ...own] : [...own, ...together], settled, asked });
  useEffect(() => (asked === null ? undefined : jumpToSheet(asked.id)), [asked]);
  const mayAdd = can('card.add', { kind: 'agreement' });
  const add = (more: Partial<NewCard> = {}) => folds.add(board.add({ ...blank(agreements), ...more }));
  const sheet = (card: CardSnapshot, level: 4 | 6 = 4) => (
    <AgreementSheet
      card={card}
      sight={sight(card)}
      entry={settled.get(card.id) ?? null}
      level={level}
      isOpen={folds.opened === card.id}
      isNew={folds.added === card.id}
      onToggle={() => folds.toggle(card.id)}
    />
  );
  const togetherPart = (isTogether || together.length > 0) && (
    <AgreementTogether
      agreements={together}
      phase={meeting.phase}
      isNow={isTogether}
      sheet={(card) => sheet(card, 6)}
      onAdd={mayAdd ? (cooperation) => add({ cooperation }) : null}
    />
  );
  return (
    <section className="funnel-lane funnel-commit" aria-labelledby={id} data-state={state}>
      <LaneHead id={id} lane="commit" state={state} count={agreements.length} />
      {state !== 'closed' && (
        <>
          <div className="card-scroll">
            {isTogether && togetherPart}
            {own.length === 0 && !isTogether && <p className="card-empty">{t('work.funnel.empty.commit')}</p>}
            <ol className="funnel-agreements" aria-label={t('kind.agreement.many')}>
              {own.map((card) => (
                <li key={card.id}>{sheet(card)}</li>
              ))}
            </ol>
            {mayAdd && (
              <Button icon="add" onPress={() => add()}>
                {t('work.funnel.new')}
              </Button>
            )}
            {!isTogether && togetherPart}
          </div>
          {mirror}
        </>
      )}
    </section>
  );
}

/** Which agreement this reader unfolded, or that they folded all; it holds until that agreement is settled. */
interface Chosen {
  readonly id: CardId | null;
  readonly settled: boolean;
  /** They began it themselves just now. */
  readonly isNew?: boolean;
}

interface Sheets extends Pick<Props, 'asked'> {
  readonly agreements: readonly CardSnapshot[];
  readonly settled: ReadonlyMap<CardId, PlanEntry>;
}

/** One is open at a time: the one that was chosen or asked for, or else the first that is still to be settled. */
function useFolds({ agreements, settled, asked }: Sheets) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    if (asked !== null) setChosen({ id: asked.id, settled: settled.has(asked.id) });
  }
  const stands = chosen !== null && (chosen.id === null || settled.has(chosen.id) === chosen.settled);
  const first = agreements.find((card) => !settled.has(card.id))?.id ?? null;
  const opened = stands ? chosen.id : first;
  return {
    opened,
    added: stands && chosen.isNew === true ? chosen.id : null,
    add: (id: CardId) => setChosen({ id, settled: false, isNew: true }),
    toggle: (id: CardId) => setChosen({ id: opened === id ? null : id, settled: settled.has(id) }),
  };
}

function blank(agreements: readonly CardSnapshot[]): NewCard {
  return { kind: 'agreement', text: '', lane: 'commit', order: orderAtEnd(agreements) };
}
