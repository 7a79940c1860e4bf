import type * as Y from 'yjs';
import type { Random } from '../fuzz/support/random.ts';

/** A random piece of a text as an editor would take it: it begins and ends between characters, never within an emoji. */
export function stretch(text: Y.Text, random: Random): { at: number; length: number } {
  const delta: { insert: string }[] = text.toDelta();
  const plain = delta.map(({ insert }) => insert).join('');
  const whole = (index: number) => (/[\uDC00-\uDFFF]/.test(plain.charAt(index)) ? index - 1 : index);
  const at = whole(random.below(plain.length + 1));
  return { at, length: whole(Math.min(at + 1 + random.below(5), plain.length)) - at };
}
