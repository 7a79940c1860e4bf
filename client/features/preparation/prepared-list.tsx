import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Panel } from '../../ui/panel.tsx';
import { PreparedPeople, preparersOf } from './prepared-people.tsx';

/** For the chair, while the conference is planned: who has something ready for which session. */
export function PreparedList({ view: { desk, sessions, status } }: { readonly view: ConferenceView }) {
  const t = useText();
  if (desk === null || status === 'closed') return null;
  return (
    <Panel title={t('prepare.desk')}>
      <p className="prepare-soft">{t('prepare.planned')}</p>
      {sessions.map((session) => (
        <section key={session.sessionId} className="prepare-part" aria-label={session.name}>
          {sessions.length > 1 && <h3>{session.name}</h3>}
          <PreparedPeople people={preparersOf(desk, session.sessionId)} />
        </section>
      ))}
    </Panel>
  );
}
