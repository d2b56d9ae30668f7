import type { Folded } from './fold.js';

/** A part of the text that was given; `end` is the first position behind it. */
export interface Span {
  /** In UTF-16 units, as `String.prototype.slice` counts. */
  readonly start: number;
  readonly end: number;
  /** In code points; a lone surrogate is one. */
  readonly codePointStart: number;
  readonly codePointEnd: number;
}

const counts = new WeakMap<Folded, Uint32Array>();

const codePoints = (folded: Folded): Uint32Array => {
  const known = counts.get(folded);
  if (known) return known;
  const table = new Uint32Array(folded.source.length + 1);
  let unit = 0;
  let count = 0;
  for (const char of folded.source) {
    table[unit] = count;
    if (char.length === 2) table[unit + 1] = count;
    unit += char.length;
    count += 1;
  }
  table[unit] = count;
  counts.set(folded, table);
  return table;
};

/** The span of UTF-16 offsets of the source. */
export const sourceSpan = (folded: Folded, start: number, end: number): Span => {
  const table = codePoints(folded);
  return { start, end, codePointStart: table[start]!, codePointEnd: table[end]! };
};

/** The span in the source of the folded text from `start` to `end`; empty where `start` equals `end`. */
export const spanOf = (folded: Folded, start: number, end: number): Span => {
  if (start < end) return sourceSpan(folded, folded.starts[start]!, folded.ends[end - 1]!);
  const at = folded.starts[start] ?? folded.source.length;
  return sourceSpan(folded, at, at);
};

/** The characters of the source that the folded text from `start` to `end` came from, without what was left out. */
export const sourceText = (folded: Folded, start: number, end: number): string => {
  let text = '';
  let last = -1;
  for (let at = start; at < end; at += 1) {
    const from = folded.starts[at]!;
    if (from === last) continue;
    last = from;
    text += folded.source.slice(from, folded.ends[at]!);
  }
  return text;
};
