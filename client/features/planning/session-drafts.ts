import { type SessionLook, sessionLook } from '@samenspraak/shared/domain/sessions.ts';

/** A part of the conference being planned. */
export interface SessionDraft {
  readonly key: string;
  readonly name: string;
  readonly look: SessionLook;
}

/** Who sits in a session with this face. A prosecutor and a client in one is not among the choices (domain.md §5). */
export const AUDIENCE_OF_LOOK = {
  client: { clients: true, prosecutor: false },
  prosecutor: { clients: false, prosecutor: true },
  joint: { clients: false, prosecutor: false },
} as const satisfies Readonly<Record<SessionLook, { clients: boolean; prosecutor: boolean }>>;

/** The next part to offer: with clients first, because they are always invited unless (domain.md §4). */
export function nextLook(drafts: readonly SessionDraft[]): SessionLook {
  const taken = new Set(drafts.map((draft) => sessionLook(AUDIENCE_OF_LOOK[draft.look])));
  return (['client', 'prosecutor', 'joint'] as const).find((look) => !taken.has(look)) ?? 'joint';
}
