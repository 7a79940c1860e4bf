import { GroundsField } from './grounds-field.tsx';
import './ballot.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useKeptAnswers } from '../../live/drafts.ts';
import { useGivenElsewhere } from '../../live/given-elsewhere.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { hasAnswered } from './has-answered.ts';
import { lentBy, SELF, speakerKey } from './speaker.ts';
import { VoiceChoice } from './voice-choice.tsx';

interface Picked {
  readonly choice: string | null;
  readonly grounds: string;
  /** Whether the server has taken it. */
  readonly sent: boolean;
}

const NOTHING: Picked = { choice: null, grounds: '', sent: false };

interface Choosing {
  readonly chosen: string | null;
  readonly choose: (choice: string) => void;
}

interface Props {
  readonly ballot: BallotView;
  /** What may be chosen now: something else that was chosen counts no longer. */
  readonly offered: readonly string[];
  readonly children: (choosing: Choosing) => ReactNode;
}

/** One of several in secret, for oneself or for whom one speaks, with why. What was picked is in this screen's memory alone. */
export function PickForm({ ballot, offered, children }: Props) {
  const t = useText();
  const { sessionId, can } = useSession();
  const { send, participantId } = useConference();
  const [speaker, setSpeaker] = useState(SELF);
  const [picked, setPicked] = useState<Readonly<Record<string, Picked>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const kept = useKeptAnswers();
  const key = speakerKey(speaker);
  const answering = { ballotId: ballot.id, round: ballot.round, ...speaker };
  const tellOthers = useGivenElsewhere(ballot, (of) =>
    setPicked((all) => {
      const here = all[of];
      // what was given here may no longer be what counts
      return here?.sent !== true ? all : { ...all, [of]: { ...here, choice: null, sent: false } };
    }),
  );
  // what was written before and not given stands there again
  const mine = picked[key] ?? { ...NOTHING, grounds: kept.words(answering).grounds ?? '' };
  const chosen = mine.choice !== null && offered.includes(mine.choice) ? mine.choice : null;
  function change(patch: Partial<Picked>) {
    const changed = { ...mine, sent: false, ...patch };
    setPicked((all) => ({ ...all, [key]: changed }));
    kept.note(answering, { grounds: changed.grounds });
  }
  const isGiven = mine.sent || hasAnswered(ballot, { participantId, ...speaker });
  async function give() {
    if (chosen === null) return;
    const fields = { sessionId, ballotId: ballot.id, choice: chosen, grounds: mine.grounds.trim() };
    const answer = await send({ type: 'ballot.pick', ...fields, ...lentBy(speaker) });
    setRefusal(answer.ok ? null : answer.text);
    if (!answer.ok) return;
    tellOthers(key);
    kept.taken(answering, { grounds: mine.grounds });
    // what was changed since then is not what the server has
    setPicked((all) => (all[key] === mine ? { ...all, [key]: { ...mine, sent: true } } : all));
  }
  return (
    <div className="ballot-form">
      <VoiceChoice
        {...{ ballot, speaker }}
        command="ballot.pick"
        label={t('choice.forWhom')}
        onChange={(chosen) => {
          setSpeaker(chosen);
          setRefusal(null);
        }}
      />
      {mine.choice !== null && chosen === null && (
        <Notice tone="warn" role="alert">
          {t('choice.goneYours')}
        </Notice>
      )}
      {children({ chosen, choose: (choice) => change({ choice }) })}
      <GroundsField
        label={t('choice.grounds')}
        hint={t('choice.groundsHint')}
        value={mine.grounds}
        onChange={(grounds) => change({ grounds })}
      />
      <div className="ballot-presses">
        <Button variant="primary" onPress={give} isDisabled={chosen === null || !can('ballot.pick', speaker)}>
          {t(isGiven ? 'choice.giveAgain' : 'choice.give')}
        </Button>
        <span role="status">
          {mine.sent && chosen !== null && t('choice.given')}
          {!mine.sent && isGiven && t('choice.givenBefore')}
        </span>
      </div>
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
    </div>
  );
}
