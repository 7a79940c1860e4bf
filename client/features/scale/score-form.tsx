import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { SUB_QUESTIONS, type SubAnswers } from '@samenspraak/shared/domain/ballots.ts';
import { VOICES, type Voice } from '@samenspraak/shared/domain/roles.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useKeptAnswers } from '../../live/drafts.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { GroundsField } from '../../ui/ballot/grounds-field.tsx';
import { hasAnswered } from '../../ui/ballot/has-answered.ts';
import { filled } from '../../ui/ballot/sub-answers.ts';
import { Button } from '../../ui/button.tsx';
import { OneOf } from '../../ui/card/one-of.tsx';
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
  const [voice, setVoice] = useState<Voice | undefined>();
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const kept = useKeptAnswers();
  const key = voice ?? 'self';
  const answering = { ballotId: ballot.id, round: ballot.round, voice: voice ?? null };
  const mine = given[key] ?? asKept(kept.words(answering));
  function change(patch: Partial<Given>) {
    const changed = { ...mine, sent: null, ...patch };
    setGiven((all) => ({ ...all, [key]: changed }));
    kept.note(answering, { grounds: changed.grounds, ...changed.answers });
  }
  const voices = VOICES.filter((value) => can('ballot.score', { voice: value }));
  const isGiven = mine.sent !== null || hasAnswered(ballot, { participantId, voice });
  async function give() {
    if (mine.score === null) return;
    const { score, grounds, answers } = mine;
    const fields = { sessionId, ballotId: ballot.id, score, grounds: grounds.trim(), answers: filled(answers) };
    const answer = await send({ type: 'ballot.score', ...fields, ...(voice === undefined ? {} : { voice }) });
    setRefusal(answer.ok ? null : answer.text);
    if (!answer.ok) return;
    kept.taken(answering, { grounds, ...answers });
    // what was changed since then is not what the server has
    setGiven((all) => (all[key] === mine ? { ...all, [key]: { ...mine, sent: score } } : all));
  }
  return (
    <div className="scale-form">
      {voices.length > 0 && (
        <OneOf
          label={t('work.scale.forWhom')}
          options={voices.map((value) => ({ value, label: t(`work.voiceShort.${value}`) }))}
          value={voice}
          onChange={setVoice}
        />
      )}
      <NumberPad phase={ballot.phase} value={mine.score} onChange={(score) => change({ score })} />
      <GroundsField
        label={t('work.scale.grounds')}
        hint={t('work.scale.groundsHint')}
        value={mine.grounds}
        onChange={(grounds) => change({ grounds })}
      />
      <SubQuestions
        key={voice ?? 'self'}
        phase={ballot.phase}
        answers={mine.answers}
        onChange={(answers) => change({ answers })}
      />
      <div className="scale-give">
        <Button variant="primary" onPress={give} isDisabled={mine.score === null}>
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
