import './planning.css';
import type { CaseId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { type ReactNode, useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import type { FreshLink } from '../../live/use-new-link.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { JoinLink } from '../../ui/join-link.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FreshLinks } from './fresh-links.tsx';
import { InviteForm } from './invite-form.tsx';
import { OpenBoard } from './open-board.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { ProposedPeople } from './proposed-people.tsx';
import { SessionsPanel } from './sessions-panel.tsx';

interface Props {
  readonly caseId: string;
  readonly conferenceId: string;
  /** What else is prepared of it: its questions and its time. */
  readonly children: (view: ConferenceView) => ReactNode;
}

/** One conference as its chair prepares it: its parts, who comes, and their personal links. */
export function ConferencePage({ caseId, conferenceId, children }: Props) {
  const [loaded, again] = useLoaded<ConferenceView>(`/api/conferences/${encodeURIComponent(conferenceId)}`);
  return (
    <LoadedPart loaded={loaded} onAgain={again}>
      {(view) => (
        <Prepared caseId={caseId as CaseId} view={view} onChanged={again}>
          {children(view)}
        </Prepared>
      )}
    </LoadedPart>
  );
}

interface PreparedProps {
  readonly caseId: CaseId;
  readonly view: ConferenceView;
  readonly onChanged: () => void;
}

function Prepared({ caseId, view, onChanged, children }: PreparedProps & { readonly children: ReactNode }) {
  const [said, setSaid] = useState('');
  return (
    <>
      <ConferenceHead view={view} />
      <SessionsPanel {...{ view, onChanged }} onSaid={setSaid} />
      <PeoplePanel {...{ caseId, view, onChanged }} onSaid={setSaid} />
      {children}
      <LiveRegion message={said} />
    </>
  );
}

type PanelProps = PreparedProps & { readonly onSaid: (said: string) => void };

function PeoplePanel({ caseId, view, onChanged, onSaid }: PanelProps) {
  const text = useText();
  const [several, setSeveral] = useState<readonly FreshLink[]>([]);
  const [fresh, setFresh] = useState<FreshLink | null>(null);
  const [inviting, setInviting] = useState(false);
  const [changing, setChanging] = useState<ParticipantId | null>(null);
  const changed = view.desk?.people.find(({ participantId }) => participantId === changing) ?? null;
  const issued = (link: FreshLink) => {
    setFresh(link);
    setInviting(false);
    onChanged();
  };
  const invite =
    view.status === 'closed' ? undefined : (
      <Button icon="add" onPress={() => setInviting(true)}>
        {text('entry.invite.title')}
      </Button>
    );
  return (
    <>
      <ProposedPeople
        {...{ caseId, view }}
        onInvited={(links) => {
          setSeveral((before) => [...before, ...links]);
          onChanged();
        }}
      />
      <Panel title={text('entry.conference.people')} action={invite}>
        {several.length === 0 ? null : <FreshLinks links={several} onDone={() => setSeveral([])} />}
        {fresh === null ? null : <JoinLink link={fresh} onDone={() => setFresh(null)} />}
        <PeopleList view={view} onIssued={issued} onChange={({ participantId }) => setChanging(participantId)} />
        <Dialog
          isOpen={inviting}
          onOpenChange={setInviting}
          title={text('entry.invite.title')}
          closeLabel={text('common.close')}
        >
          <InviteForm view={view} onInvited={issued} onChanged={onChanged} />
        </Dialog>
        <PersonDialog
          view={view}
          person={changed}
          onClose={() => setChanging(null)}
          onChanged={onChanged}
          onDone={() => {
            setChanging(null);
            onSaid(text('entry.seat.saved', { name: changed?.name ?? '' }));
          }}
        />
      </Panel>
    </>
  );
}

function ConferenceHead({ view }: { view: ConferenceView }) {
  const text = useText();
  const dates = useDates();
  const { kind, reference, startsAt, plannedMinutes, status } = view;
  return (
    <div className="planning-head">
      <div>
        <h1 className="planning-title">
          {text('entry.conference.title', { kind: text(`conferenceKind.${kind}`), reference })}
        </h1>
        <p className="planning-soft">
          {text('entry.conference.line', {
            day: dates.day(startsAt),
            time: dates.time(startsAt),
            minutes: text('common.minutes', { count: plannedMinutes }),
            status: text(`conferenceStatus.${status}`),
          })}
        </p>
      </div>
      <OpenBoard conferenceId={view.conferenceId} />
    </div>
  );
}
