import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import { readersOf } from './readers.ts';

/** Said at every text field, before a word is written: how many read this, and who they are. */
export function ReadersLine({ onOpen }: { onOpen: () => void }) {
  const text = useText();
  const { actor } = useSession();
  const { others } = readersOf(useRoster(), actor.participantId);
  return (
    <span className="plain-soft">
      {text('family.people.line', { count: others })}{' '}
      <PlainButton id="family-readers" tone="words" onClick={onOpen}>
        {text('family.people.who')}
      </PlainButton>
    </span>
  );
}
