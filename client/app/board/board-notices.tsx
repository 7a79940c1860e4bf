import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { LostTexts } from '../../features/connection/lost-texts.tsx';
import { OfflineNotice } from '../../features/connection/offline-notice.tsx';
import { HandOverNotice } from '../../features/coordination/hand-over-notice.tsx';
import type { Shown } from '../../features/stage-rail/shown-stage.ts';
import { TableNotice } from '../../features/stage-rail/table-notice.tsx';
import { HelpNotice } from '../../features/timeout/help-notice.tsx';
import { RestNotice } from '../../features/timeout/rest-notice.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ElsewhereNotice } from './elsewhere-notice.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import type { SessionScreenProps } from './session-screen-props.ts';

interface BoardNoticesProps extends Pick<SessionScreenProps, 'session' | 'elsewhere' | 'onReturn' | 'left'> {
  readonly meeting: MeetingView;
  readonly ended: boolean;
  readonly shown: Shown<Stage>;
  readonly onBack: () => void;
  readonly onLook: (stage: Stage) => void;
  readonly press: (intent: Intent) => Promise<void>;
  /** Why the last press was refused. */
  readonly refusal: string | null;
}

/** Everything that is said about the moment, most urgent last, nearest to the hand. */
export function BoardNotices(props: BoardNoticesProps) {
  const { session, meeting, ended, shown, onBack, onLook, elsewhere, onReturn, left, press, refusal } = props;
  const t = useText();
  const { connection, view } = useConference();
  const { lost, forget, amend, sessionId, can } = useSession();
  return (
    <>
      {!ended && <OfflineNotice connection={connection} />}
      <RefusalNotice refusal={refusal} />
      <LostTexts lost={lost} onForget={forget} onAmend={amend} />
      {left}
      <HandOverNotice />
      {!ended && !can('help.answer') && <HelpNotice meeting={meeting} />}
      {!ended && elsewhere !== null && <ElsewhereNotice here={session} {...{ elsewhere, onReturn }} />}
      {!ended && <TableNotice shown={shown} onReturn={onBack} />}
      {ended ? (
        <Notice
          title={t('access.ended.title')}
          actions={
            shown.at === 'close' ? undefined : (
              <Button size="small" onPress={() => onLook('close')}>
                {t('frame.ended.plan')}
              </Button>
            )
          }
        >
          {t('frame.ended.what')}
        </Notice>
      ) : meeting.away ? null : (
        <RestNotice
          meeting={meeting}
          sessionId={sessionId}
          desk={view?.desk ?? null}
          onEnd={can('timeout.end') ? () => press({ type: 'timeout.end', sessionId }) : null}
          onResume={can('session.resume') ? () => press({ type: 'session.resume', sessionId }) : null}
        />
      )}
    </>
  );
}
