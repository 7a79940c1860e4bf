import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

export interface ReadPdf {
  readonly title: string;
  readonly language: string | null;
  readonly isTagged: boolean;
  readonly pages: number;
  /** All text, with the ends of lines as ends of lines. */
  readonly text: string;
  /** What stands in the structure tree, in reading order: the role of an element and its text. */
  readonly elements: readonly { readonly role: string; readonly text: string }[];
  /** What stands on the pages and not in the tree. */
  readonly artifacts: string;
  /** Where text is drawn, in points from the left and the bottom of the page. */
  readonly boxes: readonly { readonly left: number; readonly right: number; readonly bottom: number }[];
  /** The metadata packet. */
  readonly metadata: string;
}

interface Marked {
  readonly type?: string;
  readonly id?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly transform?: readonly number[];
  readonly width?: number;
}

/** Opens a PDF as a reader's program does. Throws when it is broken. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0, stopAtErrors: true });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const elements: { role: string; text: string }[] = [];
  const boxes: { left: number; right: number; bottom: number }[] = [];
  let [text, artifacts] = ['', ''];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked = new Map<string, string>();
    const open: (string | null)[] = [];
    for (const item of items as Marked[]) {
      if (item.type?.startsWith('beginMarkedContent') === true) open.push(item.id ?? (item.tag === 'Span' ? '' : null));
      else if (item.type === 'endMarkedContent') open.pop();
      else {
        const said = `${item.str ?? ''}${item.hasEOL === true ? '\n' : ''}`;
        const id = open.findLast((one) => one !== '');
        text += said;
        const [, , , , left = 0, bottom = 0] = item.transform ?? [];
        if (item.str?.trim()) boxes.push({ left, right: left + (item.width ?? 0), bottom });
        if (id === undefined || id === null) artifacts += said;
        else marked.set(id, (marked.get(id) ?? '') + said);
      }
    }
    const tree = (await page.getStructTree()) as TreeNode | null;
    if (tree !== null) collect(tree, marked, elements);
    text += '\n';
  }
  const said = info as { Title?: string; Language?: string };
  const read = {
    ...{ title: said.Title ?? '', language: said.Language ?? null, pages: document.numPages },
    isTagged: isMarked(await document.getMarkInfo()),
    ...{ text, elements, boxes, artifacts, metadata: String(metadata?.getRaw() ?? '') },
  };
  await task.destroy();
  return read;
}

/** One reader's program answers it as an object, another as a map. */
function isMarked(info: unknown): boolean {
  const entries = info instanceof Map ? Object.fromEntries(info) : info;
  return (entries as { Marked?: boolean } | null)?.Marked === true;
}

function collect(node: TreeNode, marked: ReadonlyMap<string, string>, into: { role: string; text: string }[]): void {
  const own = (node.children ?? []).filter(({ type }) => type === 'content');
  if (node.role !== undefined && node.role !== 'Root') {
    into.push({
      role: node.role,
      text: own
        .map(({ id = '' }) => marked.get(id) ?? '')
        .join('')
        .trim(),
    });
  }
  for (const child of node.children ?? []) if (child.type !== 'content') collect(child, marked, into);
}
