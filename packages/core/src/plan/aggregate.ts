import type { Builder } from './builder.js';
import { bitsFor, endsFor, type Frame, type Node } from './node.js';
import { comparable, fixed, safe } from './numbers.js';

/** Elements of which a quantifier speaks: all rows of a frame, or those that a filter lets through. */
export interface Elements {
  /** The rows of the elements, in segments by the rows of `of`. */
  readonly frame: Frame;
  readonly of: Frame;
  readonly can: Node | undefined;
}

const args = ({ can }: Elements, ...more: readonly Node[]): readonly Node[] =>
  can === undefined ? more : [can, ...more];

const keyOf = (op: string, { frame, can }: Elements): string => `${op} ${frame.id} ${can !== undefined}`;

/** `every` and `some`. */
export const quantified = (b: Builder, op: 'every' | 'some', elements: Elements, that: Node): Node => {
  const { frame, of, can } = elements;
  const every = op === 'every';
  const fill = (out: Node, rows: number): void => {
    const bits = bitsFor(out, rows);
    const truths = that.bits;
    for (let s = 0; s < rows; s += 1) {
      const end = frame.end[s] as number;
      let all = 3;
      let any = 0;
      for (let r = frame.start[s] as number; r < end; r += 1) {
        let t = truths[r] as number;
        if (can !== undefined) {
          const m = can.bits[r] as number;
          if (every) {
            const not = ((m & 1) << 1) | (m >> 1);
            t = ((t | not) & 1) | (t & not & 2);
          } else t = (t & m & 1) | ((t | m) & 2);
        }
        all &= t;
        any |= t;
      }
      // A list that may hold more never settles the quantifier its way.
      const more = frame.partial[s] === 1;
      bits[s] = every ? (all & 1) | ((any | (more ? 2 : 0)) & 2) : ((any | (more ? 1 : 0)) & 1) | (all & 2);
    }
  };
  return b.node(keyOf(op, elements), 'boolean', args(elements, that), fill, { frame: of });
};

/** The number of elements. */
export const counted = (b: Builder, elements: Elements): Node => {
  const { frame, of, can } = elements;
  const fill = (out: Node, rows: number): void => {
    endsFor(out, rows, false);
    let exact = true;
    for (let s = 0; s < rows; s += 1) {
      const start = frame.start[s] as number;
      const end = frame.end[s] as number;
      let sure = end - start;
      let most = sure;
      if (can !== undefined) {
        sure = 0;
        most = 0;
        for (let r = start; r < end; r += 1) {
          const m = can.bits[r] as number;
          sure += m === 1 ? 1 : 0;
          most += m & 1;
        }
      }
      out.lo[s] = sure;
      out.hi[s] = frame.partial[s] === 1 ? Number.POSITIVE_INFINITY : most;
      if (out.hi[s] !== sure) exact = false;
    }
    if (exact) out.hi = out.lo;
  };
  return b.node(keyOf('count', elements), 'number', args(elements), fill, { frame: of });
};

export const summed = (b: Builder, elements: Elements, value: Node): Node => {
  const { frame, of, can } = elements;
  const each = fixed(b, value);
  const fill = (out: Node, rows: number): void => {
    endsFor(out, rows, false);
    let exact = true;
    for (let s = 0; s < rows; s += 1) {
      const end = frame.end[s] as number;
      let low = 0;
      let high = 0;
      for (let r = frame.start[s] as number; r < end; r += 1) {
        const m = can === undefined ? 1 : (can.bits[r] as number);
        if (m === 2) continue;
        const lo = each.lo[r] as number;
        const hi = each.hi[r] as number;
        low = safe(low + (m === 1 || lo < 0 ? lo : 0));
        high = safe(high + (m === 1 || hi > 0 ? hi : 0));
      }
      if (frame.partial[s] === 1) {
        // The row after the known ones stands for an unseen element.
        if ((each.lo[end] as number) < 0) low = Number.NEGATIVE_INFINITY;
        if ((each.hi[end] as number) > 0) high = Number.POSITIVE_INFINITY;
      }
      out.lo[s] = low;
      out.hi[s] = high;
      if (low !== high) exact = false;
    }
    if (exact) out.hi = out.lo;
  };
  return b.node(keyOf('sum', elements), 'number', args(elements, each), fill, {
    frame: of,
    scale: each.scale,
  });
};

/** `min`, `max` and `first` of numbers or days; `empty` stands in the rows of `of`. */
export const picked = (
  b: Builder,
  op: 'min' | 'max' | 'first',
  elements: Elements,
  value: Node,
  empty: Node,
): Node => {
  const { frame, of, can } = elements;
  const [each, none] = comparable(b, [value, empty]) as [Node, Node];
  const fill = (out: Node, rows: number): void => {
    endsFor(out, rows, false);
    for (let s = 0; s < rows; s += 1) {
      const end = frame.end[s] as number;
      const more = frame.partial[s] === 1;
      // Ends over all that may take part, and over what surely does.
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      let sureLeast = low;
      let sureMost = high;
      let sure = false;
      for (let r = frame.start[s] as number; r < end + (more ? 1 : 0); r += 1) {
        const m = r === end ? 3 : can === undefined ? 1 : (can.bits[r] as number);
        if (m === 2) continue;
        const lo = each.lo[r] as number;
        const hi = each.hi[r] as number;
        low = Math.min(low, lo);
        high = Math.max(high, hi);
        if (m !== 1) continue;
        sure = true;
        sureLeast = Math.min(sureLeast, hi);
        sureMost = Math.max(sureMost, lo);
        // A partial list may lack elements anywhere, so no known element is surely the first.
        if (op === 'first' && !more) break;
      }
      if (sure && op === 'min') high = sureLeast;
      if (sure && op === 'max') low = sureMost;
      out.lo[s] = sure ? low : Math.min(low, none.lo[s] as number);
      out.hi[s] = sure ? high : Math.max(high, none.hi[s] as number);
    }
  };
  return b.node(keyOf(op, elements), value.kind, args(elements, each, none), fill, {
    frame: of,
    scale: Math.min(each.scale, none.scale),
  });
};
