import { TuoyuError } from '../error.js';
import type {
  ArithmeticExpr,
  CompareExpr,
  Expr,
  FigureExpr,
  LookupExpr,
  PickExpr,
  SumExpr,
} from '../expression/expression.js';
import {
  addMonths,
  FIRST_DAY,
  formatDay,
  LAST_DAY,
  monthsBetween,
  parseDay,
  yearsBetween,
} from '../value/day.js';
import { type Decimal, decimalOf, numberOf } from '../value/decimal.js';
import {
  ANY_NUMBER,
  addIntervals,
  compareIntervals,
  divideIntervals,
  equalIntervals,
  greatestInterval,
  hullInterval,
  type Interval,
  leastInterval,
  multiplyIntervals,
  negateInterval,
  pointInterval,
  pointOf,
  roundInterval,
  ZERO,
} from '../value/interval.js';
import { matchesPattern, textLength } from '../value/text.js';
import {
  andTruth,
  FALSE,
  notTruth,
  orTruth,
  overAll,
  TRUE,
  type Truth,
  truthOf,
  UNKNOWN,
} from '../value/truth.js';
import type { Context, Scopes } from './context.js';
import { inDivision } from './division.js';
import { membersOf } from './lists.js';
import { loggedTruth } from './logged.js';
import { readField, scopeNamed } from './read.js';
import {
  anyValue,
  booleanValue,
  type CodesValue,
  type CodeValue,
  codeValue,
  type DateValue,
  dateValue,
  hullValue,
  isPoint,
  type NumberValue,
  numberPoint,
  numberValue,
  type Value,
} from './value.js';

const mismatch = (expected: string, found: Value, at: string): never => {
  throw new TuoyuError('type-mismatch', { expected, found: found.kind, at });
};

/** Whether an expression is true, false or either. */
export const truthIn = (context: Context, scopes: Scopes, expr: Expr): Truth => {
  const value = valueIn(context, scopes, expr);
  return value.kind === 'boolean' ? value.can : mismatch('boolean', value, expr.op);
};

const numberIn = (context: Context, scopes: Scopes, expr: Expr): NumberValue => {
  const value = valueIn(context, scopes, expr);
  return value.kind === 'number' ? value : mismatch('number', value, expr.op);
};

const dateIn = (context: Context, scopes: Scopes, expr: Expr): DateValue => {
  const value = valueIn(context, scopes, expr);
  return value.kind === 'date' ? value : mismatch('date', value, expr.op);
};

const codeIn = (context: Context, scopes: Scopes, expr: Expr): CodeValue => {
  const value = valueIn(context, scopes, expr);
  return value.kind === 'code' ? value : mismatch('code', value, expr.op);
};

const codesIn = (context: Context, scopes: Scopes, expr: Expr): CodesValue => {
  const value = valueIn(context, scopes, expr);
  return value.kind === 'codes' ? value : mismatch('codes', value, expr.op);
};

const listed = (values: readonly string[] | FigureExpr): readonly string[] => {
  if ('op' in values) throw new TuoyuError('unknown-figure', { figure: values.id });
  return values;
};

const inTruth = (code: CodeValue, list: readonly string[]): Truth => {
  if (code.options === null) return list.length === 0 ? FALSE : UNKNOWN;
  return overAll(code.options, (option) => truthOf(list.includes(option)));
};

const hasTruth = (set: CodesValue, list: readonly string[], all: boolean): Truth => {
  const hits = list.filter((code) => set.sure.has(code)).length;
  if (all ? hits === list.length : hits > 0) return TRUE;
  return set.complete ? FALSE : UNKNOWN;
};

const equalCodes = (a: CodeValue, b: CodeValue): Truth => {
  if (a.options === null || b.options === null) return UNKNOWN;
  const [x] = a.options;
  const [y] = b.options;
  if (a.options.size === 1 && b.options.size === 1) return truthOf(x === y);
  for (const option of a.options) if (b.options.has(option)) return UNKNOWN;
  return FALSE;
};

const equalTruth = (a: Value, b: Value, op: string): Truth => {
  if (a.kind === 'boolean' && b.kind === 'boolean') {
    return a.can === UNKNOWN || b.can === UNKNOWN ? UNKNOWN : truthOf(a.can === b.can);
  }
  if (a.kind === 'number' && b.kind === 'number') return equalIntervals(a, b);
  if (a.kind === 'date' && b.kind === 'date') {
    if (a.lo === a.hi && b.lo === b.hi) return truthOf(a.lo === b.lo);
    return a.hi < b.lo || b.hi < a.lo ? FALSE : UNKNOWN;
  }
  if (a.kind === 'code' && b.kind === 'code') return equalCodes(a, b);
  return mismatch(a.kind, b, op);
};

