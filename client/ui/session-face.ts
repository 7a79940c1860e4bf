import type { SessionLook } from '@samenspraak/shared/domain/sessions.ts';

export interface SessionFace {
  readonly look: SessionLook;
  /** Which one it is of the reader's sessions with this look, from 0. */
  readonly shade: number;
}

/** The attributes by which everything inside takes the colour and the pattern of a session (base.css). */
export function faceOf({ look, shade }: SessionFace): { 'data-look': SessionLook; 'data-shade': number | undefined } {
  return { 'data-look': look, 'data-shade': shade > 0 ? shade : undefined };
}
