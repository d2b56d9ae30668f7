import type { Builder } from './builder.js';
import { MORE } from './logic.js';
import { bitsFor, NO_BITS, type Node, ready } from './node.js';

/** Whether codes pass a test of their text; each text is tested once. */
export const codeTest = (
  b: Builder,
  key: string,
  of: Node,
  test: (text: string) => boolean,
  ofAny: number,
): Node => {
  // 0 stands for a text that has not been tested.
  let known = NO_BITS;
  let generation = b.generation;
  let unknown = ofAny;
  if (of.options !== null) {
    unknown = 0;
    for (const option of of.options) unknown |= test(option) ? 1 : 2;
  }
  const makeRoom = (): void => {
    if (known.length >= b.texts.length && generation === b.generation) return;
    generation = b.generation;
    known = new Uint8Array(b.texts.length * 2);
  };
  const bitOf = (id: number): number => {
    if (id < 0) return unknown;
    const bit = known[id] as number;
    if (bit !== 0) return bit;
    known[id] = test(b.texts[id] as string) ? 1 : 2;
    return known[id] as number;
  };
  const fill = (out: Node, rows: number): void => {
    const bits = bitsFor(out, rows);
    makeRoom();
    for (let r = 0; r < rows; r += 1) bits[r] = bitOf(of.ids[r] as number);
  };
  const one = (stamp: number): number => {
    ready(of, stamp);
    makeRoom();
    return bitOf(of.ids[0] as number);
  };
  return b.node(key, 'boolean', [of], fill, { one });
};

/** Equality of two codes. */
export const sameCode = (b: Builder, x: Node, y: Node): Node => {
  const [p, q] = [x.options, y.options];
  const apart = p !== null && q !== null && ![...p].some((option) => q.has(option));
  const couldBe = (options: ReadonlySet<string> | null, id: number): number =>
    options === null || options.has(b.texts[id] as string) ? 3 : 2;
  return b.node('same', 'boolean', [x, y], (out, rows) => {
    const bits = bitsFor(out, rows);
    for (let r = 0; r < rows; r += 1) {
      const i = x.ids[r] as number;
      const j = y.ids[r] as number;
      if (i >= 0 && j >= 0) bits[r] = i === j ? 1 : 2;
      else if (i >= 0) bits[r] = couldBe(q, i);
      else if (j >= 0) bits[r] = couldBe(p, j);
      else bits[r] = apart ? 2 : 3;
    }
  });
};

/** Whether a set of codes holds any, or all, of some. */
export const holds = (b: Builder, of: Node, values: readonly string[], all: boolean): Node => {
  const codes = b.columns.get(of)?.codes;
  let wanted = 0;
  let outside = false;
  for (const value of values) {
    const index = codes?.get(value);
    if (index === undefined) outside = true;
    else wanted |= 1 << index;
  }
  const key = `${all ? 'hasAll' : 'hasAny'} ${wanted} ${outside}`;
  const bitOf = (mask: number): number => {
    const sure = all ? !outside && (mask & wanted) === wanted : (mask & wanted) !== 0;
    return sure ? 1 : (mask & MORE) !== 0 ? 3 : 2;
  };
  const fill = (out: Node, rows: number): void => {
    const bits = bitsFor(out, rows);
    for (let r = 0; r < rows; r += 1) bits[r] = bitOf(of.ids[r] as number);
  };
  const one = (stamp: number): number => bitOf(ready(of, stamp).ids[0] as number);
  return b.node(key, 'boolean', [of], fill, { one });
};
