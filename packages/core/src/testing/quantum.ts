import type { FieldTable } from '../declare/field-table.js';
import type { Figure } from '../declare/figure.js';
import type { Expr } from '../expression/expression.js';
import { basePattern, type ScopeNames } from './scopes.js';

const MILLION = 1_000_000;
const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));
const units = (n: number): number => Math.round(Math.abs(n) * MILLION);

/** The last decimal of a number: 1 for a whole one, 0.05 has 0.01. */
export const lastDecimal = (n: number): number => {
  let quantum = 1;
  while (quantum > 1 / MILLION && Math.abs(Math.round(n / quantum) - n / quantum) > 1e-9) quantum /= 10;
  return Math.round(quantum * MILLION) / MILLION;
};

/** What a step of an expression depends on. */
export interface Measuring {
  readonly fields: FieldTable;
  readonly figures: readonly Figure[];
}

/** The smallest step in which a numeric expression changes; a tenth for a field that takes any decimal. */
export const stepOf = (expr: Expr, scopes: ScopeNames, measuring: Measuring): number =>
  step(expr, scopes, measuring) / MILLION;

const step = (expr: Expr, scopes: ScopeNames, measuring: Measuring): number => {
  const go = (e: Expr, inner: ScopeNames = scopes): number => step(e, inner, measuring);
  const common = (exprs: readonly Expr[]): number => exprs.map((e) => go(e)).reduce(gcd, 0);
  switch (expr.op) {
    case 'value':
      return typeof expr.value === 'number' ? units(expr.value) : 0;
    case 'figure':
      return (measuring.figures.find(({ id }) => id === expr.id)?.versions ?? [])
        .map(({ value }) => (typeof value === 'number' ? units(value) : 0))
        .reduce(gcd, 0);
    case 'field': {
      const entry = measuring.fields[`${scopes[expr.of] ?? ''}${expr.path}`];
      return entry?.type === 'number' && entry.whole !== true ? MILLION / 10 : MILLION;
    }
    case 'add':
    case 'sub':
    case 'least':
    case 'greatest':
      return common(expr.args);
    case 'mul':
      return expr.args.map((e) => go(e)).reduce((a, b) => Math.round((a * b) / MILLION), MILLION);
    case 'div':
    case 'round':
      return units(expr.quantum);
    case 'if':
      return common([expr.then, expr.else]);
    case 'lookup':
      return common([...Object.values(expr.cases), ...(expr.else ? [expr.else] : [])]);
    case 'sum':
      return go(expr.of, { ...scopes, [expr.as]: basePattern(expr.list, scopes) });
    case 'min':
    case 'max':
    case 'first':
      return gcd(go(expr.of, { ...scopes, [expr.as]: basePattern(expr.list, scopes) }), go(expr.empty));
    default:
      return MILLION;
  }
};
