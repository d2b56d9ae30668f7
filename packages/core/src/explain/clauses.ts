import type { AnyListExpr, Expr } from '../expression/expression.js';
import { childrenOf } from '../expression/parts.js';
import type { Scope, Scopes } from '../interpret/context.js';
import { truthIn, valueIn } from '../interpret/interpret.js';
import { elementsOf, membersOf } from '../interpret/lists.js';
import { scopeNamed } from '../interpret/read.js';
import { FALSE, TRUE } from '../value/truth.js';
import type { Clause } from './clause.js';
import { textOf } from './describe.js';
import { type Explaining, judged } from './judged.js';
import { elementPattern, inside, type Naming } from './names.js';

/** Which direct parts of an expression are reached, in the order of {@link childrenOf}. */
const reachedOf = (explaining: Explaining, scopes: Scopes, expr: Expr): readonly boolean[] => {
  const { context, settle } = explaining;
  const truth = (e: Expr) => truthIn(context, scopes, settle(e));
  switch (expr.op) {
    case 'and':
    case 'or': {
      const stop = expr.op === 'and' ? FALSE : TRUE;
      let open = true;
      return expr.args.map((arg) => {
        const reached = open;
        if (open && truth(arg) === stop) open = false;
        return reached;
      });
    }
    case 'if': {
      const can = truth(expr.if);
      return [true, can !== FALSE, can !== TRUE];
    }
    case 'lookup': {
      const key = valueIn(context, scopes, settle(expr.key));
      const options = key.kind === 'code' ? key.options : null;
      const reached = new Set([expr.key]);
      for (const [code, part] of Object.entries(expr.cases)) {
        if (options === null || options.has(code)) reached.add(part);
      }
      const others = options === null || [...options].some((o) => !Object.hasOwn(expr.cases, o));
      if (expr.else !== undefined && others) reached.add(expr.else);
      return childrenOf(expr).map((part) => reached.has(part));
    }
    default:
      return childrenOf(expr).map(() => true);
  }
};

const reachedSafely = (explaining: Explaining, scopes: Scopes, expr: Expr): readonly boolean[] => {
  try {
    return reachedOf(explaining, scopes, expr);
  } catch {
    return childrenOf(expr).map(() => false);
  }
};

/** One clause for each element that a quantifier, a sum or a count looks at. */
const elementClauses = (
  explaining: Explaining,
  scopes: Scopes,
  naming: Naming,
  expr: Expr,
): readonly Clause[] => {
  if (!('list' in expr)) return [];
  const { context, settle } = explaining;
  const settledList = (settle({ op: 'count', list: expr.list }) as { readonly list: AnyListExpr }).list;
  const of = 'that' in expr ? expr.that : 'of' in expr ? expr.of : undefined;
  const clauses: Clause[] = [];
  const add = (scope: Scope, as: string, part: Expr): void => {
    const pattern = elementPattern(naming, expr.list);
    const clause = clauseOf(explaining, { ...scopes, [as]: scope }, inside(naming, as, pattern), part, true);
    clauses.push(clause.pointer === undefined ? { ...clause, pointer: scope.pointer } : clause);
  };
  try {
    // A count is explained by why its elements count; others by what is said of those that do.
    if (of === undefined && expr.list.op === 'filter') {
      const inner = settledList as Extract<AnyListExpr, { op: 'filter' }>;
      for (const { scope } of membersOf(context, scopes, inner.list).members)
        add(scope, expr.list.as, expr.list.where);
    }
    if (of !== undefined) {
      for (const { scope } of membersOf(context, scopes, settledList).members)
        add(scope, (expr as { as: string }).as, of);
    }
  } catch {
    return clauses;
  }
  return clauses;
};

const pointerOf = ({ context }: Explaining, scopes: Scopes, expr: Expr): string | undefined => {
  if (expr.op === 'field') return scopeNamed(scopes, expr.of).pointer + expr.path;
  if (expr.op === 'logged') return scopeNamed(scopes, expr.of).pointer + expr.path;
  if (!('list' in expr)) return undefined;
  let list: AnyListExpr = expr.list;
  while (list.op === 'filter') list = list.list;
  return elementsOf(context, scopes, list).pointer;
};

/** A part of a rule as it was judged, with its own parts. */
export const clauseOf = (
  explaining: Explaining,
  scopes: Scopes,
  naming: Naming,
  expr: Expr,
  reached: boolean,
): Clause => {
  const text = textOf(expr, naming);
  const parts = 'list' in expr || expr.op === 'logged' ? [] : childrenOf(expr);
  const literal = (e: Expr): boolean => e.op === 'value' || e.op === 'date' || e.op === 'asOf';
  if (!reached) {
    const children = parts
      .filter((e) => !literal(e))
      .map((e) => clauseOf(explaining, scopes, naming, e, false));
    return { expr, text, state: 'not-reached', children };
  }
  const pointer = pointerOf(explaining, scopes, expr);
  const reaches = reachedSafely(explaining, scopes, expr);
  const children = parts.flatMap((part, i) =>
    literal(part) ? [] : [clauseOf(explaining, scopes, naming, part, reaches[i] ?? true)],
  );
  return {
    expr,
    text,
    ...judged(explaining, scopes, naming, expr),
    ...(pointer === undefined ? {} : { pointer }),
    children: [...children, ...elementClauses(explaining, scopes, naming, expr)],
  };
};
