/** Where a caret belongs after somebody else changed the text around it: it stays at the same words. */
export function caretAfter(before: string, after: string, caret: number): number {
  let head = 0;
  const most = Math.min(before.length, after.length);
  while (head < most && before[head] === after[head]) head += 1;
  if (caret <= head) return caret;
  return Math.max(head, after.length - (before.length - caret));
}
