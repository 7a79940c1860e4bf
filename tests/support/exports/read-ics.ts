/** The events of a calendar: the value of each property, by its name without parameters. Throws on a line that is none. */
export function readIcs(bytes: Buffer): {
  readonly events: readonly ReadonlyMap<string, string>[];
  readonly head: string;
} {
  const text = bytes.toString('utf8');
  for (const line of text.split('\r\n')) if (Buffer.byteLength(line) > 75) throw new Error('a line that is not folded');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line that ends otherwise');
  const lines = text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line !== '');
  const events: Map<string, string>[] = [];
  const head: string[] = [];
  let open: Map<string, string> | null = null;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[A-Z-]+=[^:;]*)*:(.*)$/s.exec(line) ?? [];
    if (name === '') throw new Error(`not a property: ${line}`);
    if (line === 'BEGIN:VEVENT') {
      if (open !== null) throw new Error('an event in an event');
      open = new Map();
    } else if (line === 'END:VEVENT') {
      if (open !== null) events.push(open);
      open = null;
    } else if (open === null) head.push(line);
    else
      open.set(
        name,
        value.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign)),
      );
  }
  return { events, head: head.join('\n') };
}
