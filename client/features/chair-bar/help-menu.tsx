import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useBar } from './bar-context.ts';
import { BarMenu } from './bar-menu.tsx';

/** Who asked for an explanation: the chair alone sees it. */
export function HelpMenu() {
  const t = useText();
  const { view } = useConference();
  const { sessionId } = useSession();
  const { press } = useBar();
  const helps = view?.desk?.helps.filter((help) => help.sessionId === sessionId) ?? [];
  if (helps.length === 0) return null;
  return (
    <BarMenu
      icon="help"
      label={t('frame.help.count', { count: helps.length })}
      title={t('frame.help.title')}
      says={t('frame.says.help')}
    >
      {(close) => (
        <>
          <ul className="bar-people">
            {helps.map((help) => (
              <li key={help.participantId}>
                {view?.desk?.people.find((person) => person.participantId === help.participantId)?.name}
              </li>
            ))}
          </ul>
          <Button
            variant="secondary"
            icon="check"
            onPress={async () => {
              close();
              await press({ type: 'help.answer', sessionId });
            }}
          >
            {t('frame.help.answer')}
          </Button>
        </>
      )}
    </BarMenu>
  );
}
