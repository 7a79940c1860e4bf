import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { type NamedPerson, PersonWindowContext, usePersonWindow } from '../../ui/person/person-window.ts';
import { useBar } from './bar-context.ts';
import { BarMenu } from './bar-menu.tsx';
import { isAtTable } from './switching.ts';
import { TurnMenu } from './turn-menu.tsx';
import { WaitingList } from './waiting-list.tsx';

/** Who is in the waiting room, in words beside the button; they are admitted one by one. */
export function WaitingMenu() {
  const t = useText();
  const { view } = useConference();
  const { press } = useBar();
  const open = usePersonWindow();
  /** A window takes the place of the sheet. */
  const windowAfter = (close: () => void) =>
    open &&
    ((person: NamedPerson) => {
      close();
      open(person);
    });
  const sessions = view?.sessions ?? [];
  const waiting = view?.desk?.waiting ?? [];
  const count = waiting.length;
  const knocking = count === 0 ? null : t('turn.knocking', { count });
  return (
    <>
      <TurnMenu knocking={knocking} />
      <BarMenu
        icon="door"
        label={t('frame.waiting.admit')}
        title={knocking ?? t('frame.waiting.title')}
        says={t('frame.says.admit')}
      >
        {(close) => (
          <PersonWindowContext value={windowAfter(close)}>
            <WaitingList
              waiting={waiting}
              sessions={sessions}
              here={sessions.find(isAtTable)}
              onAdmit={(participantId) => press({ type: 'participant.admit', participantId })}
            />
          </PersonWindowContext>
        )}
      </BarMenu>
    </>
  );
}
