import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';

/** What somebody who does not see the screen must hear when the table moves. */
export type Announcement =
  | { readonly about: 'stage'; readonly stage: Stage }
  | { readonly about: 'prompt'; readonly promptId: string }
  | { readonly about: 'timeout' | 'timeoutOver' | 'reveal' | 'picks' | 'help' | 'paused' | 'resumed' | 'waiting' };

export interface Heard {
  readonly meeting: Pick<MeetingView, 'stage' | 'status' | 'litPrompt' | 'timeoutSince' | 'helpSince'>;
  /** How many rounds of scores have been revealed in all. */
  readonly reveals: number;
  /** How many rounds of choices of something else than a number. */
  readonly picks: number;
  /** How many people wait to be admitted, as far as this person may know. */
  readonly waiting: number;
}

/** What changed between two moments, most urgent first. */
export function announcementsBetween(before: Heard, after: Heard): Announcement[] {
  const [was, is] = [before.meeting, after.meeting];
  const said: Announcement[] = [];
  if (was.timeoutSince === null && is.timeoutSince !== null) said.push({ about: 'timeout' });
  if (was.timeoutSince !== null && is.timeoutSince === null) said.push({ about: 'timeoutOver' });
  if (was.status === 'running' && is.status === 'paused') said.push({ about: 'paused' });
  if (was.status === 'paused' && is.status === 'running') said.push({ about: 'resumed' });
  if (was.stage !== is.stage) said.push({ about: 'stage', stage: is.stage });
  if (after.reveals > before.reveals) said.push({ about: 'reveal' });
  if (after.picks > before.picks) said.push({ about: 'picks' });
  if (is.litPrompt !== null && was.litPrompt !== is.litPrompt) said.push({ about: 'prompt', promptId: is.litPrompt });
  if (was.helpSince === null && is.helpSince !== null) said.push({ about: 'help' });
  if (after.waiting > before.waiting) said.push({ about: 'waiting' });
  return said;
}

/** How long, in ms, a spoken sentence is left alone before the next one. */
const QUIET_MS = 5_000;

/** How long, in ms, to hold back what is to be said now, given when something was said last. */
export function holdBack(lastSaidAt: number | null, now: number): number {
  return lastSaidAt === null ? 0 : Math.max(0, lastSaidAt + QUIET_MS - now);
}
