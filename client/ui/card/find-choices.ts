/** Something that can be chosen, by what it is called. */
export interface Choosable {
  readonly value: string;
  readonly label: string;
}

/** So many stand in sight together; of more the first of them, and all at one press. */
const MOST_IN_SIGHT = 12;
const FIRST_IN_SIGHT = 8;

export function isLong(options: readonly Choosable[]): boolean {
  return options.length > MOST_IN_SIGHT;
}

interface Sought {
  readonly chosen: readonly string[];
  readonly words: string;
  readonly isAll: boolean;
}

/** Those of a long list to show, in their own order: what was chosen never goes out of sight. */
export function found<One extends Choosable>(
  options: readonly One[],
  { chosen, words, isAll }: Sought,
): readonly One[] {
  const wanted = plainly(words);
  if (wanted === '' && isAll) return options;
  const isWanted = ({ label }: One, index: number) =>
    wanted === '' ? index < FIRST_IN_SIGHT : plainly(label).includes(wanted);
  return options.filter((option, index) => chosen.includes(option.value) || isWanted(option, index));
}

/** The one that fits the words and was not chosen yet; null when there are none or several. */
export function onlyFound<One extends Choosable>(
  options: readonly One[],
  { chosen, words }: Pick<Sought, 'chosen' | 'words'>,
): One | null {
  const wanted = plainly(words);
  if (wanted === '') return null;
  const fitting = options.filter(({ value, label }) => !chosen.includes(value) && plainly(label).includes(wanted));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Without capitals and accents: a name is looked for as it is typed in a hurry. */
function plainly(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
