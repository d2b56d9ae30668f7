import type { LookupExpr } from '../expression/expression.js';
import type { Builder } from './builder.js';
import { bitsFor, endsFor, type Node } from './node.js';
import { comparable } from './numbers.js';
import { FIRST_PACKED, LAST_PACKED } from './packed-day.js';

/** The branches that a row can take; undefined when anything is possible. */
type Branches = (row: number) => readonly number[] | undefined;

const chosen = (b: Builder, key: string, by: Node, branches: readonly Node[], take: Branches): Node => {
  const kind = (branches[0] as Node).kind;
  if (kind === 'boolean') {
    return b.node(key, 'boolean', [by, ...branches], (out, rows) => {
      const bits = bitsFor(out, rows);
      for (let r = 0; r < rows; r += 1) {
        let can = 0;
        const taken = take(r);
        if (taken === undefined) can = 3;
        else for (const i of taken) can |= (branches[i] as Node).bits[r] as number;
        bits[r] = can;
      }
    });
  }
  const nodes = comparable(b, branches);
  const [least, most] =
    kind === 'date' ? [FIRST_PACKED, LAST_PACKED] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const fill = (out: Node, rows: number): void => {
    endsFor(out, rows, false);
    const { lo, hi } = out;
    let exact = true;
    for (let r = 0; r < rows; r += 1) {
      const taken = take(r);
      let low = taken === undefined ? least : Number.POSITIVE_INFINITY;
      let high = taken === undefined ? most : Number.NEGATIVE_INFINITY;
      if (taken !== undefined) {
        for (let i = 0; i < taken.length; i += 1) {
          const node = nodes[taken[i] as number] as Node;
          low = Math.min(low, node.lo[r] as number);
          high = Math.max(high, node.hi[r] as number);
        }
      }
      lo[r] = low;
      hi[r] = high;
      if (low !== high) exact = false;
    }
    if (exact) out.hi = out.lo;
  };
  const scale = Math.min(...nodes.map((node) => node.scale));
  return b.node(key, kind, [by, ...nodes], fill, { scale });
};

const THEN = [0];
const ELSE = [1];
const BOTH = [0, 1];

export const conditional = (b: Builder, by: Node, then: Node, otherwise: Node): Node => {
  if (by.constant && by.bits[0] !== 3) return by.bits[0] === 1 ? then : otherwise;
  return chosen(b, 'if', by, [then, otherwise], (r) => {
    const can = by.bits[r];
    return can === 1 ? THEN : can === 2 ? ELSE : BOTH;
  });
};

export const looked = (
  b: Builder,
  key: Node,
  { cases }: LookupExpr,
  branches: readonly Node[],
  hasElse: boolean,
): Node => {
  const codes = Object.keys(cases);
  const rest = hasElse ? [codes.length] : undefined;
  const all = branches.map((_, i) => i);
  const own = new Map(codes.map((code, i) => [b.id(code), [i] as readonly number[]]));
  const of = (id: number): readonly number[] | undefined => own.get(id) ?? rest;
  let unknown: readonly number[] | undefined = hasElse ? all : undefined;
  if (key.options !== null) {
    const each = [...key.options].map((option) => of(b.id(option)));
    unknown = each.some((taken) => taken === undefined)
      ? undefined
      : [...new Set(each.flatMap((t) => t ?? []))];
  }
  const fixed = key.constant ? (key.ids[0] as number) : -1;
  const taken = fixed >= 0 ? of(fixed) : undefined;
  if (taken !== undefined) return branches[taken[0] as number] as Node;
  return chosen(b, `lookup ${codes.join('\n')} ${hasElse}`, key, branches, (r) => {
    const id = key.ids[r] as number;
    return id < 0 ? unknown : of(id);
  });
};
