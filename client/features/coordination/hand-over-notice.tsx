import './coordination.css';
import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { usePlan } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OpenAgreements } from './open-agreements.tsx';
import { openHere } from './open-here.ts';

/** Notes of so many characters stand open at once; longer ones fold, so that the board stays in sight. */
const SHORT = 280;

/**
 * Coordination on its way to somebody else: whoever was asked reads what they should know and answers; whoever asked sees that
 * there is no answer yet. Nobody else hears of it.
 */
export function HandOverNotice() {
  const t = useText();
  const { view, participantId, send, clockOffset } = useConference();
  const { can } = useSession();
  const plan = usePlan();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const handOver = view?.handOver ?? null;
  if (handOver === null) return refusal === null ? null : <Refusal words={refusal} />;
  async function give(intent: Intent) {
    setBusy(true);
    const answer = await send(intent);
    setBusy(false);
    setRefusal(answer.ok ? null : answer.text);
  }
  const { from, to, notes } = handOver;
  const isAsked = to.participantId === participantId;
  if (!isAsked) {
    const keep = can('coordinator.keep') && (
      <Button size="small" icon="undo" isDisabled={isBusy} onPress={() => void give({ type: 'coordinator.keep' })}>
        {t('coordination.keep')}
      </Button>
    );
    return (
      <Notice role="status" title={t('coordination.waits.title', { name: to.name })} actions={keep}>
        {t('coordination.waits.what')}
        {refusal !== null && <Refusal words={refusal} />}
      </Notice>
    );
  }
  return (
    <Notice
      role="status"
      title={from === null ? t('coordination.asked.nobody') : t('coordination.asked.title', { name: from.name })}
      actions={
        <>
          <Button icon="check" isDisabled={isBusy} onPress={() => void give({ type: 'coordinator.take' })}>
            {t('coordination.take')}
          </Button>
          <Button variant="quiet" isDisabled={isBusy} onPress={() => void give({ type: 'coordinator.decline' })}>
            {t('coordination.decline')}
          </Button>
        </>
      }
    >
      <p>{t('coordination.asked.what')}</p>
      {notes !== '' && (
        <details className="coordination-notes" open={notes.length <= SHORT}>
          <summary>{t('coordination.asked.notes')}</summary>
          <p>{notes}</p>
        </details>
      )}
      <OpenAgreements agreements={openHere(plan, Date.now() + clockOffset)} />
      {refusal !== null && <Refusal words={refusal} />}
    </Notice>
  );
}

function Refusal({ words }: { words: string }) {
  return (
    <Notice tone="warn" role="alert">
      {words}
    </Notice>
  );
}
