import * as z from 'zod/mini';

/** What a session is called, for its own people. */
export const sessionName = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** How long a session is planned to take, in minutes: every stage gets one at least, nobody meets longer than a day's work. */
export const sessionMinutes = z.int().check(z.gte(7), z.lte(600));

/** A moment as people write it: ISO 8601, with the zone in which it is meant. */
export const moment = z.iso.datetime({ offset: true });

/** A link to the video call beside a session: a browser opens it, so it is a web address and nothing else. */
export const videoUrl = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).check(z.maxLength(500));

/** The same moment as all moments are stored: ISO 8601 in UTC, so that they can be compared as words. */
export function inUtc(at: string): string {
  return new Date(at).toISOString();
}
