import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useBar } from './bar-context.ts';

/** How long a turn may be, in minutes; 0 is without time. */
const MINUTES = [0, 1, 2, 3] as const;

/** Begins a round, with or without time for each turn. */
export function RoundChoices({ onDone }: { readonly onDone: () => void }) {
  const t = useText();
  const { sessionId } = useSession();
  const { press } = useBar();
  return (
    <ul className="bar-choices">
      {MINUTES.map((minutes) => (
        <li key={minutes}>
          <Button
            variant="quiet"
            wide
            className="bar-choice"
            onPress={async () => {
              onDone();
              const time = minutes === 0 ? {} : { secondsPerTurn: minutes * 60 };
              await press({ type: 'round.start', sessionId, ...time });
            }}
          >
            {minutes === 0 ? t('leading.round.free') : t('leading.round.minutes', { minutes })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
