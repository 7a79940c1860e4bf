import './planning.css';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import type { FreshLink } from '../../live/use-new-link.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { JoinLink } from '../../ui/join-link.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Pill } from '../../ui/pill.tsx';
import { InviteForm } from './invite-form.tsx';
import { OpenBoard } from './open-board.tsx';
import { PeopleTable } from './people-table.tsx';

interface Props {
  readonly conferenceId: string;
}

/** One conference as its chair prepares it: its parts, who comes, and their personal links. */
export function ConferencePage({ conferenceId }: Props) {
  const [loaded, again] = useLoaded<ConferenceView>(`/api/conferences/${encodeURIComponent(conferenceId)}`);
  return (
    <LoadedPart loaded={loaded} onAgain={again}>
      {(view) => <Prepared view={view} onChanged={again} />}
    </LoadedPart>
  );
}

function Prepared({ view, onChanged }: { view: ConferenceView; onChanged: () => void }) {
  const text = useText();
  const [fresh, setFresh] = useState<FreshLink | null>(null);
  const [inviting, setInviting] = useState(false);
  const issued = (link: FreshLink) => {
    setFresh(link);
    setInviting(false);
    onChanged();
  };
  return (
    <>
      <ConferenceHead view={view} />
      <Panel title={text('entry.conference.sessions')}>
        <ul className="planning-rows">
          {view.sessions.map((session) => (
            <li key={session.sessionId} className="planning-row" data-look={session.look}>
              <span className="planning-swatch" />
              <strong>{session.name}</strong>
              <Pill tone="look">{text(`session.audience.${session.look}`)}</Pill>
              <span className="planning-soft">{text(`sessionStatus.${session.status}`)}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel
        title={text('entry.conference.people')}
        action={
          view.status === 'closed' ? undefined : (
            <Button icon="add" onPress={() => setInviting(true)}>
              {text('entry.invite.title')}
            </Button>
          )
        }
      >
        {fresh === null ? null : <JoinLink link={fresh} onDone={() => setFresh(null)} />}
        <PeopleTable view={view} onIssued={issued} />
      </Panel>
      <Dialog
        isOpen={inviting}
        onOpenChange={setInviting}
        title={text('entry.invite.title')}
        closeLabel={text('common.close')}
      >
        <InviteForm view={view} onInvited={issued} />
      </Dialog>
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
