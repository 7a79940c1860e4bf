import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';

/** Who reads what is written in the session on this screen: its name, and for whom it is. */
export function useReadersWords(): string {
  const t = useText();
  const { view } = useConference();
  const { sessionId } = useSession();
  const session = view?.sessions.find((one) => one.sessionId === sessionId);
  if (session === undefined) return '';
  return t('work.card.readers', { session: session.name, audience: t(`work.audience.${session.look}`) });
}
