import type { AnyListExpr, Expr, FilterExpr, ListExpr } from '../expression/expression.js';
import type { Elements } from './aggregate.js';
import type { Builder } from './builder.js';
import { joined } from './logic.js';
import type { Node } from './node.js';
import { type JoinKey, pairsOf } from './pairs.js';
import { leadsTo, lifted, type Place, type Term } from './place.js';
import { Unsupported } from './unsupported.js';

/** The names that an expression can use, and the place whose rows it is computed for. */
export interface Env {
  readonly names: { readonly [name: string]: Place };
  readonly here: Place;
}

export type Compile = (expr: Expr, env: Env) => Term;

/** A list made ready: where expressions about an element are computed, and where the result stands. */
export interface OpenList {
  readonly elements: Elements;
  /** Names for the body of the quantifier. */
  readonly env: Env;
  /** Place of the result. */
  readonly result: Place;
  /** Filters, the innermost first, with what they say of each element. */
  readonly filters: readonly { readonly where: Expr; readonly env: Env; readonly test: Node }[];
  readonly body: (expr: Expr) => Node;
  /** All pairs are looked at, for want of a code that must be equal. */
  readonly unjoined: boolean;
}

const conjuncts = (expr: Expr): readonly Expr[] =>
  expr.op === 'and' ? expr.args.flatMap(conjuncts) : [expr];

/** Names of scopes that an expression uses and does not bind. */
const namesIn = (value: unknown, bound: readonly string[], add: (name: string) => void): void => {
  if (typeof value !== 'object' || value === null) return;
  const { op, of, as } = value as { readonly op?: unknown; readonly of?: unknown; readonly as?: unknown };
  if (typeof op === 'string' && typeof of === 'string' && !bound.includes(of)) add(of);
  const inner = typeof as === 'string' ? [...bound, as] : bound;
  for (const part of Object.values(value)) namesIn(part, inner, add);
};

/**
 * Opens a list for a quantifier. Where its parts speak only of an element and its owners, columns of the list serve;
 * where they also speak of something else, such as the subject of the rule, pairs do.
 */
export const openList = (
  b: Builder,
  compile: Compile,
  env: Env,
  list: AnyListExpr,
  as: string,
  bodies: readonly Expr[],
  joins: readonly Expr[],
): OpenList => {
  const filters: FilterExpr[] = [];
  let base = list;
  while (base.op === 'filter') {
    filters.unshift(base);
    base = base.list;
  }
  const owner = placeOf(env, (base as ListExpr).of);
  const frame = b.list(owner.frame, (base as ListExpr).path);
  if (b.context.fields[frame.pattern.slice(0, -2)]?.type !== 'list') throw new Unsupported();
  const element: Place = { frame, up: owner, name: as };
  const used = new Set<string>();
  for (const { as: name, where } of filters) namesIn(where, [name], (found) => used.add(found));
  for (const body of bodies) namesIn(body, [as], (found) => used.add(found));
  const own = [...used].every((name) => leadsTo(owner, placeOf(env, name)));
  const named = (name: string, here: Place): Env => ({ names: { ...env.names, [name]: element }, here });
  let here = element;
  let result = owner;
  let unjoined = false;
  if (!own) {
    result = env.here;
    const testsOf = (name: string, expr: Expr) => conjuncts(expr).map((test) => ({ name, test }));
    // A function may throw for a pair that an index leaves out.
    const calls = JSON.stringify([list, bodies]).includes('"op":"call"');
    const tests = [
      ...filters.flatMap(({ as: name, where }) => testsOf(name, where)),
      ...joins.flatMap((join) => testsOf(as, join)),
    ];
    const key = calls ? undefined : joinKey(b, compile, env, named, element, tests);
    unjoined = key === undefined;
    here = { frame: pairsOf(b, env.here, frame, owner, key), up: env.here, inner: element, name: as };
  }
  const at = (expr: Expr, name: string): Node => lifted(b, compile(expr, named(name, here)), here);
  const tests = filters.map(({ as: name, where }) => ({
    where,
    env: named(name, here),
    test: at(where, name),
  }));
  const can =
    tests.length === 0
      ? undefined
      : joined(
          b,
          'and',
          tests.map(({ test }) => test),
        );
  return {
    elements: { frame: here.frame, of: result.frame, can },
    env: named(as, here),
    result,
    filters: tests,
    unjoined,
    body: (expr) => at(expr, as),
  };
};

const placeOf = (env: Env, name: string): Place => {
  const place = env.names[name];
  if (place === undefined) throw new Unsupported();
  return place;
};

/** Finds an equality between a code of the element and one of the outer rows. */
const joinKey = (
  b: Builder,
  compile: Compile,
  env: Env,
  named: (name: string, here: Place) => Env,
  element: Place,
  tests: readonly { readonly name: string; readonly test: Expr }[],
): JoinKey | undefined => {
  for (const { name, test } of tests) {
    if (test.op !== 'eq') continue;
    for (const [mine, other] of [test.args, [test.args[1], test.args[0]]] as const) {
      const inner = new Set<string>();
      const outer = new Set<string>();
      namesIn(mine, [], (found) => inner.add(found));
      namesIn(other, [], (found) => outer.add(found));
      if (inner.size !== 1 || !inner.has(name) || outer.size === 0 || outer.has(name)) continue;
      try {
        const of = compile(mine, named(name, element));
        const to = compile(other, env);
        if (of.node.kind !== 'code' || to.node.kind !== 'code' || of.at !== element) continue;
        return { element: of.node, outer: lifted(b, to, env.here) };
      } catch (error) {
        if (!(error instanceof Unsupported)) throw error;
      }
    }
  }
  return undefined;
};
