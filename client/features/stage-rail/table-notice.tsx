import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { takesWords } from '../../live/place.ts';
import { useConference } from '../../live/use-conference.ts';
import { useBallots, useMeeting } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { hasAnswered } from '../../ui/ballot/has-answered.ts';
import { Button } from '../../ui/button.tsx';
import type { Shown } from './shown-stage.ts';
import './stage-rail.css';

interface TableNoticeProps {
  readonly shown: Shown<Stage>;
  readonly onReturn: () => void;
}

/** Says that the table is elsewhere than this screen, and offers the one press that brings them together. */
export function TableNotice({ shown, onReturn }: TableNoticeProps) {
  const t = useText();
  const until = useUntil(shown.at);
  const isAsked = useIsAsked();
  if (shown.mode === 'following') return null;
  const values = { stage: t(`stage.${shown.at}`), table: t(`stage.${shown.table}`) };
  const isPast = shown.mode === 'held' && until === null;
  return (
    <div className="rail-notice" data-mode={shown.mode}>
      <p>
        {t(`frame.notice.${isPast ? 'past' : shown.mode}`, values)}
        {shown.mode === 'held' && until !== null && ` ${t('frame.notice.until', { until })}`}
        {isAsked && (
          <>
            {' '}
            <strong>{t('frame.notice.asked')}</strong>
          </>
        )}
      </p>
      <Button variant="secondary" onPress={onReturn}>
        {t('frame.notice.return')}
      </Button>
    </div>
  );
}

/** Whether everybody at the table is asked for an answer, and this reader has given none of their own yet. */
function useIsAsked(): boolean {
  const { can } = useSession();
  const { participantId } = useConference();
  const ballot = useBallots().find(({ state }) => state === 'open');
  if (ballot === undefined || !can('ballot.score')) return false;
  return !hasAnswered(ballot, { participantId, voice: null, voiceOf: '' });
}

/** Until when a stage that the table left takes last words, by the clock; null when it takes none any more. */
function useUntil(stage: Stage): string | null {
  const dates = useDates();
  const { place } = useSession();
  const meeting = useMeeting();
  if (meeting === null || !takesWords(place, stage)) return null;
  const ends = [meeting.left, ...(meeting.leftEarlier ?? [])].filter((one) => one?.stage === stage);
  const last = ends
    .map((one) => one?.until ?? '')
    .sort()
    .at(-1);
  return last === undefined ? null : dates.clock(last);
}
