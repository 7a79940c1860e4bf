import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { extremesOf, type Round } from './scale-spread.ts';
import { SpreadFigure } from './spread-figure.tsx';
import { useQuestion } from './use-question.ts';

/** What was shown: the last two rounds beside each other. */
export function ScaleOutcome({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const question = useQuestion(ballot);
  const first = Math.max(0, ballot.rounds.length - 2);
  return (
    <Panel className="scale-outcome" title={question} action={<NextRound ballot={ballot} />}>
      <div className="scale-rounds">
        {ballot.rounds.slice(first).map((round, index) => {
          const number = first + index + 1;
          return (
            <div key={number} className="scale-one">
              {ballot.rounds.length > 1 && <h3>{t('work.scale.round', { round: number })}</h3>}
              <p className="scale-soft">
                <Summary round={round} />
              </p>
              <SpreadFigure round={round} phase={ballot.phase} />
            </div>
          );
        })}
      </div>
    </Panel>
  );
}

function Summary({ round }: { round: Round }) {
  const t = useText();
  const extremes = extremesOf(round);
  if (extremes === null) return null;
  const { low, high } = extremes;
  if (low === high) return t('work.scale.same', { count: round.length, low });
  return t('work.scale.summary', { count: round.length, low, high });
}

/** The chair asks once more after the talk, or is done with the question. */
function NextRound({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const { can, sessionId } = useSession();
  const { send } = useConference();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (ballot.state !== 'revealed' || !can('ballot.again')) return null;
  async function press(type: 'ballot.again' | 'ballot.close') {
    const answer = await send({ type, sessionId, ballotId: ballot.id });
    setRefusal(answer.ok ? null : answer.text);
  }
  return (
    <div className="scale-next">
      <Button size="small" icon="refresh" onPress={() => press('ballot.again')}>
        {t('work.scale.again')}
      </Button>
      <Button size="small" variant="quiet" onPress={() => press('ballot.close')}>
        {t('work.scale.close')}
      </Button>
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
    </div>
  );
}
