import type { MessageKey } from '../../i18n/message-key.ts';
import type { Scene } from './moment.ts';

/** What is over already: everybody gave their number, or the table settled the order of the ideas. */
interface Over {
  readonly isGiven: boolean;
  readonly isOrdered: boolean;
}

/** What is said under the question of now: why it is asked, or that it was answered. */
export function whyText(scene: Scene, { isGiven, isOrdered }: Over): MessageKey {
  if (isGiven) return 'picking.given.all';
  if (scene === 'prioritise' && isOrdered) return 'family.scene.prioritise.settled';
  return `family.scene.${scene}.text`;
}
