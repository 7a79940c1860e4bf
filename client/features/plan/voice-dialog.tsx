import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { KEPT_ANSWERS, type KeptAnswer } from '@samenspraak/shared/domain/agreements.ts';
import { useMemo, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useConference } from '../../live/use-conference.ts';
import { lentBy, SELF, type Speaker } from '../../ui/ballot/speaker.ts';
import { VoiceChoice } from '../../ui/ballot/voice-choice.tsx';
import { OneOf } from '../../ui/card/one-of.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { ReasonField } from './reason-field.tsx';

interface Props {
  readonly entry: PlanEntry;
  readonly onClose: () => void;
}

/** Whether an agreement was kept, as a child or a client who is not here sees it; told by who speaks for them. */
export function VoiceDialog({ entry, onClose }: Props) {
  const t = useText();
  const { send } = useConference();
  const [speaker, setSpeaker] = useState<Speaker>(SELF);
  const [answer, setAnswer] = useState<KeptAnswer | null>(null);
  const [words, setWords] = useDraft(`agreement/${entry.id}/voice`);
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const said = useMemo(
    () => ({ scored: entry.kept.map(({ by, voice, voiceOf }) => ({ participantId: by, voice, voiceOf })) }),
    [entry.kept],
  );
  const lacking = speaker.voice === null ? 'who' : answer === null ? 'answer' : null;
  async function save() {
    setAsked(true);
    if (speaker.voice === null || answer === null) return;
    const told = { agreementId: entry.id, answer, words: words.trim(), ...lentBy(speaker) };
    const done = await send({ type: 'agreement.answer', ...told });
    setRefusal(done.ok ? null : done.text);
    if (!done.ok) return;
    setWords('');
    onClose();
  }
  return (
    <PlanDialog
      title={t('keeping.voice.title')}
      save={t('common.save')}
      troubles={[asked && lacking !== null ? t(`keeping.voice.needs.${lacking}`) : null, refusal]}
      onSave={save}
      onClose={onClose}
    >
      <p className="plan-soft">{entry.what}</p>
      <VoiceChoice
        ballot={said}
        command="agreement.answer"
        label={t('keeping.voice.who')}
        speaker={speaker}
        onChange={setSpeaker}
      />
      <OneOf
        label={t('keeping.voice.ask')}
        options={KEPT_ANSWERS.map((value) => ({ value, label: t(`keeping.answer.${value}`) }))}
        value={answer ?? undefined}
        onChange={(value) => setAnswer(value ?? null)}
      />
      <ReasonField label={t('keeping.voice.words')} value={words} onChange={setWords} />
    </PlanDialog>
  );
}
