import type { Expr, LoggedExpr } from '../expression/expression.js';
import { periodsBefore } from '../interpret/logged.js';
import { formatDay } from '../value/day.js';

const conjuncts = (expr: Expr): readonly Expr[] =>
  expr.op === 'and' ? expr.args.flatMap(conjuncts) : [expr];

const isVacuous = (expr: Expr): boolean =>
  expr.op === 'every' || (expr.op === 'logged' && expr.since !== undefined);

/** Whether a log has begun before the latest period that is judged, however periods are counted. */
const begun = ({ since, every, counting }: LoggedExpr, asOf: number): Expr => {
  const before = (rolling: boolean): Expr => {
    const [latest] = periodsBefore(asOf, every, 1, rolling);
    return {
      op: 'le',
      args: [since as Expr, { op: 'date', value: formatDay((latest as { from: number }).from) }],
    };
  };
  if (counting === undefined) return before(false);
  const rolls: Expr = {
    op: 'eq',
    args: [
      { op: 'choice', id: counting },
      { op: 'value', value: 'rolling' },
    ],
  };
  return { op: 'if', if: rolls, then: before(true), else: before(false) };
};

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
    return begun(part as LoggedExpr, asOf);
  });
  return conditions.length === 1 ? conditions[0] : { op: 'or', args: conditions };
};