const beforeTruth = (a: Value, b: Value, strict: boolean, op: string): Truth => {
  if (a.kind === 'number' && b.kind === 'number') return compareIntervals(a, b, strict);
  if (a.kind === 'date' && b.kind === 'date') {
    if (strict ? a.hi < b.lo : a.hi <= b.lo) return TRUE;
    return (strict ? a.lo < b.hi : a.lo <= b.hi) ? UNKNOWN : FALSE;
  }
  return mismatch('number or date', a.kind === 'number' || a.kind === 'date' ? b : a, op);
};

const compareIn = (context: Context, scopes: Scopes, { op, args }: CompareExpr): Truth => {
  const a = valueIn(context, scopes, args[0]);
  const b = valueIn(context, scopes, args[1]);
  switch (op) {
    case 'eq':
      return equalTruth(a, b, op);
    case 'ne':
      return notTruth(equalTruth(a, b, op));
    case 'lt':
      return beforeTruth(a, b, true, op);
    case 'le':
      return beforeTruth(a, b, false, op);
    case 'gt':
      return beforeTruth(b, a, true, op);
    case 'ge':
      return beforeTruth(b, a, false, op);
  }
};

const combine: { readonly [op in ArithmeticExpr['op']]: (a: Interval, b: Interval) => Interval } = {
  add: addIntervals,
  sub: (a, b) => addIntervals(a, negateInterval(b)),
  mul: multiplyIntervals,
  least: leastInterval,
  greatest: greatestInterval,
};

const lookupIn = (context: Context, scopes: Scopes, expr: LookupExpr): Value => {
  const key = codeIn(context, scopes, expr.key);
  const branch = (code: string): Value | undefined => {
    const found = Object.hasOwn(expr.cases, code) ? expr.cases[code] : expr.else;
    return found === undefined ? undefined : valueIn(context, scopes, found);
  };
  const all = (): Value => {
    const branches = [...Object.values(expr.cases), ...(expr.else === undefined ? [] : [expr.else])];
    return branches.map((b) => valueIn(context, scopes, b)).reduce(hullValue);
  };
  if (key.options === null) return expr.else === undefined ? anyValue(all().kind) : all();
  const values: Value[] = [];
  for (const code of key.options) {
    const value = branch(code);
    if (value === undefined) return anyValue(all().kind);
    values.push(value);
  }
  return values.reduce(hullValue);
};

const sumIn = (context: Context, scopes: Scopes, expr: SumExpr): Value => {
  const { members, reason } = membersOf(context, scopes, expr.list);
  let sum: Interval = pointInterval(ZERO);
  for (const { scope, can } of members) {
    const value = numberIn(context, { ...scopes, [expr.as]: scope }, expr.of);
    sum = addIntervals(sum, can === TRUE ? value : hullInterval(value, pointInterval(ZERO)));
  }
  // Elements that the list lacks may add anything that the expression can be of an unknown element.
  return numberValue(reason === undefined ? sum : addIntervals(sum, unseenSum(context, scopes, expr)));
};

const unseenSum = (context: Context, scopes: Scopes, expr: SumExpr): Interval => {
  const { lo, hi } = unseenValue(context, scopes, expr) as NumberValue;
  return {
    lo: lo !== null && lo.units >= 0n ? ZERO : null,
    hi: hi !== null && hi.units <= 0n ? ZERO : null,
  };
};

/** What an expression can be of an element of which nothing is known. */
const unseenValue = (context: Context, scopes: Scopes, expr: SumExpr | PickExpr): Value => {
  let list = expr.list;
  while (list.op === 'filter') list = list.list;
  const pattern = `${scopeNamed(scopes, list.of).pattern}${list.path}/*`;
  return valueIn(context, { ...scopes, [expr.as]: { raw: undefined, pointer: '', pattern } }, expr.of);
};

type Ordered = NumberValue | DateValue;

const pickIn = (context: Context, scopes: Scopes, expr: PickExpr): Value => {
  const { members, reason } = membersOf(context, scopes, expr.list);
  const empty = valueIn(context, scopes, expr.empty);
  const values = members.map(({ scope, can }) => ({
    can,
    value: valueIn(context, { ...scopes, [expr.as]: scope }, expr.of),
  }));
  if (reason !== undefined) values.push({ can: UNKNOWN, value: unseenValue(context, scopes, expr) });
  if (values.length === 0) return empty;
  const sure = values.some(({ can }) => can === TRUE);
  const picked = expr.op === 'first' ? firstOf(values, reason !== undefined) : extremeOf(values, expr.op);
  return sure || picked === undefined ? (picked ?? empty) : hullValue(picked, empty);
};

type Candidates = readonly { readonly can: Truth; readonly value: Value }[];

