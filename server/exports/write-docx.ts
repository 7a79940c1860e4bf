import {
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FactName } from './export-words.ts';
import type { Fact } from './facts.ts';
import type { Item, Part, Sheet } from './plan-sheet.ts';
import { EXPORT_WORDS } from './words.ts';

type Child = ISectionOptions['children'][number];

/** What has a column of its own in the table for professionals; the rest stands under the agreement. */
const COLUMNS: readonly FactName[] = ['who', 'by', 'why', 'state'];
/** Percent: the number, the agreement, and the columns above. */
const WIDTHS = [6, 36, 16, 13, 18, 11] as const;
const LETTER = 'Arial';

/** A plan as a Word document: headings, tables whose head row repeats, and the language that is read aloud. */
export function writeDocx(sheet: Sheet): Promise<Uint8Array> {
  const language = sheet.language === 'nl' ? 'nl-NL' : 'en-GB';
  const document = new Document({
    ...{ title: sheet.fileTitle, creator: sheet.fileTitle, lastModifiedBy: sheet.fileTitle },
    styles: {
      default: {
        document: { run: { font: LETTER, size: sheet.large ? 29 : 21, language: { value: language } } },
        heading1: { run: { bold: true, size: sheet.large ? 48 : 40 }, paragraph: { spacing: { after: 160 } } },
        heading2: {
          run: { bold: true, size: sheet.large ? 36 : 28 },
          paragraph: { keepNext: true, spacing: { before: 320, after: 120 } },
        },
        heading3: {
          run: { bold: true, size: sheet.large ? 31 : 23 },
          paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
        },
      },
    },
    sections: [{ footers: { default: footOf(sheet) }, children: childrenOf(sheet) }],
  });
  return Packer.toBuffer(document);
}

function footOf({ footer }: Sheet): Footer {
  const page = new TextRun({ children: ['  ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ children: [...runs(footer), page] })] });
}

function childrenOf(sheet: Sheet): Child[] {
  const { contact } = sheet;
  return [
    heading(sheet.title, HeadingLevel.HEADING_1),
    ...sheet.lead.map(factParagraph),
    heading(contact.heading, HeadingLevel.HEADING_2),
    ...contact.lines.map((line) => new Paragraph({ children: runs(line) })),
    ...(sheet.note === null ? [] : [new Paragraph({ children: runs(sheet.note) })]),
    ...(sheet.parts.length === 0 ? [new Paragraph({ children: runs(sheet.empty) })] : []),
    ...sheet.parts.flatMap((part) => [
      heading(part.heading, HeadingLevel.HEADING_2),
      ...(sheet.large || !hasColumns(part) ? listOf(part) : [tableOf(part, sheet)]),
    ]),
  ];
}

function hasColumns({ items }: Part): boolean {
  return items.some(({ facts }) => facts.some(({ name }) => name === 'state'));
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: runs(text) });
}

/** Text with its own ends of lines. */
function runs(text: string, options: { readonly bold?: boolean } = {}): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 && { break: 1 }) }));
}

function factParagraph({ label, value }: Pick<Fact, 'label' | 'value'>): Paragraph {
  return new Paragraph({ children: [...runs(`${label}: `, { bold: true }), ...runs(value)] });
}

function listOf({ items, from }: Part): Paragraph[] {
  return items.flatMap(({ title, facts }, index) => [
    heading(`${from + index}. ${title}`, HeadingLevel.HEADING_3),
    ...facts.map(factParagraph),
  ]);
}

function tableOf(part: Part, { language }: Sheet): Table {
  const { number, professional } = EXPORT_WORDS[language];
  const names = [number, professional.columns.agreement, ...COLUMNS.map((name) => professional.labels[name] ?? '')];
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: names.map((name, index) => cell([new Paragraph({ children: runs(name, { bold: true }) })], index)),
  });
  const rows = part.items.map((item, index) => rowOf(item, part.from + index));
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...rows] });
}

function rowOf({ title, facts }: Item, number: number): TableRow {
  const beside = facts.filter(({ name }) => !COLUMNS.includes(name)).map(factParagraph);
  const toldOf = (name: FactName) => facts.find((fact) => fact.name === name)?.value ?? '';
  const cells = [
    [new Paragraph({ children: runs(String(number)) })],
    [new Paragraph({ children: runs(title, { bold: true }) }), ...beside],
    ...COLUMNS.map((name) => [new Paragraph({ children: runs(toldOf(name)) })]),
  ];
  return new TableRow({ children: cells.map(cell) });
}

function cell(children: Paragraph[], column: number): TableCell {
  return new TableCell({ children, width: { size: WIDTHS[column] ?? 0, type: WidthType.PERCENTAGE } });
}
