import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import type { ArrangedAnswer } from '@samenspraak/shared/protocol/arranged.ts';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { useSession } from '../../live/use-session.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { arrangedPath, type Give, SessionGuide } from './session-guide.tsx';
import { SessionTime } from './session-time.tsx';

interface Props {
  readonly meeting: MeetingView;
  readonly onClose: () => void;
}

function useGive(): Give {
  const { send } = useConference();
  return async (intent) => {
    const answer = await send(intent);
    return answer.ok ? null : answer.text;
  };
}

/** The questions of this table, made to measure while the conversation goes on. */
export function DeskGuide({ meeting, shown, onClose }: Props & { readonly shown: Stage }) {
  const t = useText();
  const { conferenceId, participantId, view } = useConference();
  const { sessionId } = useSession();
  const forClients = view?.sessions.find((one) => one.sessionId === sessionId)?.clients ?? false;
  const [loaded] = useLoaded<ArrangedAnswer>(arrangedPath(conferenceId, participantId));
  const give = useGive();
  const { phase, step, guide } = meeting;
  return (
    <Dialog isOpen wide onOpenChange={onClose} title={t('leading.guide.title')} closeLabel={t('common.close')}>
      <p>{t('leading.guide.what')}</p>
      <SessionGuide
        {...{ sessionId, guide, give, forClients }}
        house={loaded.state === 'ready' ? loaded.value.houseGuide : null}
        begin={{ phase, stage: shown, step: shown === meeting.stage ? step : null }}
      />
    </Dialog>
  );
}

/** The time of this table, divided anew while the conversation goes on. */
export function DeskTime({ meeting, plan, onClose }: Props & { readonly plan: number }) {
  const t = useText();
  const { sessionId } = useSession();
  const give = useGive();
  const used = Object.fromEntries(Object.entries(meeting.spent).map(([stage, seconds]) => [stage, seconds / 60]));
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('leading.time.title')} closeLabel={t('common.close')}>
      <p>{t('leading.time.what')}</p>
      <SessionTime
        {...{ sessionId, plan, give }}
        label={t('leading.time.title')}
        minutes={meeting.budget}
        used={used as MeetingView['spent']}
        onDone={onClose}
      />
    </Dialog>
  );
}
