import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { isSameDay } from '../../live/local-time.ts';
import { turnOf } from '../../live/turn.ts';
import { useNow } from '../../live/use-clock.ts';

/** How often, in seconds, the rough time is looked at again. */
const LOOK_EVERY = 20;
/** What was planned long before is no promise: it is told in quarters of an hour. */
const QUARTER = 15;

/** "about 10:45", the day with it when that is not today; that it takes longer, once it does; or that nobody can say. */
export function useTurnWords(ahead: SessionView | null): string {
  const text = useText();
  const dates = useDates();
  const now = useNow(LOOK_EVERY);
  const turn = turnOf(ahead, { now, planStep: QUARTER });
  switch (turn.type) {
    case 'around': {
      const time = dates.time(turn.at);
      if (isSameDay(turn.at, new Date(now))) return text('family.turn.at', { time });
      return text('family.turn.onDay', { day: dates.day(turn.at), time });
    }
    case 'late':
      return text('family.turn.late');
    case 'open':
      return text(ahead?.status === 'paused' ? 'family.turn.again' : 'family.turn.soon');
  }
}
