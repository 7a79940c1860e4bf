import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useBar } from './bar-context.ts';
import { BarMenu } from './bar-menu.tsx';
import { WaitingList } from './waiting-list.tsx';

/** Who is in the waiting room, in words beside the button; they are admitted one by one. */
export function WaitingMenu() {
  const t = useText();
  const { view } = useConference();
  const { press } = useBar();
  const waiting = view?.desk?.waiting ?? [];
  const count = waiting.length;
  return (
    <>
      <span className="bar-waiting" data-some={count > 0 || undefined}>
        {t('frame.waiting.title')}
        <small>{t('frame.waiting.count', { count })}</small>
      </span>
      <BarMenu
        icon="door"
        label={t('frame.waiting.admit')}
        title={t('frame.waiting.count', { count })}
        says={t('frame.says.admit')}
      >
        {() => (
          <WaitingList
            waiting={waiting}
            sessions={view?.sessions ?? []}
            onAdmit={(participantId) => press({ type: 'participant.admit', participantId })}
          />
        )}
      </BarMenu>
    </>
  );
}
