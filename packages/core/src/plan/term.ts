import type { Expr, LookupExpr, PickExpr } from '../expression/expression.js';
import { inDivision } from '../interpret/division.js';
import type { OverList } from '../interpret/view.js';
import { parseDay } from '../value/day.js';
import { matchesPattern } from '../value/text.js';
import { counted, picked, quantified, summed } from './aggregate.js';
import type { Builder } from './builder.js';
import { conditional, looked } from './choose.js';
import { codeTest, holds, sameCode } from './codes.js';
import { between, shifted } from './dates.js';
import { divided, rounded } from './exact.js';
import { interpreted } from './fallback.js';
import { type Env, type OpenList, openList } from './lists.js';
import { constantTruth, isKnown, joined, negated, sameTruth } from './logic.js';
import type { Node } from './node.js';
import { arithmetic, before, equal } from './numbers.js';
import { packDay } from './packed-day.js';
import { leadsTo, lifted, type Place, type Term } from './place.js';
import { Unsupported } from './unsupported.js';

/** What is written down for finding reasons later. */
export interface Notes {
  term(expr: Expr, term: Term): void;
  list(expr: OverList, list: OpenList): void;
}

/**
 * The case of the first element is the first of the elements' cases, which columns can hold where they can not hold sets of
 * codes; undefined where the key is no such element, or a case speaks of something named as the element is.
 */
const ofElements = (expr: LookupExpr): PickExpr | undefined => {
  const { key } = expr;
  if (key.op !== 'first' || JSON.stringify([expr.cases, expr.else]).includes(`"${key.as}"`)) return undefined;
  return { ...key, of: { ...expr, key: key.of }, empty: { ...expr, key: key.empty } };
};

