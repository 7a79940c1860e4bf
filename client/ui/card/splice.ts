/** One change of a text: at `at`, `removed` characters made way for `added`. */
export interface Splice {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/** A step of a Yjs text delta. */
interface DeltaStep {
  readonly retain?: number | undefined;
  readonly insert?: unknown;
  readonly delete?: number | undefined;
}

/** The single change that turns `before` into `after`. `caret` (in `after`) settles which of equal letters was typed. */
export function spliceBetween(before: string, after: string, caret: number): Splice {
  const mostTail = Math.min(before.length, after.length - Math.min(caret, after.length));
  let tail = 0;
  while (tail < mostTail && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const mostHead = Math.min(before.length, after.length) - tail;
  let head = 0;
  while (head < mostHead && before[head] === after[head]) head += 1;
  return { at: head, removed: before.length - tail - head, added: after.slice(head, after.length - tail) };
}

export function applySplice(text: string, { at, removed, added }: Splice): string {
  return text.slice(0, at) + added + text.slice(at + removed);
}

/**
 * Where a caret at `index` stands after somebody else's change: it keeps its place among the letters around it. What was
 * put exactly at the caret comes after it, so that two people typing at one spot do not push each other along.
 */
export function moveCaret(index: number, delta: readonly DeltaStep[]): number {
  let caret = index;
  let position = 0;
  for (const step of delta) {
    if (step.retain !== undefined) position += step.retain;
    else if (typeof step.insert === 'string') {
      if (position < caret) caret += step.insert.length;
      position += step.insert.length;
    } else if (step.delete !== undefined && position < caret) {
      caret -= Math.min(step.delete, caret - position);
    }
  }
  return caret;
}

/** The same change on a text to which `delta` was done in the meantime. */
export function moveSplice(splice: Splice, delta: readonly DeltaStep[]): Splice {
  const at = moveCaret(splice.at, delta);
  const end = Math.max(at, moveCaret(splice.at + splice.removed, delta));
  return { at, removed: end - at, added: splice.added };
}
