import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { parseCookie, stringifySetCookie } from 'cookie';

/**
 * One cookie per participant, so that several links can be open in one browser, and one for a signed-in user. Over an
 * encrypted line the browser itself holds them to this host (`__Host-`).
 */
const PARTICIPANT = 'samenspraak-p-';
const USER = 'samenspraak-user';
/** Enough of the id to tell participants apart; the access behind the cookie says who it really is. */
const ID_PART = 12;
/** No browser of ours carries more; what does is not searched through. */
const MOST_CANDIDATES = 40;

export interface CookieJar {
  readonly secure: boolean;
  readonly header: string | undefined;
}

function prefixed(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

function participantCookie(id: string): string {
  return `${PARTICIPANT}${id.slice(0, ID_PART)}`;
}

/** The secrets that may open a place for a participant: that one's, or anyone's when none is named. */
export function participantSecrets(jar: CookieJar, as: string | null): string[] {
  const cookies = parseCookie(jar.header ?? '');
  const start = prefixed(as === null ? PARTICIPANT : participantCookie(as), jar.secure);
  const fits = (name: string) => (as === null ? name.startsWith(start) : name === start);
  return Object.entries(cookies)
    .filter(([name, value]) => fits(name) && value !== undefined && value !== '')
    .slice(0, MOST_CANDIDATES)
    .map(([, value]) => String(value));
}

export function userSecret(jar: CookieJar): string | null {
  return parseCookie(jar.header ?? '')[prefixed(USER, jar.secure)] || null;
}

interface Baked {
  readonly secure: boolean;
  readonly secret: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

function bake(name: string, { secure, secret, expiresAt }: Baked): string {
  return stringifySetCookie({
    name: prefixed(name, secure),
    value: secret,
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure,
    expires: new Date(expiresAt),
  });
}

/** A `Set-Cookie` line for a participant's place. */
export function bakeParticipant(id: ParticipantId, baked: Baked): string {
  return bake(participantCookie(id), baked);
}

/** A `Set-Cookie` line for a user's account. */
export function bakeUser(baked: Baked): string {
  return bake(USER, baked);
}

const GONE = { secret: '', expiresAt: new Date(0).toISOString() };

/** `Set-Cookie` lines that take participants' cookies out of the browser: one's, or all of them. */
export function clearParticipants(jar: CookieJar, as: string | null): string[] {
  const start = prefixed(PARTICIPANT, jar.secure);
  const names = as === null ? Object.keys(parseCookie(jar.header ?? '')).filter((name) => name.startsWith(start)) : [];
  const ids = as === null ? names.slice(0, MOST_CANDIDATES).map((name) => name.slice(start.length)) : [as];
  return ids.map((id) => bake(participantCookie(id), { ...GONE, secure: jar.secure }));
}

/** A `Set-Cookie` line that takes a user's cookie out of the browser. */
export function clearUser(secure: boolean): string {
  return bake(USER, { ...GONE, secure });
}
