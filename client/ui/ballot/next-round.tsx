import './ballot.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';

/** The chair asks once more after the talk, or is done with the question. */
export function NextRound({ ballot }: { ballot: BallotView }) {
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
    <div className="ballot-presses">
      <Button size="small" icon="refresh" onPress={() => press('ballot.again')}>
        {t(ballotKind(ballot.question) === 'scale' ? 'work.scale.again' : 'choice.again')}
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
