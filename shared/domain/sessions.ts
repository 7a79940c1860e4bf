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
