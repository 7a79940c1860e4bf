import type { Language } from '@samenspraak/shared/domain/roles.ts';
import PDFDocument from 'pdfkit';
import { letterFile, type Subset, type Weight } from './letters.ts';
import { areOneRun, type Drawn, type Line, linesOf, type Span } from './lines.ts';

/** Points. */
const MARGIN = { top: 56, bottom: 92, left: 56, right: 56 };
const LEADING = 1.38;
const INK = '#111111';
const SOFT = '#444444';
const WEIGHTS: readonly Weight[] = [400, 700];
const SUBSETS: readonly Subset[] = ['latin', 'latin-ext'];

/** Says in the file that it keeps to PDF/UA; the types of the PDF writer do not know that it can. */
const FOR_EVERYBODY: object = { subset: 'PDF/UA' };

type Element = PDFKit.PDFStructureElement;

interface PaperOptions {
  readonly language: Language;
  readonly title: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

interface Setting {
  /** Points. */
  readonly size: number;
  readonly indent?: number;
  /** How many points stay free above. */
  readonly above?: number;
  /** Lines that have to fit on the page below this text, or it begins the next page. */
  readonly keepWith?: number;
}

export interface Text {
  readonly spans: readonly Span[];
  readonly setting: Setting;
}

interface Foot {
  /** Points. */
  readonly size: number;
  readonly text: string;
  /** What is said of the number of a page, from 1. */
  readonly page: (page: number, pages: number) => string;
}

function fontName(subset: Subset, weight: Weight): string {
  return `${subset}-${weight}`;
}

/**
 * A tagged PDF (PDF/UA): everything that is read stands in the structure tree in reading order, all else is marked as an artifact,
 * and every letter is embedded. Colour says nothing.
 */
export class TaggedPaper {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: Element;
  readonly #widths = new Map<string, number>();
  #missing = false;

  constructor({ language, title, madeAt }: PaperOptions) {
    const made = new Date(madeAt);
    this.#doc = new PDFDocument({
      ...{ size: 'A4', margins: MARGIN, bufferPages: true, autoFirstPage: false },
      ...{ pdfVersion: '1.7', tagged: true, displayTitle: true, ...FOR_EVERYBODY },
      lang: language === 'nl' ? 'nl-NL' : 'en-GB',
      info: { Title: title, CreationDate: made, ModDate: made, Creator: title, Producer: 'PDFKit' },
    });
    for (const subset of SUBSETS) {
      for (const weight of WEIGHTS) this.#doc.registerFont(fontName(subset, weight), letterFile(subset, weight));
    }
    this.#doc.addPage();
    this.#root = this.#doc.struct('Document');
    this.#doc.addStructure(this.#root);
  }

  /** Whether a character had to be replaced by a sign. */
  get hasMissingLetters(): boolean {
    return this.#missing;
  }

  /** Adds an element of the structure, in reading order. */
  element(type: string, parent: Element = this.#root): Element {
    const made = this.#doc.struct(type);
    parent.add(made);
    return made;
  }

  /** Begins a page when these texts do not fit below each other on this one, and would on a whole one. */
  keepTogether(texts: readonly Text[]): void {
    const height = texts.reduce((sum, { spans, setting: { size, indent = 0, above = 0 } }) => {
      return sum + above + this.#lines(spans, { size, indent }).length * size * LEADING;
    }, 0);
    if (this.#doc.y + height > this.#bottom && MARGIN.top + height <= this.#bottom) this.#doc.addPage();
  }

  /** Writes text as an element of its own. */
  write(type: string, { spans, setting }: Text, parent: Element = this.#root): void {
    const { size, indent = 0, above = 0, keepWith = 0 } = setting;
    const element = this.element(type, parent);
    const lines = this.#lines(spans, { size, indent });
    this.#doc.y += above;
    if (this.#doc.y + size * LEADING * (Math.min(lines.length, 2) + keepWith) > this.#bottom) this.#doc.addPage();
    let from = 0;
    while (from < lines.length) {
      const fits = Math.max(1, Math.floor((this.#bottom - this.#doc.y) / (size * LEADING)));
      const content = this.#doc.markStructureContent(type);
      for (const line of lines.slice(from, from + fits)) this.#draw(line, { size, x: MARGIN.left + indent });
      this.#doc.endMarkedContent();
      element.add(content);
      from += fits;
      if (from < lines.length) this.#doc.addPage();
    }
    element.end();
  }

  /** A thin line across the page, that nobody reads. */
  rule(): void {
    const { width } = this.#doc.page;
    this.#doc.y += 10;
    this.#doc.markContent('Artifact', { type: 'Layout' });
    this.#doc
      .moveTo(MARGIN.left, this.#doc.y)
      .lineTo(width - MARGIN.right, this.#doc.y)
      .lineWidth(0.75)
      .stroke(SOFT);
    this.#doc.endMarkedContent();
  }

  /** Puts the foot on every page and closes the document. */
  async finish(foot: Foot): Promise<Uint8Array> {
    const { size } = foot;
    const { count } = this.#doc.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.#doc.switchToPage(index);
      this.#doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
      this.#doc.y = this.#doc.page.height - MARGIN.bottom + 16;
      const spans: Span[] = [{ text: `${foot.text}\n${foot.page(index + 1, count)}`, weight: 400 }];
      for (const line of this.#lines(spans, { size, indent: 0 }).slice(-4)) this.#draw(line, { size, x: MARGIN.left });
      this.#doc.endMarkedContent();
    }
    this.#root.end();
    const chunks: Uint8Array[] = [];
    this.#doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    const ended = new Promise<void>((resolve, reject) => this.#doc.once('end', resolve).once('error', reject));
    this.#doc.end();
    await ended;
    return Buffer.concat(chunks);
  }

  get #bottom(): number {
    return this.#doc.page.height - MARGIN.bottom;
  }

  #lines(spans: readonly Span[], { size, indent }: { size: number; indent: number }): Line[] {
    const width = this.#doc.page.width - MARGIN.left - MARGIN.right - indent;
    return linesOf(spans, { width, measure: (glyph, previous) => this.#measure(glyph, previous, size) });
  }

  #measure(glyph: Drawn, previous: Drawn | null, size: number): number {
    const before = previous !== null && areOneRun(previous, glyph) ? previous.text : '';
    const name = fontName(glyph.subset, glyph.weight);
    return (this.#widthOf(name, before + glyph.text) - (before === '' ? 0 : this.#widthOf(name, before))) * size;
  }

  /** How wide text is at a size of one point; remembered, for a page has few pairs of letters. */
  #widthOf(font: string, text: string): number {
    const key = `${font} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = this.#doc.font(font).fontSize(1000).widthOfString(text) / 1000;
    this.#widths.set(key, width);
    return width;
  }

  /** Draws one line at the present height and moves on to the next. */
  #draw(line: Line, { size, x }: { size: number; x: number }): void {
    const { y } = this.#doc;
    let left = x;
    for (const run of line) {
      this.#doc.font(fontName(run.subset, run.weight)).fontSize(size).fillColor(INK);
      if (run.said !== null) this.#doc.markContent('Span', { actual: run.said });
      this.#doc.text(run.text, left, y, { lineBreak: false });
      if (run.said !== null) this.#doc.endMarkedContent();
      this.#missing ||= run.said !== null;
      left += this.#doc.widthOfString(run.text);
    }
    this.#doc.y = y + size * LEADING;
  }
}
