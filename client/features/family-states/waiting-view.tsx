import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { StateView } from './state-view.tsx';
import { WhatHappens } from './what-happens.tsx';

/** Before the table: knocked and waiting for the chair, or inside while nothing has begun. */
export function WaitingView({ view, knocked }: { view: ConferenceView; knocked: boolean }) {
  const text = useText();
  const dates = useDates();
  const { invitedBy, startsAt, status } = view;
  const lines = [
    text(knocked ? 'family.wait.knockedText' : 'family.wait.notBegunText'),
    ...(invitedBy === null ? [] : [text('family.wait.invited', { name: invitedBy.name })]),
    ...(status === 'planned'
      ? [text('family.wait.starts', { day: dates.day(startsAt), time: dates.time(startsAt) })]
      : []),
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
