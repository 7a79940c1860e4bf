import './coordination.css';
import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { Suspense, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { later } from '../../ui/later.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { PersonName } from '../../ui/person/person-name.tsx';
import { TakenNotes } from './taken-notes.tsx';

const HandOverWindow = later(async () => (await import('./hand-over-window.tsx')).HandOverWindow);

/** Who keeps the plan together, for everybody at the table; who may hand that over finds the way here. */
export function CoordinatorLine({ meeting }: { meeting: MeetingView }) {
  const t = useText();
  const { participantId, view } = useConference();
  const { can } = useSession();
  const roster = useRoster();
  const [isOpen, open] = useState(false);
  const [said, setSaid] = useState('');
  const coordinator = roster.find((one) => one.participantId === meeting.coordinator) ?? null;
  const before = view?.desk?.coordinatorBefore;
  const mayHandOver = can('coordinator.handOver') && view?.handOver === null;
  if (coordinator === null && !mayHandOver) return null;
  return (
    <div className="coordination">
      <p>
        <span className="coordination-soft">{t('coordination.who')}</span>
        {coordinator === null ? (
          t('coordination.nobody')
        ) : (
          <PersonName person={coordinator}>
            {coordinator.participantId === participantId
              ? t('coordination.me', { name: coordinator.name })
              : coordinator.name}
          </PersonName>
        )}
      </p>
      <TakenNotes taken={view?.takenOver ?? null} />
      {mayHandOver && (
        <Button size="small" variant="quiet" icon="swap" onPress={() => open(true)}>
          {t('coordination.press')}
        </Button>
      )}
      {before !== undefined && (
        <p className="coordination-before">
          <Icon name="alert" size={16} />
          <span>{t('coordination.before', { name: before.name })}</span>
        </p>
      )}
      <LiveRegion message={said} />
      {isOpen && (
        <Suspense fallback={null}>
          <HandOverWindow
            onClose={() => open(false)}
            onSent={(name) => {
              open(false);
              setSaid(t('coordination.sent', { name }));
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
