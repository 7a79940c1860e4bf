import type { Role, Voice } from '../domain/roles.ts';

interface CameFrom {
  readonly provenance: unknown;
  readonly voice: Voice | null | undefined;
  readonly maker: { readonly role: Role } | null;
}

/**
 * Whether a card that came from elsewhere keeps the words that it had there: what was published does. A picture that was
 * carried over is worked on further by who is here again. What others said in it stays as they said it: a client's words are
 * theirs, and nobody can tell a prosecutor's from those of others, as they all stand under the name of the chair.
 */
export function saysWhatItSaid({ provenance, voice, maker }: CameFrom): boolean {
  return provenance === 'published' || (provenance === 'carried' && (voice === 'client' || maker?.role === 'chair'));
}
