/** What is wrong with a JSON text. */
export type JsonProblem =
  | 'empty'
  | 'unfinished'
  | 'value-expected'
  | 'key-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'bad-escape'
  | 'control-character'
  | 'bad-number'
  | 'text-after-value';

export interface JsonFault {
  /** Offset in UTF-16 units. */
  readonly offset: number;
  readonly problem: JsonProblem;
}

/** Told of every value of a text in order; `token` is the key or position in the value around it. */
export interface JsonVisitor {
  readonly start: (offset: number, token: string | number | undefined) => void;
  readonly end: (offset: number) => void;
}

const space = /[ \t\n\r]*/y;
// from the blank on, without the quotation mark and the backslash
const plain = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** End of the string that starts at an offset, or what is wrong with it. */
const stringEnd = (text: string, from: number): number | JsonFault => {
  let at = from + 1;
  for (;;) {
    at += lengthAt(plain, text, at);
    const next = text[at];
    if (next === '"') return at + 1;
    if (next === undefined) return { offset: at, problem: 'unfinished' };
    const length = next === '\\' ? lengthAt(escaped, text, at) : 0;
    if (length === 0) return { offset: at, problem: next === '\\' ? 'bad-escape' : 'control-character' };
    at += length;
  }
};

const keyOf = (raw: string): string => (raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1));

const isWordPart = (text: string | undefined): boolean => text !== undefined && /[\w.+-]/.test(text);

/**
 * Walks a JSON text without building values: says where it is broken, or tells a visitor where every value stands.
 * `JSON.parse` does not give the place of every fault. Needs no stack, however deep the text is.
 */
export const scanJson = (text: string, visitor?: JsonVisitor): JsonFault | undefined => {
  const open: { readonly list: boolean; index: number }[] = [];
  let state: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after' = 'value';
  let key: string | undefined;
  let at = 0;
  for (;;) {
    at += lengthAt(space, text, at);
    const next = text[at];
    const around = open.at(-1);
    if (next === undefined) {
      if (state === 'after' && around === undefined) return undefined;
      const problem = around === undefined && state === 'value' ? 'empty' : 'unfinished';
      return { offset: at, problem };
    }
    if (state === 'after') {
      if (around === undefined) return { offset: at, problem: 'text-after-value' };
      if (next === ',') {
        around.index += 1;
        state = around.list ? 'value' : 'key';
        at += 1;
        continue;
      }
      if (next !== (around.list ? ']' : '}')) return { offset: at, problem: 'comma-expected' };
    }
    const closes = state === 'after' || state === 'value-or-end' || state === 'key-or-end';
    if (closes && around !== undefined && next === (around.list ? ']' : '}')) {
      open.pop();
      at += 1;
      visitor?.end(at);
      state = 'after';
      continue;
    }
    if (state === 'key' || state === 'key-or-end') {
      if (next !== '"') return { offset: at, problem: 'key-expected' };
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      if (visitor !== undefined) key = keyOf(text.slice(at, end));
      at = end + lengthAt(space, text, end);
      if (text[at] === undefined) return { offset: at, problem: 'unfinished' };
      if (text[at] !== ':') return { offset: at, problem: 'colon-expected' };
      at += 1;
      state = 'value';
      continue;
    }
    visitor?.start(at, around === undefined ? undefined : around.list ? around.index : key);
    if (next === '[' || next === '{') {
      open.push({ list: next === '[', index: 0 });
      state = next === '[' ? 'value-or-end' : 'key-or-end';
      at += 1;
      continue;
    }
    const end = plainEnd(text, at, next);
    if (typeof end !== 'number') return end;
    at = end;
    visitor?.end(at);
    state = 'after';
  }
};

/** End of a string, number or word that starts at an offset. */
const plainEnd = (text: string, at: number, first: string): number | JsonFault => {
  if (first === '"') return stringEnd(text, at);
  const isNumber = first === '-' || (first >= '0' && first <= '9');
  const length = lengthAt(isNumber ? number : word, text, at);
  if (length > 0 && !isWordPart(text[at + length])) return at + length;
  return { offset: at, problem: isNumber ? 'bad-number' : 'value-expected' };
};
