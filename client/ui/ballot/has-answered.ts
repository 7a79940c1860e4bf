import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { type Giver, giverKey } from '@samenspraak/shared/domain/givers.ts';

/** Whether the table already has an answer from somebody for this voice. Which one only they know. */
export function hasAnswered({ scored }: Pick<BallotView, 'scored'>, giver: Giver): boolean {
  return scored.some((one) => giverKey(one) === giverKey(giver));
}
