import '../../ui/ballot/ballot.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { PHASE_OUTCOMES, phaseAfter } from '@samenspraak/shared/domain/stages.ts';
import { useState } from 'react';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { useText } from '../../i18n/use-text.ts';
import { useBallots } from '../../live/use-document.ts';
import { useOpenBallot } from '../../live/use-open-ballot.ts';
import { useSession } from '../../live/use-session.ts';
import { NextRound } from '../../ui/ballot/next-round.tsx';
import { PickForm } from '../../ui/ballot/pick-form.tsx';
import { presentBallot } from '../../ui/ballot/present-ballot.ts';
import { tallyOf } from '../../ui/ballot/tally.ts';
import { TallyBars } from '../../ui/ballot/tally-bars.tsx';
import { ThinCoverLine } from '../../ui/ballot/thin-cover-line.tsx';
import { useIntoSight } from '../../ui/ballot/use-into-sight.ts';
import { WhoAnswered } from '../../ui/ballot/who-answered.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PhaseOption } from './phase-option.tsx';

/** How the table sees the phase, before it is concluded: each in secret, then all at once. */
export function PhaseVote() {
  const ballots = useBallots();
  const ballot = presentBallot(ballots, 'phaseOutcome');
  const isTaken = ballots.some(({ id, state }) => state === 'open' && id !== ballot?.id);
  return (
    <>
      {ballot?.state === 'open' && (
        <>
          <Choose key={`${ballot.id}-${ballot.round}`} ballot={ballot} />
          <WhoAnswered ballot={ballot} />
        </>
      )}
      {ballot !== null && ballot.rounds.length > 0 && <Shown ballot={ballot} />}
      {!isTaken && (ballot === null || ballot.state === 'closed') && <Ask again={ballot !== null} />}
    </>
  );
}

/** What is left of staying, going on and going back: the first phase has nothing before it, the last nothing after. */
function offeredIn({ phase }: BallotView) {
  return PHASE_OUTCOMES.filter((outcome) => phaseAfter(phase, outcome) !== null);
}

function Choose({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const { can } = useSession();
  const offered = offeredIn(ballot);
  const panel = useIntoSight(`${ballot.id}/${ballot.round}`);
  return (
    <Panel ref={panel} title={t('choice.phase.question')} className="judgement-phase">
      {ballot.round > 1 && <p>{t('choice.roundNow', { round: ballot.round })}</p>}
      <p>{t(`work.judgement.ask.${ballot.phase}`)}</p>
      {can('ballot.pick') && (
        <p className="ballot-soft">
          <Icon name="eyeOff" size={18} />
          {t('choice.secret')}
        </p>
      )}
      <ThinCoverLine ballot={ballot} />
      {can('ballot.pick') ? (
        <PickForm ballot={ballot} offered={offered}>
          {({ chosen, choose }) => (
            <RadioGroup
              className="judgement-outcomes"
              aria-label={t('choice.phase.question')}
              value={chosen}
              onChange={choose}
            >
              {offered.map((one) => (
                <PhaseOption key={one} phase={ballot.phase} outcome={one} />
              ))}
            </RadioGroup>
          )}
        </PickForm>
      ) : (
        <p>{t('choice.notYou')}</p>
      )}
    </Panel>
  );
}

function Shown({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const first = Math.max(0, ballot.rounds.length - 2);
  const panel = useIntoSight(ballot.state === 'revealed' ? `${ballot.id}/${ballot.round}` : null);
  return (
    <Panel
      ref={panel}
      title={t('choice.phase.shown')}
      action={<NextRound ballot={ballot} />}
      className="judgement-phase"
    >
      {ballot.rounds.slice(first).map((round, index) => {
        const number = first + index + 1;
        return (
          <div key={number}>
            {ballot.rounds.length > 1 && <h3>{t('work.scale.round', { round: number })}</h3>}
            <TallyBars
              tally={tallyOf(round, offeredIn(ballot))}
              total={round.length}
              naming={(choice) => {
                const outcome = PHASE_OUTCOMES.find((one) => one === choice);
                return outcome === undefined ? null : <strong>{t(`outcome.${outcome}`)}</strong>;
              }}
            />
          </div>
        );
      })}
    </Panel>
  );
}

/** The chair asks how everybody sees it; once more is a smaller thing, since the conclusion comes under it. */
function Ask({ again }: { again: boolean }) {
  const t = useText();
  const { can } = useSession();
  const open = useOpenBallot();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!can('ballot.open')) return null;
  async function ask() {
    const answer = await open({ question: 'phaseOutcome' });
    setRefusal(answer.ok ? null : answer.text);
  }
  const refused = refusal !== null && (
    <Notice tone="warn" role="alert">
      {refusal}
    </Notice>
  );
  if (again)
    return (
      <div className="ballot-presses">
        <Button size="small" icon="phase" onPress={ask}>
          {t('choice.phase.askAgain')}
        </Button>
        {refused}
      </div>
    );
  return (
    <Panel title={t('choice.phase.askTitle')} className="judgement-phase">
      <p className="judgement-soft">{t('choice.phase.askWhat')}</p>
      <Button icon="phase" onPress={ask}>
        {t('choice.phase.ask')}
      </Button>
      {refused}
    </Panel>
  );
}
