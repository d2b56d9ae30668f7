import fc, { type Arbitrary } from 'fast-check';
import type { Expr } from '../../src/index.js';
import { readsOf } from './expressions.js';
import { type Engine, LIMIT, measured, measureOf } from './oracle.js';
import { PointEvaluator } from './point.js';
import { completeRecord, type Mask, masked, masks } from './records.js';
import { AS_OF } from './world.js';

/*
 * Statements in which every field stands once and no operator loses part of a hull. Of these the engine must know
 * exactly what they can be, not more.
 */

const field = (path: string, of = 'record'): Expr => ({ op: 'field', of, path });
const value = (of: number): Expr => ({ op: 'value', value: of });
const comparison = fc.constantFrom('lt', 'le', 'gt', 'ge');
const literal = fc.constantFrom(-2, -1, 0, 0.1, 0.7, 1, 1.5, 2, 3, 6).map(value);

const compared = (term: Arbitrary<Expr>): Arbitrary<Expr> =>
  fc.tuple(comparison, term, literal).map(([op, a, b]): Expr => ({ op, args: [a, b] }));

const term: Arbitrary<Expr> = fc
  .tuple(
    fc.shuffledSubarray(['/small', '/part', '/signed'], { minLength: 1 }),
    fc.array(fc.constantFrom('add', 'sub', 'mul', 'least', 'greatest'), { minLength: 2, maxLength: 2 }),
    fc.option(fc.constantFrom('up', 'down', 'half-up', 'half-even')),
  )
  .map(([paths, ops, mode]) => {
    const [first, ...rest] = paths.map((path) => field(path)) as [Expr, ...Expr[]];
    const made = rest.reduce<Expr>((a, b, i) => ({ op: ops[i] as 'add', args: [a, b] }), first);
    return mode === null ? made : { op: 'round', of: made, quantum: 0.5, mode };
  });

const over = {
  op: 'filter',
  list: { op: 'list', of: 'record', path: '/list' },
  as: 'e',
  where: field('/ok', 'e'),
} as const;

const aboutList: Arbitrary<Expr> = fc.oneof(
  compared(fc.constant<Expr>({ op: 'count', list: over })),
  compared(fc.constant<Expr>({ op: 'sum', list: over, as: 'e', of: field('/n', 'e') })),
  compared(
    fc
      .tuple(fc.constantFrom('min', 'max', 'first'), fc.constantFrom(-1, 1, 7))
      .map(([op, empty]): Expr => ({ op, list: over, as: 'e', of: field('/n', 'e'), empty: value(empty) })),
  ),
  fc.tuple(fc.constantFrom('every', 'some'), comparison, literal).map(
    ([op, sign, than]): Expr => ({
      op,
      list: over,
      as: 'e',
      that: { op: sign, args: [field('/n', 'e'), than] },
    }),
  ),
);

const statements: Arbitrary<readonly Expr[]> = fc
  .tuple(
    compared(term),
    fc.constant(field('/yes')),
    fc.constant(field('/also')),
    fc.constant(field('/group/yes')),
    fc.subarray(['a', 'b', 'c']).map((values): Expr => ({ op: 'in', of: field('/kind'), values })),
    fc
      .constantFrom('x', 'z')
      .map((of): Expr => ({ op: 'eq', args: [field('/mode'), { op: 'value', value: of }] })),
    fc
      .constantFrom('320106', '320100', '320000')
      .map((code): Expr => ({ op: 'inDivision', of: field('/seat'), code })),
    fc
      .tuple(fc.constantFrom('hasAny', 'hasAll'), fc.subarray(['a', 'b', 'c'], { minLength: 1 }))
      .map(([op, values]): Expr => ({ op, of: field('/tags'), values })),
    aboutList,
  )
  .chain((all) => fc.shuffledSubarray([...all], { minLength: 1, maxLength: 4 }));

const combined: Arbitrary<Expr> = fc
  .tuple(statements, fc.array(fc.constantFrom('and', 'or', 'not', 'if'), { minLength: 4, maxLength: 4 }))
  .map(([parts, ops]) => {
    let left = parts as readonly Expr[];
    for (const op of ops) {
      const [a, b, c, ...rest] = left;
      if (a === undefined || b === undefined) break;
      if (op === 'not') left = [{ op: 'not', of: a }, ...left.slice(1)];
      else if (op === 'if' && c !== undefined) left = [{ op: 'if', if: a, then: b, else: c }, ...rest];
      else left = [{ op: op === 'or' ? 'or' : 'and', args: [a, b] }, ...left.slice(2)];
    }
    return left.length === 1 ? (left[0] as Expr) : { op: 'and', args: left };
  });

const tight = fc.oneof(combined, aboutList);

export interface TightCase {
  readonly expr: Expr;
  readonly full: unknown;
  readonly masks: readonly Mask[];
}

export const tightCase: Arbitrary<TightCase> = fc.record({ expr: tight, full: completeRecord, masks });

/** What the engine says too much of a statement, if anything. */
export const looseness = (engine: Engine, { expr, full, masks: todo }: TightCase): string | undefined => {
  const how = { reads: readsOf(expr), limit: 2 * LIMIT, appendOnly: true, keepLists: true };
  const { record, unknowns, completions } = masked(full, todo, how);
  const truths = new Set(completions.map((c) => new PointEvaluator(0).truth({ record: c }, expr)));
  const exact = truths.size === 2 ? null : truths.has(true);
  const found = measured(engine, engine.compile(measureOf(expr), { asOf: AS_OF }), record, unknowns);
  return found === exact
    ? undefined
    : `${found} and not ${exact} for ${JSON.stringify(record)} with ${JSON.stringify(unknowns)}: ${JSON.stringify(expr)}`;
};
