import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../live/use-clock.ts';
import { isSameDay, roughTurn } from './rough-turn.ts';
import { StateView } from './state-view.tsx';
import { VideoLink } from './video-link.tsx';
import { WhatHappens } from './what-happens.tsx';

/** How often, in seconds, the rough time is looked at again. */
const LOOK_EVERY = 20;

interface Props {
  /** The own session that is waited for; of others this screen knows nothing. */
  readonly ahead: SessionView | null;
  /** Whether this person was at a table before, and may have written there. */
  readonly been: boolean;
}

/** The waiting room while others talk: what happens now, about when it is their turn, and nothing more (domain.md §5). */
export function TurnView({ ahead, been }: Props) {
  const text = useText();
  const turn = useTurn(ahead);
  const lines = [text('family.turn.others'), turn, text(been ? 'family.turn.kept' : 'family.turn.stay')];
  return (
    <StateView picture="wait" heading={text('family.turn.heading')} lines={lines}>
      {ahead?.videoUrl && <VideoLink url={ahead.videoUrl} note={text('family.video.later')} />}
      {!been && <WhatHappens />}
    </StateView>
  );
}

/** "about 10:45", the day with it when that is not today, or soon. When a session goes on that was put aside, nobody knows. */
function useTurn(ahead: SessionView | null): string {
  const text = useText();
  const dates = useDates();
  const now = useNow(LOOK_EVERY);
  if (ahead?.status === 'paused') return text('family.turn.again');
  const at = ahead === null ? null : roughTurn(ahead.startsAt, now);
  if (at === null) return text('family.turn.soon');
  if (isSameDay(at, new Date(now))) return text('family.turn.at', { time: dates.time(at) });
  return text('family.turn.onDay', { day: dates.day(at), time: dates.time(at) });
}
