import { type Glyph, glyphsOf, type Weight } from './letters.ts';

/** Text of one weight. */
export interface Span {
  readonly text: string;
  readonly weight: Weight;
}

export interface Drawn extends Glyph {
  readonly weight: Weight;
}

/** What is drawn in one go: glyphs of one file, or signs that stand for what the letter does not have. */
interface Run {
  readonly text: string;
  readonly subset: Glyph['subset'];
  readonly weight: Weight;
  /** What it stands for, where that is not what is drawn. */
  readonly said: string | null;
}
export type Line = readonly Run[];

/** How wide a glyph is, in points, behind the one before it: letters of one file are set closer or wider by pairs. */
type Measure = (glyph: Drawn, previous: Drawn | null) => number;

interface Room {
  /** In points. */
  readonly width: number;
  readonly measure: Measure;
}

/** Breaks text into lines that fit: between words, and inside a word that is longer than a line. */
export function linesOf(spans: readonly Span[], room: Room): Line[] {
  const glyphs = spans.flatMap(({ text, weight }) =>
    text.split('\n').flatMap((part, index): (Drawn | 'end')[] => {
      const own = glyphsOf(part).map((glyph) => ({ ...glyph, weight }));
      return index === 0 ? own : ['end', ...own];
    }),
  );
  const lines: Drawn[][] = [[]];
  let used = 0;
  const begin = () => {
    lines.push([]);
    used = 0;
  };
  for (const word of wordsIn(glyphs)) {
    if (word === 'end') {
      begin();
      continue;
    }
    if (used > 0 && used + widthOf(word, room) > room.width) begin();
    for (const glyph of word) {
      const wide = room.measure(glyph, lines.at(-1)?.at(-1) ?? null);
      if (used > 0 && used + wide > room.width && glyph.text !== ' ') begin();
      lines.at(-1)?.push(glyph);
      used += wide;
    }
  }
  return lines.map(runsOf);
}

/** Words, each with the spaces after it. */
function wordsIn(glyphs: readonly (Drawn | 'end')[]): (Drawn[] | 'end')[] {
  const words: (Drawn[] | 'end')[] = [];
  let previous: Drawn | 'end' | null = null;
  for (const glyph of glyphs) {
    const last = words.at(-1);
    if (glyph === 'end') words.push('end');
    else if (last === undefined || last === 'end' || startsWord(previous, glyph)) words.push([glyph]);
    else last.push(glyph);
    previous = glyph;
  }
  return words;
}

function startsWord(previous: Drawn | 'end' | null, glyph: Drawn): boolean {
  return previous !== null && previous !== 'end' && previous.text === ' ' && glyph.text !== ' ';
}

/** Without the spaces behind it, for those may hang over. */
function widthOf(word: readonly Drawn[], { measure }: Room): number {
  const letters = word.slice(0, word.findLastIndex(({ text }) => text !== ' ') + 1);
  return letters.reduce((sum, glyph, index) => sum + measure(glyph, letters[index - 1] ?? null), 0);
}

function runsOf(glyphs: readonly Drawn[]): Run[] {
  const runs: Drawn[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && areOneRun(last[0], glyph)) last.push(glyph);
    else runs.push([glyph]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const said = first.said === null ? null : run.map((glyph) => glyph.said ?? '').join('');
    return [{ text: run.map(({ text }) => text).join(''), subset: first.subset, weight: first.weight, said }];
  });
}

/** Whether two glyphs are drawn in one go. */
export function areOneRun(one: Drawn, other: Drawn): boolean {
  return one.subset === other.subset && one.weight === other.weight && (one.said === null) === (other.said === null);
}
