import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { DeskView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import './timeout.css';

interface RestNoticeProps {
  readonly meeting: MeetingView;
  readonly sessionId: SessionId;
  /** The chair's own knowledge, in which it stands who called; null for all others. */
  readonly desk: DeskView | null;
  /** Ends the time-out; null for those who may not. */
  readonly onEnd: (() => void) | null;
  readonly onResume: (() => void) | null;
}

/** A moment's rest, told calmly to everybody. The work stays in sight and what is being written stays. */
export function RestNotice({ meeting, sessionId, desk, onEnd, onResume }: RestNoticeProps) {
  const t = useText();
  const kind = meeting.timeoutSince !== null ? 'timeout' : meeting.status === 'paused' ? 'paused' : null;
  if (kind === null) return null;
  const caller = kind === 'timeout' ? callerOf(sessionId, desk) : null;
  const end = kind === 'timeout' ? onEnd : onResume;
  return (
    <section className="rest" aria-label={t(`frame.rest.${kind}.title`)}>
      <span className="rest-mark">
        <Icon name="pause" size={28} />
      </span>
      <div className="rest-words">
        <strong>{t(`frame.rest.${kind}.title`)}</strong>
        <p>{t(`frame.rest.${kind}.what`)}</p>
        {caller !== null && <p className="rest-caller">{t('frame.rest.caller', { name: caller })}</p>}
      </div>
      {end !== null && (
        <Button icon="play" onPress={end}>
          {t(`frame.rest.${kind}.end`)}
        </Button>
      )}
    </section>
  );
}

function callerOf(sessionId: SessionId, desk: DeskView | null): string | null {
  const call = desk?.timeouts.find((one) => one.sessionId === sessionId);
  return call === undefined ? null : nameOf(call.participantId, desk);
}

function nameOf(participantId: ParticipantId, desk: DeskView | null): string | null {
  return desk?.people.find((person) => person.participantId === participantId)?.name ?? null;
}
