import '../../features/planning/planning.css';
import { DeskGuide, DeskTime } from '../../features/arranging/desk-arranging.tsx';
import { PhaseWindow } from '../../features/judgement/phase-window.tsx';
import { PlacesDialog } from '../../features/people/places-dialog.tsx';
import { AddSessionForm } from '../../features/planning/add-session-form.tsx';
import { PersonDialog } from '../../features/planning/person-dialog.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useMeeting } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { DeskWindow } from './desk-window.ts';
import { InviteWindow } from './invite-window.tsx';

interface DeskWindowsProps {
  readonly open: NonNullable<DeskWindow>;
  readonly onOpen: (window: DeskWindow) => void;
}

/** Who sits where, who else comes, and one more session: what the chair changes now and then while the meeting goes on. */
export function DeskWindows({ open, onOpen }: DeskWindowsProps) {
  const t = useText();
  const { view, participantId: as } = useConference();
  const meeting = useMeeting();
  const { sessionId } = useSession();
  const close = () => onOpen(null);
  if (view === null || view.desk === null) return null;
  const { people } = view.desk;
  switch (open.type) {
    case 'places':
      return (
        <PlacesDialog
          people={people}
          sessions={view.sessions}
          onChoose={(participantId) => onOpen({ type: 'person', participantId })}
          onClose={close}
        />
      );
    case 'person': {
      const person = people.find(({ participantId }) => participantId === open.participantId);
      if (person === undefined) return null;
      return <PersonDialog {...{ view, as, person }} onClose={close} onChanged={() => {}} onDone={close} />;
    }
    case 'phase':
      return meeting === null ? null : <PhaseWindow phase={meeting.phase} stage={meeting.stage} onClose={close} />;
    case 'guide':
      return meeting === null ? null : <DeskGuide {...{ meeting }} shown={open.shown} onClose={close} />;
    case 'time': {
      const plan = view.sessions.find((one) => one.sessionId === sessionId)?.plannedMinutes;
      if (meeting === null || plan === undefined) return null;
      return <DeskTime {...{ meeting, plan }} onClose={close} />;
    }
    case 'invite':
      return <InviteWindow {...{ view, as }} onClose={close} />;
    case 'addSession':
      return (
        <Dialog isOpen wide onOpenChange={close} title={t('frame.session.addTitle')} closeLabel={t('common.close')}>
          <AddSessionForm {...{ view, as }} onAdded={close} />
        </Dialog>
      );
  }
}
