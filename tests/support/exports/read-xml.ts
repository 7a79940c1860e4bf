/** Whether XML 1.0 may not hold this character, whatever stands around it. */
function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return !'\t\n\r'.includes(character);
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

const TOKEN = /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const REFERENCE = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/g;

/** Reads XML as strictly as a word processor does; throws where it would. Returns the text between the tags, in order. */
export function readXml(xml: string): { readonly texts: readonly string[]; readonly names: readonly string[] } {
  if ([...xml].some(isForbidden)) throw new Error('a character that XML may not hold');
  const open: string[] = [];
  const texts: string[] = [];
  const names: string[] = [];
  let end = 0;
  for (const found of xml.matchAll(TOKEN)) {
    end = found.index + found[0].length;
    const [, closes, name, attributes = '', empty, text] = found;
    if (/&/.test((text ?? attributes).replace(REFERENCE, ''))) throw new Error('a bare ampersand');
    if (text !== undefined) texts.push(text.replace(REFERENCE, decoded));
    if (name === undefined) continue;
    if (closes !== '/') names.push(name);
    if (closes === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else`);
    } else if (empty !== '/') open.push(name);
  }
  if (end !== xml.length || open.length > 0) throw new Error(`not well formed at ${end} of ${xml.length}`);
  return { texts, names };
}

const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function decoded(reference: string): string {
  const named = NAMED[reference];
  if (named !== undefined) return named;
  const digits = reference.slice(2, -1);
  return String.fromCodePoint(digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number(digits));
}
