import type { Profile } from '../declare/pack.js';
import type { Rule } from '../declare/rule.js';
import type { CompareExpr, Expr } from '../expression/expression.js';
import { parseDay } from '../value/day.js';
import { figuresOf } from './focus.js';
import { stepOf } from './quantum.js';
import { scopesAt, scopesOf } from './scopes.js';
import { contains, partsOf, partsOfRule, ruleWith } from './walk.js';

/** A comparison with a figure or a literal, and how far from the limit the cases came. */
export interface Limit {
  /** Name of the demand, such as `limit:require/args/0`. */
  readonly id: string;
  readonly expr: CompareExpr;
  /** One step of the left side away from the right. */
  readonly step: number;
  /** Left less right, for each time that the comparison was reached with known values. */
  readonly seen: Set<number>;
}

const COMPARES: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);

const isFixed = (expr: Expr): boolean =>
  !contains(expr, ({ op }) =>
    ['field', 'asOf', 'count', 'sum', 'min', 'max', 'first', 'call'].includes(op),
  ) &&
  contains(
    expr,
    (node) =>
      node.op === 'figure' ||
      node.op === 'date' ||
      (node.op === 'value' && typeof (node as never as { value: unknown }).value === 'number'),
  );

const hasFigure = (expr: Expr): boolean => contains(expr, ({ op }) => op === 'figure');

const isLimit = ({ args: [a, b] }: CompareExpr): boolean =>
  isFixed(a) || isFixed(b) || hasFigure(a) || hasFigure(b);

const DAYS: ReadonlySet<string> = new Set(['date', 'asOf', 'addMonths', 'addDays']);
const COUNTS: ReadonlySet<string> = new Set(['count', 'sum', 'days', 'months', 'years', 'length']);

/** Whether days are compared; what only counts, such as a sum over the entries of a year, is a number. */
const comparesDays = ({ args }: CompareExpr): boolean =>
  args.some((arg) => {
    const counts = [...partsOf(arg)]
      .filter(({ node }) => COUNTS.has(node.op))
      .map(({ path }) => path.join('/'));
    return [...partsOf(arg)].some(
      ({ node, path }) =>
        DAYS.has(node.op) && !counts.some((at) => at === '' || path.join('/').startsWith(`${at}/`)),
    );
  });

const asNumber = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' ? parseDay(value) : undefined;

const round = (n: number): number => Math.round(n * 1e6) / 1e6;

/**
 * A rule whose limits note how near each evaluation comes, in a profile that has the functions for it. The rule means
 * the same: each comparison is wrapped in a condition with two equal branches.
 */
export const probed = (
  profile: Profile,
  rule: Rule,
): { readonly profile: Profile; readonly rule: Rule; readonly limits: readonly Limit[] } => {
  const measuring = { fields: profile.fields, figures: figuresOf(profile, rule) };
  const functions = { ...profile.functions };
  const limits: Limit[] = [];
  let wrapped = rule;
  // From the inside out, so that paths of outer parts stay right.
  for (const { node, path } of [...partsOfRule(rule)].reverse()) {
    if (!COMPARES.has(node.op) || !isLimit(node as CompareExpr)) continue;
    const expr = node as CompareExpr;
    const scopes = scopesAt(rule, path, scopesOf(rule));
    const dates = comparesDays(expr);
    const step = dates ? 1 : stepOf({ op: 'sub', args: expr.args }, scopes, measuring);
    const limit: Limit = { id: `limit:${path.join('/')}`, expr, step, seen: new Set() };
    const name = `probe ${limit.id}`;
    functions[name] = {
      inputs: dates ? ['date', 'date'] : ['number', 'number'],
      codomain: { kind: 'boolean' },
      run: (a, b) => {
        const [x, y] = [asNumber(a), asNumber(b)];
        if (x !== undefined && y !== undefined) limit.seen.add(round(x - y));
        return true;
      },
    };
    const inner = at(wrapped, path) as CompareExpr;
    wrapped = ruleWith(wrapped, path, {
      op: 'if',
      if: { op: 'call', name, args: inner.args },
      then: inner,
      else: inner,
    });
    limits.unshift(limit);
  }
  return { profile: { ...profile, functions }, rule: wrapped, limits };
};

const at = (root: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as { readonly [k: string]: unknown })[key], root);

/** What the cases lack on either side of a limit; empty when both sides are met. */
export const missedSides = ({ expr, step, seen }: Limit): readonly string[] => {
  const near = (sign: number): boolean => [...seen].some((d) => d * sign > 0 && d * sign <= step + 1e-9);
  const missed: string[] = [];
  if (!seen.has(0)) missed.push('both sides equal');
  const below =
    expr.op === 'ge' || expr.op === 'lt'
      ? near(-1)
      : expr.op === 'le' || expr.op === 'gt'
        ? true
        : near(-1) || near(1);
  const above = expr.op === 'le' || expr.op === 'gt' ? near(1) : true;
  if (!below)
    missed.push(
      expr.op === 'eq' || expr.op === 'ne' ? `one ${step} off` : `the left side one ${step} below the right`,
    );
  if (!above) missed.push(`the left side one ${step} above the right`);
  return missed;
};
