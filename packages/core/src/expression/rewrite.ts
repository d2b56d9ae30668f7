import type { AnyListExpr, Expr } from './expression.js';

const rewriteList = (list: AnyListExpr, each: (expr: Expr) => Expr): AnyListExpr =>
  list.op === 'list'
    ? list
    : { ...list, list: rewriteList(list.list, each), where: rewrite(list.where, each) };

/** An expression with every part replaced by what `each` gives for it, from the inside out. */
export const rewrite = (expr: Expr, each: (expr: Expr) => Expr): Expr => {
  const go = (e: Expr): Expr => rewrite(e, each);
  const inside = (): Expr => {
    switch (expr.op) {
      case 'if':
        return { ...expr, if: go(expr.if), then: go(expr.then), else: go(expr.else) };
      case 'lookup': {
        const cases = Object.fromEntries(Object.entries(expr.cases).map(([code, e]) => [code, go(e)]));
        return { ...expr, key: go(expr.key), cases, ...(expr.else ? { else: go(expr.else) } : {}) };
      }
      case 'addMonths':
      case 'addDays':
        return { ...expr, of: go(expr.of), by: go(expr.by) };
      case 'every':
      case 'some':
        return { ...expr, list: rewriteList(expr.list, each), that: go(expr.that) };
      case 'count':
        return { ...expr, list: rewriteList(expr.list, each) };
      case 'sum':
        return { ...expr, list: rewriteList(expr.list, each), of: go(expr.of) };
      case 'min':
      case 'max':
      case 'first':
        return { ...expr, list: rewriteList(expr.list, each), of: go(expr.of), empty: go(expr.empty) };
      case 'logged':
        return {
          ...expr,
          times: go(expr.times),
          ...(expr.where ? { where: go(expr.where) } : {}),
          ...(expr.since ? { since: go(expr.since) } : {}),
        };
      default:
        if ('args' in expr) return { ...expr, args: expr.args.map(go) } as Expr;
        return 'of' in expr && typeof expr.of === 'object' ? ({ ...expr, of: go(expr.of) } as Expr) : expr;
    }
  };
  return each(inside());
};
