import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useId, useState } from 'react';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { hasAnswered } from '../../ui/ballot/has-answered.ts';
import { lentBy, SELF } from '../../ui/ballot/speaker.ts';
import { VoiceChoice } from '../../ui/ballot/voice-choice.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Radio } from '../../ui/radio.tsx';
import { useWeighing } from './weighing.ts';

interface Props {
  readonly ballot: BallotView;
  readonly onClose: () => void;
}

/** The first choice of a child or of a client who is not here, brought in by who speaks for them. Never a dot. */
export function DotsVoice({ ballot, onClose }: Props) {
  const t = useText();
  const id = useId();
  const { sessionId } = useSession();
  const { send, participantId } = useConference();
  const { offered } = useWeighing();
  const [speaker, setSpeaker] = useState(SELF);
  const [choice, setChoice] = useState<string | null>(null);
  const [isSent, setSent] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const chosen = offered.find((idea) => idea.id === choice)?.id;
  const isDone = speaker.voice !== null && hasAnswered(ballot, { participantId, ...speaker });
  async function give() {
    if (chosen === undefined) return;
    const answer = await send({
      ...{ type: 'ballot.pick', sessionId, ballotId: ballot.id, choice: chosen },
      ...lentBy(speaker),
    });
    setRefusal(answer.ok ? null : answer.text);
    setSent(answer.ok);
  }
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => open || onClose()}
      title={t('work.funnel.voice')}
      closeLabel={t('common.close')}
    >
      <div className="card-details">
        <p>{t('work.funnel.voiceWhat')}</p>
        <VoiceChoice
          {...{ ballot, speaker }}
          command="ballot.pick"
          label={t('work.funnel.voiceWho')}
          onChange={(next) => {
            setSpeaker(next);
            setChoice(null);
            setSent(false);
          }}
        />
        <RadioGroup
          className="funnel-pick"
          aria-labelledby={id}
          value={chosen ?? null}
          onChange={(value) => {
            setChoice(value);
            setSent(false);
          }}
        >
          <span id={id} className="field-label">
            {t('work.funnel.voiceIdea')}
          </span>
          {offered.map((idea) => (
            <Radio key={idea.id} value={idea.id} className="funnel-option">
              {idea.text}
            </Radio>
          ))}
        </RadioGroup>
        {refusal !== null && (
          <Notice tone="warn" role="alert">
            {refusal}
          </Notice>
        )}
        <div className="card-details-foot">
          <span role="status">
            {isSent && t('choice.given')}
            {!isSent && isDone && t('choice.givenBefore')}
          </span>
          <Button
            variant="primary"
            icon="star"
            onPress={give}
            isDisabled={chosen === undefined || speaker.voice === null}
          >
            {t('work.funnel.voiceGive')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
