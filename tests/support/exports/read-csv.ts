/** The rows of a table as a spreadsheet takes it apart (RFC 4180). Throws on a sign in the wrong place. */
export function readCsv(bytes: Buffer, delimiter: string): string[][] {
  const text = bytes.toString('utf8');
  if (!text.startsWith('\uFEFF')) throw new Error('no mark that says that it is UTF-8');
  const rows: string[][] = [[]];
  let at = 1;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const pattern = quoted ? /"((?:[^"]|"")*)"/y : /[^\r\n"]*?(?=[;,]|\r\n|$)/y;
    pattern.lastIndex = at;
    const [whole = '', inside = ''] = pattern.exec(text) ?? [];
    if (quoted && whole === '') throw new Error(`a field that does not end, at ${at}`);
    rows.at(-1)?.push(quoted ? inside.replaceAll('""', '"') : whole);
    at += whole.length;
    if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else if (text[at] === delimiter) at += 1;
    else if (at < text.length) throw new Error(`${JSON.stringify(text[at])} at ${at}`);
  }
  return rows;
}
