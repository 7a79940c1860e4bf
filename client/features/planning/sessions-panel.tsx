import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AddSessionForm } from './add-session-form.tsx';
import { SessionForm } from './session-form.tsx';
import { SessionList } from './session-list.tsx';

interface Props {
  readonly view: ConferenceView;
  readonly onChanged: () => void;
  /** Says aloud what was done. */
  readonly onSaid: (said: string) => void;
}

/** The parts of a conference, each to be changed, and one more to be added. */
export function SessionsPanel({ view, onChanged, onSaid }: Props) {
  const text = useText();
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<SessionId | null>(null);
  const changed = view.sessions.find(({ sessionId }) => sessionId === changing);
  const isFull = view.sessions.length >= LIMITS.sessionsPerConference;
  const added = (name: string) => {
    setAdding(false);
    onSaid(text('entry.newPart.made', { name }));
    onChanged();
  };
  const change = (name: string) => {
    setChanging(null);
    onSaid(text('turn.change.done', { name }));
    onChanged();
  };
  const add =
    view.status === 'closed' || isFull ? undefined : (
      <Button icon="add" onPress={() => setAdding(true)}>
        {text('entry.part.add')}
      </Button>
    );
  return (
    <Panel title={text('entry.conference.sessions')} action={add}>
      <SessionList
        view={view}
        {...(view.status !== 'closed' && { onChange: ({ sessionId }) => setChanging(sessionId) })}
      />
      {isFull ? (
        <p className="planning-soft">{text('entry.part.full', { count: LIMITS.sessionsPerConference })}</p>
      ) : null}
      <Dialog isOpen={adding} onOpenChange={setAdding} title={text('entry.part.add')} closeLabel={text('common.close')}>
        <AddSessionForm view={view} onAdded={added} />
      </Dialog>
      <Dialog
        isOpen={changed !== undefined}
        onOpenChange={() => setChanging(null)}
        title={text('turn.change.title', { name: changed?.name ?? '' })}
        closeLabel={text('common.close')}
      >
        {changed === undefined ? null : (
          <SessionForm key={changed.sessionId} {...{ view, session: changed }} onChanged={change} />
        )}
      </Dialog>
    </Panel>
  );
}
