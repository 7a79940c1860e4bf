import type { PhaseDecision } from '@samenspraak/shared/domain/stages.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useMeeting } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What was concluded and why, for everybody; the chair goes to the picture of the new phase in one press. */
export function PhaseDecided({ decided }: { decided: PhaseDecision }) {
  const t = useText();
  const { can, sessionId } = useSession();
  const { send } = useConference();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { from, phase, why } = decided;
  const moved = from !== phase;
  const isThere = useMeeting()?.stage === 'picture';
  const leads = moved && !isThere && can('stage.set');
  async function toPicture() {
    const answer = await send({ type: 'stage.set', sessionId, stage: 'picture' });
    setRefusal(answer.ok ? null : answer.text);
  }
  return (
    <Notice
      tone="good"
      title={t(moved ? 'choice.phase.moved' : 'choice.phase.stayed', {
        from: t(`phase.${from}`),
        phase: t(`phase.${phase}`),
      })}
      actions={
        leads ? (
          <Button size="small" icon="arrowLeft" onPress={toPicture}>
            {t('choice.phase.toPicture', { phase: t(`phase.${phase}`) })}
          </Button>
        ) : undefined
      }
    >
      {why !== '' && <p className="judgement-why">{t('choice.phase.why', { why })}</p>}
      {leads && <p className="judgement-soft">{t('choice.phase.toPictureWhat')}</p>}
      {refusal !== null && <p role="alert">{refusal}</p>}
    </Notice>
  );
}
