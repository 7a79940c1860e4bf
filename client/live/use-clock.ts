import { useEffect, useState } from 'react';
import { useConference } from './use-conference.ts';

/** The server's time in ms since 1970, looked at afresh every `everySeconds`. */
export function useNow(everySeconds: number): number {
  const { clockOffset } = useConference();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), everySeconds * 1000);
    return () => clearInterval(timer);
  }, [everySeconds]);
  return now + clockOffset;
}