/** Compiles the expressions of one rule; `notes` hear of each part that became a column, and of each list. */
export const compiler = (b: Builder, root: Place, notes?: Notes) => {
  let silent = false;
  const opened = (expr: OverList, env: Env, as: string, bodies: readonly Expr[]): OpenList => {
    const list = openList(b, compile, env, expr.list, as, bodies, []);
    if (!silent) notes?.list(expr, list);
    return list;
  };

  /** Columns of which nobody asks for reasons. */
  const unnoted = (make: () => Term): Term => {
    const outer = silent;
    silent = true;
    try {
      return make();
    } finally {
      silent = outer;
    }
  };

  const compile = (expr: Expr, env: Env): Term => {
    let term: Term;
    try {
      term = native(expr, env);
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      term = interpreted(b, env, expr);
    }
    if (!silent) notes?.term(expr, term);
    return term;
  };

  /** Operands as columns of the innermost place among theirs. */
  const operands = (
    exprs: readonly Expr[],
    env: Env,
  ): { readonly at: Place; readonly nodes: readonly Node[] } => {
    const terms = exprs.map((expr) => compile(expr, env));
    let at = root;
    for (const term of terms) {
      if (term.node.constant || leadsTo(at, term.at)) continue;
      at = leadsTo(term.at, at) ? term.at : env.here;
    }
    return { at, nodes: terms.map((term) => lifted(b, term, at)) };
  };

  const over = (exprs: readonly Expr[], env: Env, make: (...nodes: readonly Node[]) => Node): Term => {
    const { at, nodes } = operands(exprs, env);
    return { node: make(...nodes), at };
  };

  const constant = (node: Node): Term => ({ node, at: root });

  const same = (x: Node, y: Node): Node => {
    if (x.kind === 'boolean') return sameTruth(b, x, y);
    if (x.kind !== 'code') return equal(b, x, y);
    for (const [of, to] of [
      [x, y],
      [y, x],
    ] as const) {
      const text = to.constant ? b.texts[to.ids[0] as number] : undefined;
      if (text !== undefined) return codeTest(b, `is ${text}`, of, (option) => option === text, 3);
    }
    return sameCode(b, x, y);
  };

  const listed = (values: readonly string[] | { readonly op: string }): readonly string[] => {
    if ('op' in values) throw new Unsupported();
    return values as readonly string[];
  };

  const native = (expr: Expr, env: Env): Term => {
    switch (expr.op) {
      case 'value': {
        const { value } = expr;
        if (typeof value === 'boolean') return constant(constantTruth(b, value ? 1 : 2));
        if (typeof value === 'string') return constant(b.constant('code', b.id(value), 0));
        return constant(
          b.constant('number', value + 0, value + 0, { scale: Number.isInteger(value) ? 0 : -1 }),
        );
      }
      case 'date': {
        const day = parseDay(expr.value);
        if (day === undefined) throw new Unsupported();
        return constant(b.constant('date', packDay(day), packDay(day)));
      }
      case 'asOf':
        return constant(b.constant('date', packDay(b.context.asOf), packDay(b.context.asOf)));
      case 'figure':
        return constant(b.constant('number', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
      case 'choice': {
        const options = b.context.choices[expr.id];
        const [first] = options ?? [];
        if (options === undefined || first === undefined) throw new Unsupported();
        const one = new Set(options).size === 1;
        return constant(
          b.constant('code', one ? b.id(first) : -1, 0, { options: one ? null : new Set(options) }),
        );
      }
      case 'field': {
        const at = env.names[expr.of];
        if (at === undefined) throw new Unsupported();
        return { node: b.field(at.frame, expr.path), at };
      }
      case 'and':
      case 'or':
        return over(expr.args, env, (...nodes) => joined(b, expr.op, nodes));
      case 'not':
        return over([expr.of], env, (of) => negated(b, of as Node));
      case 'present':
        return over([expr.of], env, (of) => isKnown(b, of as Node));
      case 'eq':
      case 'ne':
        return over(expr.args, env, (x, y) => {
          const node = same(x as Node, y as Node);
          return expr.op === 'eq' ? node : negated(b, node);
        });
      case 'lt':
      case 'le':
        return over(expr.args, env, (x, y) => before(b, x as Node, y as Node, expr.op === 'lt'));
      case 'gt':
      case 'ge':
        return over(expr.args, env, (x, y) => before(b, y as Node, x as Node, expr.op === 'gt'));
      case 'add':
      case 'sub':
      case 'mul':
      case 'least':
      case 'greatest':
        return over(expr.args, env, (...nodes) => arithmetic(b, expr.op, nodes));
      case 'div':
        return over(expr.args, env, (x, y) => divided(b, x as Node, y as Node, expr.quantum, expr.mode));
      case 'round':
        return over([expr.of], env, (of) => rounded(b, of as Node, expr.quantum, expr.mode));
      case 'months':
      case 'years':
      case 'days':
        return over(expr.args, env, (x, y) => between(b, expr.op, x as Node, y as Node));
      case 'addMonths':
      case 'addDays':
        return over([expr.of, expr.by], env, (x, y) => shifted(b, expr.op, x as Node, y as Node));
      case 'if': {
        return over([expr.if, expr.then, expr.else], env, (by, then, otherwise) => {
          plain(then as Node);
          return conditional(b, by as Node, then as Node, otherwise as Node);
        });
      }
      case 'lookup': {
        const inside = ofElements(expr);
        if (inside !== undefined) {
          const key = expr.key as PickExpr;
          // Reasons ask about the key itself.
          opened(key, env, key.as, [key.of]).body(key.of);
          return unnoted(() => native(inside, env));
        }
        const branches = [...Object.values(expr.cases), ...(expr.else ? [expr.else] : [])];
        return over([expr.key, ...branches], env, (key, ...nodes) => {
          plain(nodes[0]);
          return looked(b, key as Node, expr, nodes, expr.else !== undefined);
        });
      }
      case 'in': {
        const values = listed(expr.values);
        const test = (text: string): boolean => values.includes(text);
        const any = values.length === 0 ? 2 : 3;
        return over([expr.of], env, (of) => codeTest(b, `in ${values.join('\n')}`, of as Node, test, any));
      }
      case 'matches': {
        const { pattern } = expr;
        const test = (text: string): boolean => matchesPattern(text, pattern);
        return over([expr.of], env, (of) => codeTest(b, `matches ${pattern}`, of as Node, test, 3));
      }
      case 'inDivision': {
        const test = (text: string): boolean => inDivision(text, expr.code);
        return over([expr.of], env, (of) => codeTest(b, `within ${expr.code}`, of as Node, test, 3));
      }
      case 'hasAny':
      case 'hasAll': {
        const values = listed(expr.values);
        return over([expr.of], env, (of) => holds(b, of as Node, values, expr.op === 'hasAll'));
      }
      case 'every':
      case 'some': {
        const { op, that, as, list } = expr;
        const { elements, body, result, unjoined } = opened(expr, env, as, [that]);
        const node = quantified(b, op, elements, body(that));
        if (op === 'every' || !unjoined) return { node, at: result };
        // Pairs that fail an equality do not make it true; only reasons look at all of them.
        return unnoted(() => {
          const joined = openList(b, compile, env, list, as, [that], [that]);
          const quick = quantified(b, op, joined.elements, joined.body(that));
          return { node: joined.unjoined ? node : quick, at: result };
        });
      }
      case 'count': {
        const { elements, result } = opened(expr, env, '', []);
        return { node: counted(b, elements), at: result };
      }
      case 'sum': {
        const { elements, body, result } = opened(expr, env, expr.as, [expr.of]);
        return { node: summed(b, elements, body(expr.of)), at: result };
      }
      case 'min':
      case 'max':
      case 'first': {
        const { elements, body, result } = opened(expr, env, expr.as, [expr.of]);
        const value = body(expr.of);
        plain(value, false);
        const empty = compile(expr.empty, env);
        if (!leadsTo(result, empty.at)) throw new Unsupported();
        return { node: picked(b, expr.op, elements, value, lifted(b, empty, result)), at: result };
      }
      default:
        throw new Unsupported();
    }
  };

  /** Only truths, numbers and days can be mixed in one column. */
  const plain = (node: Node | undefined, truths = true): void => {
    const kind = node?.kind;
    if (kind !== 'number' && kind !== 'date' && !(truths && kind === 'boolean')) throw new Unsupported();
  };

  return compile;
};