const firstOf = (values: Candidates, partial: boolean): Value | undefined => {
  let result: Value | undefined;
  for (const { can, value } of values) {
    result = result === undefined ? value : hullValue(result, value);
    // A partial list may lack elements anywhere, so no known element is surely the first.
    if (can === TRUE && !partial) return result;
  }
  return result;
};

const extremeOf = (values: Candidates, op: 'min' | 'max'): Value | undefined => {
  const pick = (a: Value, b: Value): Ordered => {
    if (a.kind === 'number' && b.kind === 'number') {
      return numberValue(op === 'min' ? leastInterval(a, b) : greatestInterval(a, b));
    }
    if (a.kind === 'date' && b.kind === 'date') {
      const f = op === 'min' ? Math.min : Math.max;
      return dateValue(f(a.lo, b.lo), f(a.hi, b.hi));
    }
    return mismatch('number or date', a.kind === 'number' || a.kind === 'date' ? b : a, op);
  };
  const sure = values.filter(({ can }) => can === TRUE).map(({ value }) => value);
  const maybe = values.filter(({ can }) => can !== TRUE).map(({ value }) => value);
  if (sure.length === 0) return maybe.reduce(hullValue);
  const base = sure.reduce(pick);
  // Each unsure element either takes part or does not.
  return maybe.reduce((result, value) => hullValue(result, pick(result, value)), base);
};

const shiftIn = (date: DateValue, by: Interval, months: boolean): DateValue => {
  const move = (day: number, n: Decimal | null, infinite: number): number => {
    if (n === null) return infinite;
    const amount = numberOf(n);
    const moved = months ? addMonths(day, Math.trunc(amount)) : day + Math.trunc(amount);
    return Math.min(LAST_DAY, Math.max(FIRST_DAY, moved));
  };
  return dateValue(move(date.lo, by.lo, FIRST_DAY), move(date.hi, by.hi, LAST_DAY));
};

const between = {
  months: monthsBetween,
  years: yearsBetween,
  days: (from: number, to: number) => to - from,
} as const;

const callIn = (context: Context, scopes: Scopes, name: string, args: readonly Expr[]): Value => {
  const fn = context.functions[name];
  if (fn === undefined) throw new TuoyuError('unknown-function', { name });
  const inputs = args.map((arg) => valueIn(context, scopes, arg));
  const whole = (): Value => {
    const { codomain } = fn;
    if (codomain.kind === 'code') return codeValue(...codomain.codes);
    if (codomain.kind === 'boolean') return booleanValue(UNKNOWN);
    return numberValue({
      lo: codomain.min === undefined ? null : decimalOf(codomain.min),
      hi: codomain.max === undefined ? null : decimalOf(codomain.max),
    });
  };
  if (!inputs.every(isPoint)) return whole();
  const result = fn.run(...inputs.map(plainOf));
  if (result === undefined) return whole();
  if (typeof result === 'boolean') return booleanValue(truthOf(result));
  return typeof result === 'number' ? numberPoint(decimalOf(result)) : codeValue(result);
};

/** The plain value of a point; days as ISO text. */
export const plainOf = (value: Value): boolean | number | string => {
  switch (value.kind) {
    case 'boolean':
      return value.can === TRUE;
    case 'number':
      return numberOf(pointOf(value) as Decimal);
    case 'date':
      return formatDay(value.lo);
    case 'code':
      return [...(value.options as ReadonlySet<string>)][0] as string;
    case 'codes':
      return [...value.sure].sort().join(' ');
  }
};

