/** Just enough XML to prove that a file is well formed, and to read it. */

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** What stands in it, elements left out. */
  text: string;
}

const token = /<\?xml [^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/**
 * Every element in the order they end.
 *
 * @throws An Error where the text is not well formed.
 */
export function elementsIn(xml: string): XmlElement[] {
  const open: XmlElement[] = [];
  const done: XmlElement[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const [whole, closing, name, attributes, alone, text] = token.exec(xml) ?? [];
    if (whole === undefined) throw new Error(`Not well formed at ${xml.slice(at, at + 60)}`);
    const top = open.at(-1);
    if (closing) {
      if (top?.name !== name) throw new Error(`</${name}> closes <${top?.name}>.`);
      done.push(open.pop() as XmlElement);
    } else if (name) {
      if (!top && done.length > 0) throw new Error(`<${name}> is a second root.`);
      const element = { name, attributes: attributesIn(attributes ?? ''), text: '' };
      (alone ? done : open).push(element);
    } else if (text?.trim()) {
      if (!top) throw new Error(`"${text}" stands outside the root.`);
      top.text += decoded(text);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is never closed.`);
  return done;
}

const attributesIn = (written: string) =>
  Object.fromEntries(
    [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, decoded(value ?? '')]),
  );

function decoded(text: string): string {
  const rest = text.replace(/&#\d+;|&(?:amp|lt|gt|quot|apos);/g, '');
  if (rest.includes('&')) throw new Error(`"${text}" has an & of its own.`);
  if (/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/.test(text) || !text.isWellFormed())
    throw new Error(`${JSON.stringify(text)} has a sign that XML cannot hold.`);
  return text.replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
}

/** The texts of the elements of a name. */
export const textsOf = (xml: string, name: string) =>
  elementsIn(xml)
    .filter((element) => element.name === name)
    .map(({ text }) => text);
