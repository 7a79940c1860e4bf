import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { NextRound } from '../../ui/ballot/next-round.tsx';
import { byWeight, fellAway, type Pick, tallyOf } from '../../ui/ballot/tally.ts';
import { TallyBars } from '../../ui/ballot/tally-bars.tsx';
import { useIntoSight } from '../../ui/ballot/use-into-sight.ts';
import { Panel } from '../../ui/panel.tsx';
import { ConcernName } from './concern-name.tsx';
import { SettleTop } from './settle-top.tsx';
import { useConcerns } from './use-concerns.ts';

/** What everybody picked, the last two rounds beside each other; the chair settles what the table made of it. */
export function PicksShown({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const { can } = useSession();
  const concerns = useConcerns();
  const panel = useIntoSight(ballot.state === 'revealed' ? `${ballot.id}/${ballot.round}` : null);
  const first = Math.max(0, ballot.rounds.length - 2);
  return (
    <Panel
      ref={panel}
      title={t('choice.concern.shown')}
      action={<NextRound ballot={ballot} />}
      className="biggest-shown"
    >
      <p>{t('choice.concern.talk')}</p>
      <div className="biggest-rounds">
        {ballot.rounds.slice(first).map((round, index) => {
          const number = first + index + 1;
          return (
            <div key={number} className="biggest-one">
              {ballot.rounds.length > 1 && <h3>{t('work.scale.round', { round: number })}</h3>}
              <Picks round={round} concerns={concerns} />
            </div>
          );
        })}
      </div>
      {ballot.state === 'revealed' && can('concern.settle') && <SettleTop ballot={ballot} />}
    </Panel>
  );
}

function Picks({ round, concerns }: { round: readonly Pick[]; concerns: readonly CardSnapshot[] }) {
  const t = useText();
  const offered = concerns.map(({ id }) => id);
  const tally = byWeight(tallyOf(round, offered));
  const fell = fellAway(round, offered);
  if (tally.length === 0) return <p>{t('choice.concern.gone')}</p>;
  return (
    <>
      <TallyBars
        tally={tally}
        total={round.length}
        naming={(choice) =>
          concerns.filter(({ id }) => id === choice).map((card) => <ConcernName key={card.id} card={card} />)
        }
      />
      {fell > 0 && <p className="ballot-soft">{t('choice.concern.fell', { count: fell })}</p>}
    </>
  );
}
