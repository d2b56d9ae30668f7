import type { Expr, LoggedExpr } from '../expression/expression.js';
import { periodsBefore } from '../interpret/logged.js';
import { formatDay } from '../value/day.js';

const conjuncts = (expr: Expr): readonly Expr[] =>
  expr.op === 'and' ? expr.args.flatMap(conjuncts) : [expr];

const isVacuous = (expr: Expr): boolean =>
  expr.op === 'every' || (expr.op === 'logged' && expr.since !== undefined);

/**
 * What must hold for a requirement to say anything: a requirement made only of `every` needs an element, one made of
 * logs a whole period since their beginning. Undefined when the requirement always says something.
 */
export const saysSomething = (require: Expr, asOf: number): Expr | undefined => {
  const parts = conjuncts(require);
  if (parts.length === 0 || !parts.every(isVacuous)) return undefined;
  const conditions = parts.map((part): Expr => {
    if (part.op === 'every') {
      return {
        op: 'ge',
        args: [
          { op: 'count', list: part.list },
          { op: 'value', value: 1 },
        ],
      };
    }
    const { since, every } = part as LoggedExpr;
    const [latest] = periodsBefore(asOf, every, 1, false);
    return {
      op: 'le',
      args: [since as Expr, { op: 'date', value: formatDay((latest as { from: number }).from) }],
    };
  });
  return conditions.length === 1 ? conditions[0] : { op: 'or', args: conditions };
};
