import { isFamily, type Language } from '@samenspraak/shared/domain/roles.ts';
import type { ContributionsExport, PlanExport } from '@samenspraak/shared/protocol/exports.ts';
import { stringify } from 'csv-stringify/sync';
import { dayOf, dayWords } from './dates.ts';
import type { FactName, WordingWords } from './export-words.ts';
import { factsOf } from './facts.ts';
import { shortenedNote } from './file-holds.ts';
import { EXPORT_WORDS } from './words.ts';

/** Sheets of either language take a list apart at a sign of their own. */
const DELIMITERS: Readonly<Record<Language, string>> = { nl: ';', en: ',' };

/** For whom a table is made, and when. */
type Stamp = Pick<PlanExport, 'reader' | 'madeAt' | 'language'>;

interface Table {
  readonly columns: WordingWords['columns'];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table that a spreadsheet opens as text: whatever would be read as a formula begins with an apostrophe, and every row carries for
 * whom it was made, and when.
 */
function writeTable({ reader, madeAt, language }: Stamp, { columns, head, rows }: Table): Uint8Array {
  const stamp = [reader.name, dayWords(madeAt, language)];
  const filled = rows.length === 0 ? [head.map(() => '')] : rows;
  const all = [[...head, columns.madeFor, columns.madeOn], ...filled.map((row) => [...row, ...stamp])];
  const options = {
    bom: true,
    delimiter: DELIMITERS[language],
    record_delimiter: 'windows',
    quoted_string: true,
  } as const;
  return Buffer.from(
    stringify(
      all.map((row) => row.map(asText)),
      options,
    ),
  );
}

/**
 * Where spreadsheets would read the beginning of a formula, also in the wide forms of eastern keyboards: at the beginning of a value,
 * and of what becomes one in a sheet that takes it apart at another sign.
 */
const BEFORE_FORMULA = /(^|[\n,;])(?=(?:(?!\n)[\s'"])*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

function asText(value: string): string {
  return value.replace(BEFORE_FORMULA, "$1'");
}

/** One row per agreement, as its reader is told of agreements on paper; below them that not all are there, when that is so. */
export function writePlanCsv(plan: PlanExport): Uint8Array {
  const table = plan.wording === 'family' ? familyTable(plan) : professionalTable(plan);
  const note = shortenedNote(plan);
  const below = note === null ? [] : [table.head.map((_column, index) => (index === 0 ? note : ''))];
  return writeTable(plan, { ...table, rows: [...table.rows, ...below] });
}

function professionalTable(plan: PlanExport): Table {
  const words = EXPORT_WORDS[plan.language];
  const { columns, labels, states, heldBack } = words.professional;
  const head = [columns.agreement, labels.plainWords, labels.who, labels.by, labels.why, labels.forWhom];
  const more = [labels.answers, labels.kind, labels.term, labels.load, labels.watcher, labels.bottomLine];
  const last = [labels.ifNotKept, columns.cooperation, labels.state, labels.shareable, labels.sessions];
  const rows = plan.agreements.map((one) => [
    ...[one.what, one.plainWords, one.who.join(', '), dayOf(one.by) ?? '', one.why, one.forWhom.join(', ')],
    one.answers.join('; '),
    one.kind === null ? '' : words.kinds[one.kind],
    one.term === null ? '' : words.terms[one.term],
    one.load === null ? '' : words.loads[one.load],
    ...[one.watcher ?? '', one.bottomLine ?? '', one.ifNotKept],
    one.cooperation === null ? '' : words.aspects[one.cooperation],
    ...[states[one.state], one.shareable === 'notNow' ? heldBack : '', one.sessions.join(', ')],
  ]);
  return { columns, head: [...head, ...more, ...last].map((label) => label ?? ''), rows };
}

/** Of an agreement, what the family is told of it on paper too. */
const FAMILY_FACTS = [
  'who',
  'by',
  'why',
  'watcher',
  'ifNotKept',
  'state',
  'shareable',
] as const satisfies readonly FactName[];

function familyTable(plan: PlanExport): Table {
  const { aspects, family } = EXPORT_WORDS[plan.language];
  const { columns, labels } = family;
  const rows = plan.agreements.map((one) => {
    const told = new Map(factsOf(one, plan).map(({ name, value }) => [name, value]));
    const aspect = one.cooperation === null ? '' : aspects[one.cooperation];
    return [one.plainWords || one.what, ...FAMILY_FACTS.map((name) => told.get(name) ?? ''), aspect];
  });
  const head = [columns.agreement, ...FAMILY_FACTS.map((name) => labels[name] ?? ''), columns.cooperation];
  return { columns, head, rows };
}

/** What somebody wrote besides the text of a card, in the order in which it stands in their table. */
const WRITTEN = [
  ...(['about', 'who', 'by', 'why', 'forWhom', 'watcher', 'plainWords', 'ifNotKept', 'goodEnough'] as const),
  ...(['consequences', 'when'] as const),
] as const;

/** One row per card. */
export function writeContributionsCsv(contributions: ContributionsExport): Uint8Array {
  const { cardKinds, bases, voices, family, professional } = EXPORT_WORDS[contributions.language];
  const { columns, heldBack } = isFamily(contributions.reader.role) ? family : professional;
  const first = [columns.cardKind, columns.text, columns.source, columns.basis, columns.voice, columns.session];
  return writeTable(contributions, {
    columns,
    head: [...first, ...WRITTEN.map((name) => columns[name]), columns.shareable],
    rows: contributions.cards.map(({ kind, text, source, basis, voice, session, shareable, ...said }) => {
      const written = { ...said, by: dayOf(said.by) ?? '' };
      return [
        ...[cardKinds[kind], text, source],
        basis === null ? '' : bases[basis],
        voice === null ? '' : voices[voice],
        session,
        ...WRITTEN.map((name) => [written[name]].flat().join(', ')),
        shareable === 'notNow' ? heldBack : '',
      ];
    }),
  });
}
