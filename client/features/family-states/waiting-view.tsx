import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { expectedOf, sessionsAhead, turnOf } from '../../live/turn.ts';
import { useNow } from '../../live/use-clock.ts';
import { StateView } from './state-view.tsx';
import { WhatHappens } from './what-happens.tsx';

/** How often, in seconds, it is looked at again whether the moment has passed. */
const LOOK_EVERY = 20;

/** Before the table: knocked and waiting for the chair, or inside while nothing has begun. */
export function WaitingView({ view, knocked }: { view: ConferenceView; knocked: boolean }) {
  const text = useText();
  const { invitedBy, status } = view;
  const start = useStart(view);
  const lines = [
    text(knocked ? 'family.wait.knockedText' : 'family.wait.notBegunText'),
    ...(invitedBy === null ? [] : [text('family.wait.invited', { name: invitedBy.name })]),
    ...(status === 'planned' ? [start] : []),
  ];
  return (
    <StateView
      picture={knocked ? 'door' : 'wait'}
      heading={text(knocked ? 'family.wait.knocked' : 'family.wait.notBegun')}
      lines={lines}
    >
      <WhatHappens />
    </StateView>
  );
}

/** When the first talk of this person begins, or that it takes a little longer. */
function useStart({ sessions, startsAt }: ConferenceView): string {
  const text = useText();
  const dates = useDates();
  const now = useNow(LOOK_EVERY);
  const first = sessionsAhead(sessions)[0] ?? null;
  if (turnOf(first, { now }).type === 'late') return text('family.turn.late');
  const at = (first === null ? null : expectedOf(first)) ?? startsAt;
  return text('family.wait.starts', { day: dates.day(at), time: dates.time(at) });
}
