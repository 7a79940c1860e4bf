import './ballot.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
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
import { FadingList } from './fading-list.tsx';
import { voiceWords } from './giver-words.ts';

/** A number is given, a choice is made. */
const WORDS = {
  number: { count: 'work.scale.whoCount', reveal: 'work.scale.reveal' },
  choice: { count: 'choice.whoCount', reveal: 'choice.reveal' },
} as const;

function wordsOf({ question }: BallotView) {
  return WORDS[ballotKind(question) === 'scale' ? 'number' : 'choice'];
}

/** That somebody answered, never what; and the chair's hand to show all answers at once, above the names: it stays in sight. */
export function WhoAnswered({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const roster = useRoster();
  const { place } = useSession();
  const { people, voices, count, total } = answerCount(ballot, { roster, place });
  const busy = people.filter(({ isDone }) => !isDone);
  const done = people.filter(({ isDone }) => isDone);
  return (
    <Panel title={t('work.scale.who')} className="ballot-who">
      <p className="ballot-soft" role="status">
        {t(wordsOf(ballot).count, { count, total })}
      </p>
      <Reveal ballot={ballot} count={count} total={total} />
      <FadingList label={t(wordsOf(ballot).count, { count, total })}>
        {busy.length > 0 && <h3>{t('work.scale.hasNot', { count: busy.length })}</h3>}
        <ul>
          {busy.map(({ entry }) => (
            <Who key={entry.participantId} icon="clock" {...entry} />
          ))}
        </ul>
        {count > 0 && <h3>{t('work.scale.has', { count })}</h3>}
        <ul data-done>
          {done.map(({ entry }) => (
            <Who key={entry.participantId} icon="check" {...entry} />
          ))}
          {voices.map((one) => (
            <Who key={giverKey(one)} icon="check" name={voiceWords(one, t)} organisation={null} />
          ))}
        </ul>
      </FadingList>
    </Panel>
  );
}

interface WhoProps {
  readonly icon: 'clock' | 'check';
  readonly name: string;
  readonly organisation: string | null;
}

/** One of them by name: of an organisation there may be several. */
function Who({ icon, name, organisation }: WhoProps) {
  return (
    <li>
      <Icon name={icon} size={16} />
      <span>
        {name}
        {organisation !== null && <span className="ballot-of"> {organisation}</span>}
      </span>
    </li>
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
