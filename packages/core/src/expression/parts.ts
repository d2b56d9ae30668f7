import type { Expr } from './expression.js';

/** Keys under which expressions stand inside others that are no quantifier, in the order of reading. */
const PARTS = ['key', 'cases', 'of', 'by', 'args', 'if', 'then', 'else'] as const;

const isExpr = (part: object): part is Expr => 'op' in part && typeof part.op === 'string';

/** The expressions under a key of another. */
export const partsAt = (expr: Expr, key: string): readonly Expr[] => {
  const part = (expr as unknown as { readonly [key: string]: unknown })[key];
  if (typeof part !== 'object' || part === null) return [];
  return isExpr(part) ? [part] : Object.values(part);
};

/** The expressions directly inside one that is no quantifier. */
export const childrenOf = (expr: Expr): readonly Expr[] => PARTS.flatMap((key) => partsAt(expr, key));

const known = new WeakMap<Expr, readonly Expr[]>();

/** The same without literals. */
export const openPartsOf = (expr: Expr): readonly Expr[] => {
  const parts = known.get(expr);
  if (parts !== undefined) return parts;
  const found = childrenOf(expr).filter(({ op }) => op !== 'value' && op !== 'asOf');
  known.set(expr, found);
  return found;
};

/** An expression with every part replaced by what `each` gives for it, from the inside out. */
export const rewrite = (expr: Expr, each: (expr: Expr) => Expr): Expr => {
  const inside = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(inside);
    // The values of a membership are no part of their own, though they may be a figure.
    const found = Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [
        key,
        key === 'values' && isExpr(part) ? inner : inside(inner),
      ]),
    );
    return isExpr(part) && !/^(list|filter)$/.test(part.op) ? each(found as unknown as Expr) : found;
  };
  return inside(expr) as Expr;
};
