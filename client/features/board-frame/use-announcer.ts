import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { type Announcement, announcementsBetween, type Heard, holdBack } from './announcements.ts';

/**
 * What the live region says now. Sentences that come while the last one is still being read are kept together and said
 * in one go, so that a listener is spoken to at most once in five seconds. Another language leaves nothing in the old one.
 */
export function useAnnouncer(heard: Heard, inWords: (announcement: Announcement) => string): string {
  const language = useLanguage();
  const [said, setSaid] = useState({ words: '', language });
  const before = useRef(heard);
  const waiting = useRef<Announcement[]>([]);
  const saidAt = useRef<number | null>(null);
  useEffect(() => {
    waiting.current.push(...announcementsBetween(before.current, heard));
    before.current = heard;
    if (waiting.current.length === 0) return;
    const timer = setTimeout(
      () => {
        saidAt.current = Date.now();
        setSaid({ words: waiting.current.splice(0).map(inWords).join(' '), language });
      },
      holdBack(saidAt.current, Date.now()),
    );
    return () => clearTimeout(timer);
  }, [heard, inWords, language]);
  return said.language === language ? said.words : '';
}
