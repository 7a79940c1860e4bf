import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { SUB_QUESTIONS, type SubAnswers } from '@samenspraak/shared/domain/ballots.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useKeptAnswers } from '../../live/drafts.ts';
import { useGivenElsewhere } from '../../live/given-elsewhere.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { GroundsField } from '../../ui/ballot/grounds-field.tsx';
import { hasAnswered } from '../../ui/ballot/has-answered.ts';
import { lentBy, SELF, speakerKey } from '../../ui/ballot/speaker.ts';
import { filled } from '../../ui/ballot/sub-answers.ts';
import { VoiceChoice } from '../../ui/ballot/voice-choice.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NumberPad } from './number-pad.tsx';
import { SubQuestions } from './sub-questions.tsx';

interface Given {
  readonly score: number | null;
  readonly grounds: string;
  /** What was answered to the questions beside the number. */
  readonly answers: SubAnswers;
  /** The number that the server has taken; null until it has. */
  readonly sent: number | null;
}

const NOTHING: Given = { score: null, grounds: '', answers: {}, sent: null };

/** What was written before and not given stands there again. */
function asKept(words: Readonly<Record<string, string>>): Given {
  const answers = SUB_QUESTIONS.map((question) => [question, words[question] ?? ''] as const);
  return { ...NOTHING, grounds: words.grounds ?? '', answers: filled(Object.fromEntries(answers)) };
}

/** A number with its grounds, for oneself or for whom one speaks. What was given is known to this screen's memory alone. */
export function ScoreForm({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const { sessionId, can } = useSession();
  const { send, participantId } = useConference();
  const [speaker, setSpeaker] = useState(SELF);
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const kept = useKeptAnswers();
  const key = speakerKey(speaker);
  const answering = { ballotId: ballot.id, round: ballot.round, ...speaker };
  const tellOthers = useGivenElsewhere(ballot, (of) =>
    setGiven((all) => {
      const here = all[of];
      // what was given here may no longer be what counts
      return here === undefined || here.sent === null ? all : { ...all, [of]: { ...here, score: null, sent: null } };
    }),
  );
  const mine = given[key] ?? asKept(kept.words(answering));
  function change(patch: Partial<Given>) {
    const changed = { ...mine, sent: null, ...patch };
    setGiven((all) => ({ ...all, [key]: changed }));
    kept.note(answering, { grounds: changed.grounds, ...changed.answers });
  }
  const isGiven = mine.sent !== null || hasAnswered(ballot, { participantId, ...speaker });
  async function give() {
    if (mine.score === null) return;
    const { score, grounds, answers } = mine;
    const fields = { sessionId, ballotId: ballot.id, score, grounds: grounds.trim(), answers: filled(answers) };
    const answer = await send({ type: 'ballot.score', ...fields, ...lentBy(speaker) });
    setRefusal(answer.ok ? null : answer.text);
    if (!answer.ok) return;
    tellOthers(key);
    kept.taken(answering, { grounds, ...answers });
    // what was changed since then is not what the server has
    setGiven((all) => (all[key] === mine ? { ...all, [key]: { ...mine, sent: score } } : all));
  }
  return (
    <div className="scale-form">
      <VoiceChoice
        {...{ ballot, speaker }}
        command="ballot.score"
        label={t('work.scale.forWhom')}
        onChange={(chosen) => {
          setSpeaker(chosen);
          setRefusal(null);
        }}
      />
      <NumberPad phase={ballot.phase} value={mine.score} onChange={(score) => change({ score })} />
      <GroundsField
        label={t('work.scale.grounds')}
        hint={t('work.scale.groundsHint')}
        value={mine.grounds}
        onChange={(grounds) => change({ grounds })}
      />
      <SubQuestions key={key} phase={ballot.phase} answers={mine.answers} onChange={(answers) => change({ answers })} />
      <div className="scale-give">
        <Button variant="primary" onPress={give} isDisabled={mine.score === null || !can('ballot.score', speaker)}>
          {t(isGiven ? 'work.scale.giveAgain' : 'work.scale.give')}
        </Button>
        <span role="status">
          {mine.sent !== null && t('work.scale.given', { score: mine.sent })}
          {mine.sent === null && isGiven && t('work.scale.givenBefore')}
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
