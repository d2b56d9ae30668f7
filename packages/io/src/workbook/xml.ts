import { Refusal } from '../fault.js';

/** What a reader of XML sees next. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const isCharacter = (code: number): boolean =>
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff) ||
  code === 9 ||
  code === 10 ||
  code === 13;

const character = (reference: string, part: string): string => {
  const body = reference.slice(1, -1);
  const named = Object.hasOwn(entities, body) ? entities[body] : undefined;
  if (named !== undefined) return named;
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(body);
  const code = digits?.[1] === undefined ? Number(digits?.[2]) : Number.parseInt(digits[1], 16);
  if (digits === null || !isCharacter(code)) throw new Refusal({ code: 'bad-xml', part, found: reference });
  return String.fromCodePoint(code);
};

const decoded = (text: string, part: string): string => {
  if (!text.includes('&')) return text;
  return text.replace(/&[^;]{0,12};?/g, (reference) => character(reference, part));
};

/** Attributes of a tag by their names without prefixes. */
export const attributesOf = (attributes: string, part: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const pattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  for (let match = pattern.exec(attributes); match !== null; match = pattern.exec(attributes)) {
    const name = localName(match[1] as string);
    if (match[1] !== name && found.has(name)) continue;
    found.set(name, decoded(match[2] ?? match[3] ?? '', part));
  }
  return found;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const tag = /<(\/?)([^\s<>/='"]+)((?:\s+[^\s<>/='"]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

/**
 * The tokens of an XML text. Elements must be closed in order; a document type, and so every entity of its own, is
 * refused. Throws a {@link Refusal}.
 */
export function* xmlTokens(text: string, part: string): Generator<XmlToken> {
  const open: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let some = false;
  const refuse = (): Refusal => new Refusal({ code: 'bad-xml', part, found: text.slice(at, at + 40) });
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next === -1 ? text.length : next;
    if (end > at) {
      const between = text.slice(at, end);
      if (open.length > 0) yield { kind: 'text', text: decoded(between, part) };
      else if (between.trim() !== '') throw refuse();
      at = end;
      continue;
    }
    if (text.startsWith('<!--', at)) at = after('-->', at + 4);
    else if (text.startsWith('<?', at)) at = after('?>', at + 2);
    else if (text.startsWith('<![CDATA[', at)) {
      if (open.length === 0) throw refuse();
      const close = after(']]>', at + 9);
      yield { kind: 'text', text: text.slice(at + 9, close - 3) };
      at = close;
    } else if (text.startsWith('<!', at)) {
      throw new Refusal({ code: 'has-doctype', part });
    } else {
      tag.lastIndex = at;
      const found = tag.exec(text);
      if (found === null)
        throw text.indexOf('>', at) === -1 ? new Refusal({ code: 'truncated', part }) : refuse();
      const [whole, closing = '', qualified = '', attributes = '', empty = ''] = found;
      const name = localName(qualified);
      if (closing === '/') {
        if (open.pop() !== qualified || attributes !== '' || empty !== '') throw refuse();
        yield { kind: 'close', name };
      } else {
        if (open.length === 0 && some) throw refuse();
        some = true;
        yield { kind: 'open', name, attributes };
        if (empty === '/') yield { kind: 'close', name };
        else open.push(qualified);
      }
      at += whole.length;
    }
  }
  if (open.length > 0 || !some) throw new Refusal({ code: 'truncated', part });

  function after(mark: string, from: number): number {
    const found = text.indexOf(mark, from);
    if (found === -1) throw new Refusal({ code: 'truncated', part });
    return found + mark.length;
  }
}
