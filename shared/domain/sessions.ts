import type { Role } from './roles.ts';

/** Who a session is meant for; the prosecutor and a client are never together (domain.md §5). */
export interface Audience {
  readonly clients: boolean;
  readonly prosecutor: boolean;
}

/** The session's face: colour, pattern and badge follow from its audience. */
export const SESSION_LOOKS = ['client', 'prosecutor', 'joint'] as const;
export type SessionLook = (typeof SESSION_LOOKS)[number];

export function sessionLook(audience: Audience): SessionLook {
  if (audience.clients) return 'client';
  return audience.prosecutor ? 'prosecutor' : 'joint';
}

/** An audience that has room for both a prosecutor and clients may not exist. */
export function audienceIsAllowed(audience: Audience): boolean {
  return !(audience.clients && audience.prosecutor);
}

/** Whether somebody of this role may be in a session with this audience. */
export function roleFits(role: Role, audience: Audience): boolean {
  if (role === 'client' || role === 'confidant') return audience.clients;
  if (role === 'prosecutor') return audience.prosecutor;
  return true;
}

/** When a session is to be held (ISO 8601), for how long, and where its people see and hear each other. */
export interface SessionPlan {
  readonly startsAt: string;
  readonly plannedMinutes: number;
  readonly videoUrl: string | null;
}

/** Sessions in the order in which they are planned to begin; of those that begin together, as they were made. */
export function inOrder<Planned extends Pick<SessionPlan, 'startsAt'>>(sessions: Iterable<Planned>): Planned[] {
  return [...sessions].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}

const MINUTE = 60_000;

/**
 * The plans of sessions that are held one after the other: whoever names no length gets an even share of what the others
 * leave, whoever names no start begins when the one before ends.
 */
export function schedule(
  whole: Pick<SessionPlan, 'startsAt' | 'plannedMinutes'>,
  wishes: readonly { readonly [Part in keyof SessionPlan]?: SessionPlan[Part] | undefined }[],
): SessionPlan[] {
  const named = wishes.reduce((sum, { plannedMinutes = 0 }) => sum + plannedMinutes, 0);
  const sharing = wishes.filter(({ plannedMinutes }) => plannedMinutes === undefined).length;
  const share = Math.max(1, Math.floor((whole.plannedMinutes - named) / Math.max(1, sharing)));
  const plans: SessionPlan[] = [];
  let next = Date.parse(whole.startsAt);
  for (const { startsAt, plannedMinutes = share, videoUrl = null } of wishes) {
    const begin = startsAt === undefined ? next : Date.parse(startsAt);
    plans.push({ startsAt: new Date(begin).toISOString(), plannedMinutes, videoUrl });
    next = begin + plannedMinutes * MINUTE;
  }
  return plans;
}

/** Whether every session has a call of its own: two that share one would meet there. */
export function callsAreApart(links: readonly (string | null | undefined)[]): boolean {
  const given = links.filter((link) => typeof link === 'string').map(callOf);
  return new Set(given).size === given.length;
}

/**
 * Which call a link leads to, as far as a link tells: capitals, slashes at the end, the order of what is asked for and what stands
 * behind a # make no difference. On a page that has nothing else, the # is what tells calls apart.
 */
function callOf(link: string): string {
  const { host, pathname, searchParams, hash } = new URL(link);
  const path = decoded(pathname).replace(/\/+$/, '').toLowerCase();
  const asked = [...searchParams].map(([name, value]) => `${name}=${value}`).sort();
  return JSON.stringify([host, path, asked, path === '' && asked.length === 0 ? hash : '']);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
