import { readPdf } from '../../support/exports/read-pdf.ts';
import { unzip } from '../../support/exports/unzip.ts';
import type { Person } from './person.ts';

/** Routes that answer with a file. */
export const EXPORT = /\/(?:plan|contributions)\.(?:pdf|docx|csv|ics|json)$/;

/** All that can be read in a file, also where it is packed, drawn letter by letter, or broken into lines. */
async function wordsIn(path: string, bytes: Buffer): Promise<string> {
  if (path.endsWith('.pdf')) {
    const { text, artifacts, title, metadata } = await readPdf(bytes);
    return [text, text.replaceAll('\n', ''), artifacts, title, metadata].join('\n');
  }
  if (path.endsWith('.docx')) {
    const parts = [...unzip(bytes).values()];
    return [...parts, ...parts.map((xml) => xml.replaceAll(/<[^>]*>/g, ''))].join('\n');
  }
  const text = bytes.toString('utf8');
  return path.endsWith('.ics') ? text.replaceAll('\r\n ', '') : text;
}

/** Somebody asks for a file: what its reader finds in it. Null when it is refused; the bytes went over their line either way. */
export async function askExport({ tap, cookie }: Person, path: string): Promise<string | null> {
  const response = await fetch(new URL(path, tap.url), { headers: cookie === '' ? {} : { cookie } });
  const bytes = Buffer.from(await response.arrayBuffer());
  return response.status === 200 ? wordsIn(new URL(path, tap.url).pathname, bytes) : null;
}
