import { NOWHERE } from '@samenspraak/shared/policy/actors.ts';
import { can } from '@samenspraak/shared/policy/can.ts';
import type { ConferenceView, DeskView } from '@samenspraak/shared/protocol/view.ts';
import { PageMessage } from '../../features/board-frame/page-message.tsx';
import { FirstSession } from '../../features/chair-bar/first-session.tsx';
import { WaitingList } from '../../features/chair-bar/waiting-list.tsx';
import { WaitingRoom } from '../../features/waiting-room/waiting-room.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { Button } from '../../ui/button.tsx';
import { OwnPreparations } from './own-preparations.tsx';
import { PersonWindows } from './person-windows.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { usePress } from './use-press.ts';

/** Before the conference is open: who leads sees who is there and opens it; all others wait calmly. */
export function OpenPage() {
  const { view } = useConference();
  if (view === null) return null;
  if (view.desk === null || !mayOpen(view)) {
    return (
      <WaitingRoom>
        <OwnPreparations sessions={view.sessions} />
      </WaitingRoom>
    );
  }
  return <OpenByChair view={view} desk={view.desk} />;
}

function mayOpen({ me }: ConferenceView): boolean {
  const { participantId, role, clientOf } = me;
  return can({ participantId, role, clientOf, organisationId: null, admitted: true }, 'conference.open', NOWHERE);
}

function OpenByChair({ view, desk }: { readonly view: ConferenceView; readonly desk: DeskView }) {
  const t = useText();
  const { press, refusal } = usePress();
  const admitted = desk.people.filter(
    (person) => person.participation === 'admitted' && person.participantId !== view.me.participantId,
  );
  const [first, ...others] = view.sessions;
  const parts = first !== undefined && others.length > 0;
  const what = parts ? t('frame.open.first', { name: first.name }) : t('frame.open.what');
  return (
    <PersonWindows now={null} onRemove={null} onPlaces={null}>
      <PageMessage icon="play" title={t('frame.open.title')} what={what}>
        <Button variant="primary" onPress={() => press({ type: 'conference.open' })}>
          {t('frame.open.press')}
        </Button>
        <RefusalNotice refusal={refusal} />
        {parts && <FirstSession session={first} people={desk.people} />}
        <section aria-labelledby="open-here">
          <h2 id="open-here">{t('frame.open.here')}</h2>
          {admitted.length + desk.waiting.length === 0 && <p>{t('frame.open.nobody')}</p>}
          {admitted.length > 0 && (
            <ul className="bar-people">
              {admitted.map((person) => (
                <li key={person.participantId}>
                  <span>
                    <strong>{person.name}</strong>
                    <small>{person.organisation ?? t(`role.${person.role}`)}</small>
                  </span>
                  <small>{t('frame.open.admitted')}</small>
                </li>
              ))}
            </ul>
          )}
          {desk.waiting.length > 0 && (
            <WaitingList
              waiting={desk.waiting}
              sessions={view.sessions}
              here={first}
              onAdmit={(participantId) => press({ type: 'participant.admit', participantId })}
            />
          )}
        </section>
      </PageMessage>
    </PersonWindows>
  );
}
