import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { VOICES, type Voice } from '@samenspraak/shared/domain/roles.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { OneOf } from '../../ui/card/one-of.tsx';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { hasScored } from './has-scored.ts';
import { NumberPad } from './number-pad.tsx';

interface Given {
  readonly score: number | null;
  readonly grounds: string;
  /** The number that the server has taken; null until it has. */
  readonly sent: number | null;
}

const NOTHING: Given = { score: null, grounds: '', sent: null };

/** A number with its grounds, for oneself or for whom one speaks. What was given is known to this screen's memory alone. */
export function ScoreForm({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const { sessionId, can } = useSession();
  const { send, participantId } = useConference();
  const [voice, setVoice] = useState<Voice | undefined>();
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const mine = given[voice ?? 'self'] ?? NOTHING;
  useDraft(mine.sent === null ? mine.grounds : '');
  const readers = useReadersWords();
  const change = (patch: Partial<Given>) => setGiven({ ...given, [voice ?? 'self']: { ...mine, ...patch } });
  const voices = VOICES.filter((value) => can('ballot.score', { voice: value }));
  const isGiven = mine.sent !== null || hasScored(ballot, { participantId, voice });
  async function give() {
    if (mine.score === null) return;
    const { score, grounds } = mine;
    const fields = { sessionId, ballotId: ballot.id, score, grounds: grounds.trim() };
    const answer = await send({ type: 'ballot.score', ...fields, ...(voice === undefined ? {} : { voice }) });
    setRefusal(answer.ok ? null : answer.text);
    if (answer.ok) change({ sent: score });
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
      <ReadBy words={readers}>
        {(id) => (
          <TextArea
            aria-describedby={id}
            label={t('work.scale.grounds')}
            hint={t('work.scale.groundsHint')}
            maxLength={2_000}
            value={mine.grounds}
            onChange={(grounds) => change({ grounds })}
          />
        )}
      </ReadBy>
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
