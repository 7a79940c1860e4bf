import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';

/** For a confidant: whose voice they are here to support. Nothing for others. */
export function CompanionLine() {
  const text = useText();
  const { actor } = useSession();
  const client = useRoster().find((entry) => entry.participantId === actor.clientOf);
  if (client === undefined) return null;
  return <p data-aloud>{text('family.thought.companion', { name: client.name })}</p>;
}
