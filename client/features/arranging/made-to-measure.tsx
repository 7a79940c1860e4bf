import './made-to-measure.css';
import { totalTime } from '@samenspraak/shared/domain/budget.ts';
import { STAGES } from '@samenspraak/shared/domain/stages.ts';
import type { ArrangedAnswer } from '@samenspraak/shared/protocol/arranged.ts';
import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { post } from '../../live/api.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { Panel } from '../../ui/panel.tsx';
import { arrangedPath, type Give, SessionGuide } from './session-guide.tsx';
import { SessionTime } from './session-time.tsx';

interface Props {
  readonly view: ConferenceView;
}

/** What is open over the page. */
interface Open {
  readonly session: SessionView;
  readonly what: 'guide' | 'time';
}

/** The questions and the time of each part, before the conference; read anew when a part is added or gets another length. */
export function MadeToMeasure({ view }: Props) {
  const parts = view.sessions.map(({ sessionId, plannedMinutes }) => `${sessionId} ${plannedMinutes}`);
  return <Parts key={parts.join()} view={view} />;
}

function Parts({ view }: Props) {
  const t = useText();
  const [loaded, again] = useLoaded<ArrangedAnswer>(arrangedPath(view.conferenceId));
  const [open, setOpen] = useState<Open | null>(null);
  const [said, setSaid] = useState('');
  const close = (words: string) => {
    setOpen(null);
    setSaid(words);
    again();
  };
  if (view.status === 'closed') return null;
  return (
    <Panel title={t('house.made')}>
      <p className="made-what">{t('house.made.what')}</p>
      <LoadedPart loaded={loaded} onAgain={again}>
        {(arranged) => (
          <>
            <ul className="made-parts">
              {view.sessions.map((session) => (
                <PartLine key={session.sessionId} {...{ session, arranged }} onOpen={setOpen} />
              ))}
            </ul>
            {open !== null && <PartDialog {...open} {...{ view, arranged }} onClose={close} />}
          </>
        )}
      </LoadedPart>
      <LiveRegion message={said} />
    </Panel>
  );
}

interface PartLineProps {
  readonly session: SessionView;
  readonly arranged: ArrangedAnswer;
  readonly onOpen: (open: Open) => void;
}

function PartLine({ session, arranged, onOpen }: PartLineProps) {
  const t = useText();
  const { name } = session;
  const part = arranged.sessions.find(({ sessionId }) => sessionId === session.sessionId);
  if (part === undefined) return null;
  const changed = Object.keys(part.guide).length;
  const lines = STAGES.map((stage) => {
    return t('leading.time.line', { stage: t(`stage.${stage}`), minutes: part.minutes[stage] });
  });
  return (
    <li className="made-part">
      <div className="made-words">
        <strong>{name}</strong>
        <p>{t('house.guides.changed', { count: changed })}</p>
        <p>
          {t('house.made.total', { total: totalTime(part.minutes) })}: {lines.join(' · ')}
        </p>
      </div>
      <Button
        icon="question"
        aria-label={t('house.made.guide', { name })}
        onPress={() => onOpen({ session, what: 'guide' })}
      >
        {t('leading.guide.open')}
      </Button>
      <Button
        icon="clock"
        aria-label={t('house.made.time', { name })}
        onPress={() => onOpen({ session, what: 'time' })}
      >
        {t('leading.time.open')}
      </Button>
    </li>
  );
}

interface PartDialogProps extends Open {
  readonly view: ConferenceView;
  readonly arranged: ArrangedAnswer;
  readonly onClose: (said: string) => void;
}

function PartDialog({ view, session, what, arranged, onClose }: PartDialogProps) {
  const t = useText();
  const { sessionId, name, plannedMinutes } = session;
  const part = arranged.sessions.find((one) => one.sessionId === sessionId);
  const give: Give = async (intent) => {
    const path = `/api/conferences/${encodeURIComponent(view.conferenceId)}/commands`;
    const answer = await post(path, { ...intent, id: crypto.randomUUID() });
    return answer.ok ? null : answer.detail;
  };
  if (part === undefined) return null;
  const title = t(`leading.${what}.titleOf`, { name });
  return (
    <Dialog
      isOpen
      wide={what === 'guide'}
      onOpenChange={() => onClose('')}
      title={title}
      closeLabel={t('common.close')}
    >
      {what === 'guide' ? (
        <>
          <p>{t('leading.guide.before')}</p>
          <SessionGuide
            {...{ sessionId, give }}
            guide={part.guide}
            house={arranged.houseGuide}
            forClients={session.clients}
            begin={{ phase: part.phase, stage: 'before', step: null }}
          />
        </>
      ) : (
        <SessionTime
          {...{ sessionId, give }}
          label={title}
          minutes={part.minutes}
          plan={plannedMinutes}
          onDone={() => onClose(t('leading.time.settled'))}
        />
      )}
    </Dialog>
  );
}
