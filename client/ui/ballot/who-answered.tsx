import './ballot.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { Notice } from '../notice.tsx';
import { Panel } from '../panel.tsx';
import { answerCount } from './answer-count.ts';

/** A number is given, a choice is made. */
const WORDS = {
  number: { count: 'work.scale.whoCount', reveal: 'work.scale.reveal' },
  choice: { count: 'choice.whoCount', reveal: 'choice.reveal' },
} as const;

function wordsOf({ question }: BallotView) {
  return WORDS[ballotKind(question) === 'scale' ? 'number' : 'choice'];
}

/** That somebody answered, never what; and the chair's hand to show all answers at once. */
export function WhoAnswered({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const roster = useRoster();
  const { place } = useSession();
  const { people, voices, count, total } = answerCount(ballot, { roster, place });
  return (
    <Panel title={t('work.scale.who')} className="ballot-who">
      <p className="ballot-soft" role="status">
        {t(wordsOf(ballot).count, { count, total })}
      </p>
      <ul>
        {people.map(({ entry, isDone }) => (
          <li key={entry.participantId} data-done={isDone || undefined}>
            <Icon name={isDone ? 'check' : 'clock'} size={16} />
            <span>{entry.organisation ?? entry.name}</span>
            <span className="ballot-soft">{t(isDone ? 'work.scale.has' : 'work.scale.hasNot')}</span>
          </li>
        ))}
        {voices.map((one) => (
          <li key={`${one.participantId}-${one.voice}`} data-done>
            <Icon name="check" size={16} />
            <span>{one.voice !== null && t(`voice.${one.voice}`)}</span>
            <span className="ballot-soft">{t('work.scale.has')}</span>
          </li>
        ))}
      </ul>
      <Reveal ballot={ballot} count={count} total={total} />
    </Panel>
  );
}

function Reveal({ ballot, count, total }: { ballot: BallotView; count: number; total: number }) {
  const t = useText();
  const { can: may, sessionId } = useSession();
  const { send } = useConference();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!may('ballot.reveal')) return null;
  async function reveal() {
    const answer = await send({ type: 'ballot.reveal', sessionId, ballotId: ballot.id });
    setRefusal(answer.ok ? null : answer.text);
  }
  return (
    <div className="ballot-presses">
      <Button variant="primary" icon="eye" onPress={reveal} isDisabled={count === 0}>
        {t(wordsOf(ballot).reveal, { count, total })}
      </Button>
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
    </div>
  );
}
