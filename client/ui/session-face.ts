import type { SessionLook } from '@samenspraak/shared/domain/sessions.ts';

export interface SessionFace {
  readonly look: SessionLook;
  /** Which one it is of the reader's sessions with this look, from 0. */
  readonly shade: number;
}

/** Every colour with its pattern (session-face.css). The first of a look is its own alone: the others are lent. */
type Face = (typeof FACES)[SessionLook][number];

/**
 * The faces of the first, second … session with a look. A conference has six sessions at most, so a face that one look
 * lends to another never meets itself: the places of the two lists at which it stands add up to five or more.
 */
const FACES = {
  client: ['client', 'client-second', 'client-third', 'client-fourth', 'client-fifth', 'client-sixth'],
  prosecutor: ['prosecutor', 'prosecutor-second', 'client-sixth', 'client-fifth', 'client-fourth', 'client-third'],
  joint: ['joint', 'joint-second', 'client-fifth', 'client-fourth', 'client-third', 'client-second'],
} as const satisfies Readonly<Record<SessionLook, readonly string[]>>;

/** The attributes by which everything inside takes the colour and the pattern of a session. */
export function faceOf({ look, shade }: SessionFace): { 'data-look': SessionLook; 'data-face': Face } {
  const faces = FACES[look];
  return { 'data-look': look, 'data-face': faces[shade] ?? faces[0] };
}
