import type { Item, Part, Sheet } from '../plan-sheet.ts';
import { EXPORT_WORDS, fill } from '../words.ts';
import { lacksLetters } from './letters.ts';
import { TaggedPaper, type Text } from './tagged-paper.ts';

interface Sizes {
  readonly title: number;
  readonly heading: number;
  readonly text: number;
  readonly foot: number;
}

/** Points. */
const SIZES: Sizes = { title: 20, heading: 14, text: 10.5, foot: 9 };
const LARGE: Sizes = { title: 24, heading: 18, text: 14.5, foot: 12 };

/** A plan as a tagged PDF. */
export function writePdf(sheet: Sheet, madeAt: string): Promise<Uint8Array> {
  const sizes = sheet.large ? LARGE : SIZES;
  const words = EXPORT_WORDS[sheet.language];
  const paper = new TaggedPaper({ language: sheet.language, title: sheet.fileTitle, madeAt });
  paper.write('H1', { spans: [{ text: sheet.title, weight: 700 }], setting: { size: sizes.title } });
  for (const fact of sheet.lead) paper.write('P', factText(fact, { size: sizes.text, above: 4 }));
  writeContact(paper, sheet, sizes);
  if (sheet.note !== null) paper.write('P', plain(sheet.note, { size: sizes.text, above: sizes.text }));
  if (sheet.parts.length === 0) paper.write('P', plain(sheet.empty, { size: sizes.text, above: 16 }));
  for (const part of sheet.parts) writePart(paper, part, sizes);
  if (paper.hasMissingLetters || lacksLetters(sheet.footer)) {
    paper.write('P', plain(words.missingLetters, { size: sizes.text, above: 20 }));
  }
  return paper.finish({
    text: sheet.footer,
    size: sizes.foot,
    page: (page, pages) => fill(words.page, { page: String(page), pages: String(pages) }),
  });
}

function plain(text: string, setting: Text['setting']): Text {
  return { spans: [{ text, weight: 400 }], setting };
}

function factText(
  { label, value }: { readonly label: string; readonly value: string },
  setting: Text['setting'],
): Text {
  return {
    spans: [
      { text: `${label}: `, weight: 700 },
      { text: value, weight: 400 },
    ],
    setting,
  };
}

function writeContact(paper: TaggedPaper, { contact }: Sheet, sizes: Sizes): void {
  paper.write('H2', headingText(contact.heading, sizes));
  for (const line of contact.lines) paper.write('P', plain(line, { size: sizes.text, above: 2 }));
}

function headingText(text: string, { heading: size }: Sizes): Text {
  return { spans: [{ text, weight: 700 }], setting: { size, above: size, keepWith: 3 } };
}

function writePart(paper: TaggedPaper, { heading, from, items }: Part, sizes: Sizes): void {
  const told = items.map((item, index) => itemTexts(item, from + index, sizes));
  const head = headingText(heading, sizes);
  paper.rule();
  paper.keepTogether([head, ...(told[0] ?? [])]);
  paper.write('H2', head);
  const list = paper.element('L');
  told.forEach((texts, index) => {
    if (index > 0) paper.keepTogether(texts);
    const entry = paper.element('LI', list);
    const body = paper.element('LBody', entry);
    for (const text of texts) paper.write('P', text, body);
    entry.end();
  });
  list.end();
}

function itemTexts({ title, facts }: Item, number: number, { text: size }: Sizes): Text[] {
  const head: Text = {
    spans: [{ text: `${number}. ${title}`, weight: 700 }],
    setting: { size: size * 1.08, above: size, keepWith: 1 },
  };
  return [head, ...facts.map((fact) => factText(fact, { size, above: 2, indent: size * 1.4 }))];
}
