import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `docs/SPEC.md`: the rules of the house by their ids, collected from the titles of the tests that prove them. With
 * `--check` it writes nothing and fails when the page is out of date.
 */
const TESTS = join(import.meta.dirname, '..');
const PAGE = join(TESTS, '..', 'docs', 'SPEC.md');

/** What the prefixes stand for; one that is missing here stands under its own name. */
const AREAS: Readonly<Record<string, string>> = {
  AGR: 'Agreements and the mirror',
  ARR: 'The guide, arranged',
  EXP: 'Exports',
  FUN: 'The funnel',
  KEEP: 'A plan that is kept',
  ORG: 'Organisation cards',
  WHOLE: 'From the first idea to a plan in the hand',
  BEFORE: 'What is brought along',
  BUD: 'The time of a conference',
  CASE: 'The one plan of a case, and what a next conference begins with',
  HOUSE: 'What a house settles',
  PICK: 'Choosing in secret, and a number with it',
  PHASE: 'The phase of a family',
  PREP: 'Preparing',
  ROUND: 'Turns',
  SECRET: 'Secret scores',
  TIME: 'The clock',
  TOP: 'The concern that weighs most',
  TREND: 'The trend of a case',
  AUD: 'Who may know what',
  CALM: 'Nobody holds up another',
  LATE: 'People who come later, or come back',
  LEAK: 'The leak hunt',
  LOOK: 'What tells sessions apart, and what fits a screen',
  MOVE: 'People who move',
  PICT: 'The picture, and what comes before it',
  OVER: 'Cases: what is followed up, who is asked again, who coordinates',
  PLAN: 'Planning',
  PUB: 'Publishing',
  SEAT: 'Where people sit',
  SIDE: 'Side channels',
  SPLIT: 'A conference in parts',
  TURN: 'Roughly when it is somebody’s turn',
  A11Y: 'Without a mouse, and for a screen reader',
  BAL: 'Scaling questions',
  CMD: 'Commands and facts',
  CONF: 'Configuration',
  DOC: 'The session document',
  DOM: 'The domain',
  E2E: 'A conference in a real browser',
  FAM: 'The client’s view',
  FRAME: 'The frame of the board',
  GATE: 'The gate',
  GLOS: 'The glossary',
  GUIDE: 'The guide',
  HTTP: 'Calls over HTTP',
  ID: 'Who you are, and joining',
  LIGHT: 'What a page brings along',
  LIVE: 'The line between browser and server',
  MAIL: 'Mail',
  MAP: 'How it hangs together: the concern map',
  POL: 'The table of rights',
  ROOM: 'Rooms',
  SPEC: 'This page',
  START: 'Starting',
  STORE: 'The store',
  SYNC: 'The door of the document',
};

interface Rule {
  readonly area: string;
  readonly number: number;
  readonly text: string;
  /** Where it is proved, from `tests/` on. */
  readonly file: string;
}

/** A title between quotes of any kind, beginning with one or more rule ids. */
const TITLE = /(['"`])((?:\[[A-Z][A-Z0-9]*(?:-\d+)?\]\s*)+)((?:\\.|(?!\1)[^\\])*)\1/g;
const RULE_ID = /\[([A-Z][A-Z0-9]*)(?:-(\d+))?\]/g;

/** The tests, and those that several files of them share (`*.suite.ts`). */
function testFiles(): string[] {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:test|suite)\.tsx?$/.test(file) && !file.includes('node_modules'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function rulesOf(file: string): Rule[] {
  const source = readFileSync(join(TESTS, file), 'utf8');
  return [...source.matchAll(TITLE)].flatMap(([, , ids = '', title = '']) => {
    const text = title
      .replaceAll(/\\(.)/g, '$1')
      .replaceAll(/\$\{[^}]*\}|%[sdijo]|\$[a-z]\w*/g, '…')
      .trim();
    return [...ids.matchAll(RULE_ID)].map(([, area = '', number = '0']) => ({
      area,
      number: Number(number),
      text,
      file,
    }));
  });
}

function byPlace(a: Rule, b: Rule): number {
  if (a.area !== b.area) return a.area < b.area ? -1 : 1;
  return a.number - b.number || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

function lineOf(rule: Rule): string {
  const id = rule.number === 0 ? rule.area : `${rule.area}-${rule.number}`;
  return `- **${id}** ${rule.text} <sub>${rule.file}</sub>`;
}

function page(rules: readonly Rule[]): string {
  const lines = [
    '# The rules',
    '',
    'Each rule is proved by the tests whose titles carry its id. This page is made from those titles (`npm run spec`), so change the',
    'title, not the page.',
  ];
  let area = '';
  for (const rule of rules.toSorted(byPlace)) {
    if (rule.area !== area) lines.push('', `## ${AREAS[rule.area] ?? rule.area}`, '');
    area = rule.area;
    const line = lineOf(rule);
    if (lines.at(-1) !== line) lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

function pageOnDisk(): string {
  try {
    return readFileSync(PAGE, 'utf8');
  } catch {
    return '';
  }
}

const made = page(testFiles().flatMap(rulesOf));
if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, made);
} else if (made !== pageOnDisk()) {
  console.error('docs/SPEC.md is out of date: run npm run spec.');
  process.exitCode = 1;
}
