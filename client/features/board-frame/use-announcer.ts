import { useEffect, useRef, useState } from 'react';
import { type Announcement, announcementsBetween, type Heard, holdBack } from './announcements.ts';

/**
 * What the live region says now. Sentences that come while the last one is still being read are kept together and said
 * in one go, so that a listener is spoken to at most once in five seconds.
 */
export function useAnnouncer(heard: Heard, inWords: (announcement: Announcement) => string): string {
  const [said, setSaid] = useState('');
  const before = useRef(heard);
  const waiting = useRef<string[]>([]);
  const saidAt = useRef<number | null>(null);
  useEffect(() => {
    waiting.current.push(...announcementsBetween(before.current, heard).map(inWords));
    before.current = heard;
    if (waiting.current.length === 0) return;
    const timer = setTimeout(
      () => {
        saidAt.current = Date.now();
        setSaid(waiting.current.splice(0).join(' '));
      },
      holdBack(saidAt.current, Date.now()),
    );
    return () => clearTimeout(timer);
  }, [heard, inWords]);
  return said;
}
