import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCards, usePlan } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { type NewCard, useCardBoard } from '../../ui/card/card-board.ts';
import { orderAtEnd } from '../../ui/card/card-order.ts';
import { useSights } from '../../ui/card/use-sights.ts';
import { AgreementSheet } from './agreement-sheet.tsx';
import { LaneHead } from './lane-head.tsx';
import { laneState } from './lanes.ts';

/** Which agreement this reader unfolded, or that they folded all; it holds until that agreement is settled. */
interface Chosen {
  readonly id: CardId | null;
  readonly settled: boolean;
}

/** The last lane: agreements are written out here, and settled one by one. */
export function CommitLane({ meeting }: { meeting: MeetingView }) {
  const t = useText();
  const id = useId();
  const board = useCardBoard();
  const sight = useSights();
  const { can } = useSession();
  const agreements = useCards().filter((card) => card.kind === 'agreement');
  const settled = new Set(usePlan().map((entry) => entry.cardId));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const state = laneState('commit', meeting);
  const stands = chosen !== null && (chosen.id === null || settled.has(chosen.id) === chosen.settled);
  const open = stands ? chosen.id : firstUnsettled(agreements, settled);
  return (
    <section className="funnel-lane funnel-commit" aria-labelledby={id} data-state={state}>
      <LaneHead id={id} lane="commit" state={state} count={agreements.length} />
      {state !== 'closed' && (
        <div className="card-scroll">
          {agreements.length === 0 && <p className="card-empty">{t('work.funnel.empty.commit')}</p>}
          <ol className="funnel-agreements" aria-label={t('kind.agreement.many')}>
            {agreements.map((card) => (
              <li key={card.id}>
                <AgreementSheet
                  card={card}
                  sight={sight(card)}
                  isSettled={settled.has(card.id)}
                  isOpen={open === card.id}
                  onToggle={() => setChosen({ id: open === card.id ? null : card.id, settled: settled.has(card.id) })}
                />
              </li>
            ))}
          </ol>
          {can('card.add', { kind: 'agreement' }) && (
            <Button icon="add" onPress={() => setChosen({ id: board.add(blank(agreements)), settled: false })}>
              {t('work.funnel.new')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function firstUnsettled(agreements: readonly CardSnapshot[], settled: ReadonlySet<CardId>): CardId | null {
  return agreements.find((card) => !settled.has(card.id))?.id ?? null;
}

function blank(agreements: readonly CardSnapshot[]): NewCard {
  return { kind: 'agreement', text: '', lane: 'commit', order: orderAtEnd(agreements) };
}
