import type { Rule } from '../declare/rule.js';
import type { Expr } from '../expression/expression.js';

/** A part of an expression tree with the keys that lead to it. */
export interface Part {
  readonly node: { readonly op: string };
  readonly path: readonly string[];
}

const isNode = (value: unknown): value is { readonly op: string } =>
  typeof value === 'object' && value !== null && 'op' in value && typeof value.op === 'string';

/** All parts of an expression, lists and filters among them, from the outside in. */
export function* partsOf(expr: unknown, path: readonly string[] = []): Generator<Part> {
  if (Array.isArray(expr)) {
    for (const [i, item] of expr.entries()) yield* partsOf(item, [...path, String(i)]);
    return;
  }
  if (typeof expr !== 'object' || expr === null) return;
  if (isNode(expr)) yield { node: expr, path };
  for (const [key, value] of Object.entries(expr)) yield* partsOf(value, [...path, key]);
}

/** A copy in which something else stands at a path; `undefined` takes away a key or an item. */
export const withAt = (root: unknown, path: readonly string[], value: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(root)) {
    const at = Number(key);
    if (rest.length === 0 && value === undefined) return root.filter((_, i) => i !== at);
    return root.map((item, i) => (i === at ? withAt(item, rest, value) : item));
  }
  const object = root as { readonly [k: string]: unknown };
  const { [key]: old, ...others } = object;
  const made = withAt(old, rest, value);
  if (made === undefined) return others;
  return Object.fromEntries(Object.entries(object).map(([k, v]) => [k, k === key ? made : v]));
};

/** The parts of a rule's condition and requirement; their paths begin with `when` or `require`. */
export const partsOfRule = ({ when, require }: Rule): readonly Part[] => [
  ...partsOf(when, ['when']),
  ...partsOf(require, ['require']),
];

/** A copy of a rule in which something else stands at a path. */
export const ruleWith = (rule: Rule, path: readonly string[], value: unknown): Rule =>
  withAt(rule, path, value) as Rule;

/** Whether a part stands anywhere in an expression. */
export const contains = (expr: Expr, test: (node: { readonly op: string }) => boolean): boolean => {
  for (const { node } of partsOf(expr)) if (test(node)) return true;
  return false;
};
