import { useMemo } from 'react';
import { useNow } from '../../live/use-clock.ts';
import { useCards, useMeeting, usePlan } from '../../live/use-document.ts';
import { type LookedAt, lookAt } from './looked-at.ts';

const NONE = [] as const;
const HOUR = 3_600;

/** What the agreements of this table look like at this moment. */
export function useLookedAt(): LookedAt {
  const cards = useCards();
  const plan = usePlan();
  const meeting = useMeeting();
  const top = meeting?.top ?? NONE;
  const stage = meeting?.stage ?? 'decision';
  const now = useNow(HOUR);
  return useMemo(() => lookAt({ cards, plan, top, stage, now }), [cards, plan, top, stage, now]);
}

/** Shares as the reader writes them: "17,1 %". */
export function shareIn(language: 'nl' | 'en'): (share: number) => string {
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  return (share) => format.format(share);
}