/** All that an expression can be, given what the record leaves open. */
export const valueIn = (context: Context, scopes: Scopes, expr: Expr): Value => {
  switch (expr.op) {
    case 'value':
      if (typeof expr.value === 'boolean') return booleanValue(truthOf(expr.value));
      return typeof expr.value === 'number' ? numberPoint(decimalOf(expr.value)) : codeValue(expr.value);
    case 'date': {
      const day = parseDay(expr.value);
      if (day === undefined) throw new TuoyuError('bad-date', { found: expr.value, at: 'date' });
      return dateValue(day, day);
    }
    case 'field':
      return readField(context, scopeNamed(scopes, expr.of), expr.path).value;
    case 'figure':
      // `compile` puts the value in force in its place; what is left has none.
      return numberValue(ANY_NUMBER);
    case 'choice': {
      const options = context.choices[expr.id];
      if (options === undefined) throw new TuoyuError('unknown-choice', { choice: expr.id });
      return codeValue(...options);
    }
    case 'asOf':
      return dateValue(context.asOf, context.asOf);
    case 'present':
      return booleanValue(isPoint(valueIn(context, scopes, expr.of)) ? TRUE : UNKNOWN);
    case 'and':
      return booleanValue(
        expr.args.reduce<Truth>(
          (can, arg) => (can === FALSE ? can : andTruth(can, truthIn(context, scopes, arg))),
          TRUE,
        ),
      );
    case 'or':
      return booleanValue(
        expr.args.reduce<Truth>(
          (can, arg) => (can === TRUE ? can : orTruth(can, truthIn(context, scopes, arg))),
          FALSE,
        ),
      );
    case 'not':
      return booleanValue(notTruth(truthIn(context, scopes, expr.of)));
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return booleanValue(compareIn(context, scopes, expr));
    case 'add':
    case 'sub':
    case 'mul':
    case 'least':
    case 'greatest':
      return numberValue(
        expr.args.map((arg): Interval => numberIn(context, scopes, arg)).reduce(combine[expr.op]),
      );
    case 'div': {
      const a = numberIn(context, scopes, expr.args[0]);
      const b = numberIn(context, scopes, expr.args[1]);
      return numberValue(divideIntervals(a, b, decimalOf(expr.quantum), expr.mode) ?? ANY_NUMBER);
    }
    case 'round':
      return numberValue(
        roundInterval(numberIn(context, scopes, expr.of), decimalOf(expr.quantum), expr.mode),
      );
    case 'if': {
      const can = truthIn(context, scopes, expr.if);
      if (can === TRUE) return valueIn(context, scopes, expr.then);
      if (can === FALSE) return valueIn(context, scopes, expr.else);
      return hullValue(valueIn(context, scopes, expr.then), valueIn(context, scopes, expr.else));
    }
    case 'lookup':
      return lookupIn(context, scopes, expr);
    case 'in': {
      const code = codeIn(context, scopes, expr.of);
      return booleanValue(inTruth(code, listed(expr.values)));
    }
    case 'hasAny':
    case 'hasAll': {
      const set = codesIn(context, scopes, expr.of);
      return booleanValue(hasTruth(set, listed(expr.values), expr.op === 'hasAll'));
    }
    case 'months':
    case 'years':
    case 'days': {
      const from = dateIn(context, scopes, expr.args[0]);
      const to = dateIn(context, scopes, expr.args[1]);
      const f = between[expr.op];
      return numberValue({ lo: decimalOf(f(from.hi, to.lo)), hi: decimalOf(f(from.lo, to.hi)) });
    }
    case 'addMonths':
    case 'addDays':
      return shiftIn(
        dateIn(context, scopes, expr.of),
        numberIn(context, scopes, expr.by),
        expr.op === 'addMonths',
      );
    case 'matches': {
      const { options } = codeIn(context, scopes, expr.of);
      if (options === null) return booleanValue(UNKNOWN);
      return booleanValue(overAll(options, (o) => truthOf(matchesPattern(o, expr.pattern))));
    }
    case 'length': {
      const { options } = codeIn(context, scopes, expr.of);
      if (options === null) return numberValue({ lo: ZERO, hi: null });
      return [...options].map((o): Value => numberPoint(decimalOf(textLength(o)))).reduce(hullValue);
    }
    case 'inDivision': {
      const code = codeIn(context, scopes, expr.of);
      if (code.options === null) return booleanValue(UNKNOWN);
      return booleanValue(overAll(code.options, (o) => truthOf(inDivision(o, expr.code))));
    }
    case 'every':
    case 'some': {
      const { members, reason } = membersOf(context, scopes, expr.list);
      const every = expr.op === 'every';
      // A member that may be absent, or a list that may hold more, never settles the quantifier its way.
      let can: Truth = reason === undefined ? (every ? TRUE : FALSE) : UNKNOWN;
      for (const member of members) {
        const that = truthIn(context, { ...scopes, [expr.as]: member.scope }, expr.that);
        const settled = every ? orTruth(that, notTruth(member.can)) : andTruth(that, member.can);
        can = every ? andTruth(can, settled) : orTruth(can, settled);
      }
      return booleanValue(can);
    }
    case 'count': {
      const { members, reason } = membersOf(context, scopes, expr.list);
      const sure = members.filter(({ can }) => can === TRUE).length;
      return numberValue({
        lo: decimalOf(sure),
        hi: reason === undefined ? decimalOf(members.length) : null,
      });
    }
    case 'sum':
      return sumIn(context, scopes, expr);
    case 'min':
    case 'max':
    case 'first':
      return pickIn(context, scopes, expr);
    case 'call':
      return callIn(context, scopes, expr.name, expr.args);
    case 'logged':
      return booleanValue(loggedTruth(context, scopes, expr).can);
    default:
      throw new TuoyuError('bad-expression', { at: 'op', found: String((expr as { op?: unknown }).op) });
  }
};
