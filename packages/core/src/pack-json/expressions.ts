import { TuoyuError } from '../error.js';
import type { AnyListExpr, Expr } from '../expression/expression.js';
import { bool, either, list, map, num, object, oneOf, type Shape, text } from './shape.js';

type Shapes = { readonly [op: string]: Shape };

const byOp = (shapes: Shapes, value: unknown, pointer: string): void => {
  const op =
    typeof value === 'object' && value !== null ? (value as { readonly op?: unknown }).op : undefined;
  if (typeof op !== 'string' || !Object.hasOwn(shapes, op)) {
    throw new TuoyuError('bad-expression', { at: pointer, found: String(op) });
  }
  (shapes[op] as Shape)(value, pointer);
};

/** An expression, told by its `op`. */
export const expression: Shape = (value, pointer) => byOp(shapes(), value, pointer);

const two: Shape = (value, pointer) => {
  list(expression, 2)(value, pointer);
  if ((value as readonly unknown[]).length > 2) {
    throw new TuoyuError('bad-pack', { pointer, expected: 'a list of two' });
  }
};

const of = (needed: Shapes, optional?: Shapes): Shape => object({ op: text, ...needed }, optional);

/** The parts that each operator has; an operator that is not here is not known. */
const shapesOfExpressions = (): { readonly [O in Expr['op']]: Shape } => {
  const mode = oneOf('up', 'down', 'half-up', 'half-even');
  const period = oneOf('day', 'week', 'month', 'quarter', 'half-year', 'year');
  const one = list(expression, 1);
  const figure = of({ id: text });
  const codes = either('a list of texts or a figure', list(text), (value, pointer) =>
    byOp({ figure }, value, pointer),
  );
  const literal = either('a literal', text, num, bool);
  const listExpression: Shape = (value, pointer) => byOp(lists, value, pointer);
  const lists: { readonly [O in AnyListExpr['op']]: Shape } = {
    list: of({ of: text, path: text }),
    filter: of({ list: listExpression, as: text, where: expression }),
  };
  return {
    value: of({ value: literal }),
    date: of({ value: text }),
    field: of({ of: text, path: text }),
    figure,
    choice: of({ id: text }),
    asOf: of({}),
    present: of({ of: expression }),
    and: of({ args: list(expression) }),
    or: of({ args: list(expression) }),
    not: of({ of: expression }),
    eq: of({ args: two }),
    ne: of({ args: two }),
    lt: of({ args: two }),
    le: of({ args: two }),
    gt: of({ args: two }),
    ge: of({ args: two }),
    add: of({ args: one }),
    sub: of({ args: one }),
    mul: of({ args: one }),
    least: of({ args: one }),
    greatest: of({ args: one }),
    div: of({ args: two, quantum: num, mode }),
    round: of({ of: expression, quantum: num, mode }),
    if: of({ if: expression, then: expression, else: expression }),
    lookup: of({ key: expression, cases: map(expression) }, { else: expression }),
    in: of({ of: expression, values: codes }),
    hasAny: of({ of: expression, values: codes }),
    hasAll: of({ of: expression, values: codes }),
    months: of({ args: two }),
    years: of({ args: two }),
    days: of({ args: two }),
    addMonths: of({ of: expression, by: expression }),
    addDays: of({ of: expression, by: expression }),
    matches: of({ of: expression, pattern: text }),
    length: of({ of: expression }),
    inDivision: of({ of: expression, code: text }),
    every: of({ list: listExpression, as: text, that: expression }),
    some: of({ list: listExpression, as: text, that: expression }),
    count: of({ list: listExpression }),
    sum: of({ list: listExpression, as: text, of: expression }),
    min: of({ list: listExpression, as: text, of: expression, empty: expression }),
    max: of({ list: listExpression, as: text, of: expression, empty: expression }),
    first: of({ list: listExpression, as: text, of: expression, empty: expression }),
    call: of({ name: text, args: list(expression) }),
    logged: of(
      { of: text, path: text, as: text, day: text, every: period, times: expression, periods: num },
      { where: expression, since: expression, counting: text },
    ),
  };
};

let known: Shapes | undefined;

const shapes = (): Shapes => {
  known ??= shapesOfExpressions();
  return known;
};
