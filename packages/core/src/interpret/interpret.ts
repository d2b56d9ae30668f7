import { refuse } from '../error.js';
import type {
  AnyListExpr,
  CallExpr,
  Expr,
  InDivisionExpr,
  InExpr,
  MatchesExpr,
  PickExpr,
  QuantifierExpr,
  ShiftExpr,
  SumExpr,
} from '../expression/expression.js';
import { addMonths, clamped, dayAt, formatDay, monthsBetween, yearsBetween } from '../value/day.js';
import { decimalOf, numberOf } from '../value/decimal.js';
import {
  ANY_NUMBER,
  addIntervals,
  compareIntervals,
  divideIntervals,
  type End,
  equalIntervals,
  greatestInterval,
  hullInterval,
  type Interval,
  leastInterval,
  multiplyIntervals,
  negateInterval,
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
import type { Context, Scope, Scopes } from './context.js';
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
  literalValue,
  type NumberValue,
  numberPoint,
  numberValue,
  rangeValue,
  type Value,
} from './value.js';

type Of<K extends Value['kind']> = Extract<Value, { kind: K }>;

/** A value of one of some kinds; anything else was never checked, and throws. */
const as = <K extends Value['kind']>(value: Value, ...kinds: readonly K[]): Of<K> =>
  (kinds as readonly string[]).includes(value.kind)
    ? (value as Of<K>)
    : refuse('type-mismatch', { expected: kinds.join(' or '), found: value.kind, at: 'expression' });

/** Whether an expression is true, false or either. */
export const truthIn = (context: Context, scopes: Scopes, expr: Expr): Truth =>
  as(valueIn(context, scopes, expr), 'boolean').can;

/** What a code or text is tested for. */
export const testOf = (expr: InExpr | MatchesExpr | InDivisionExpr): ((text: string) => boolean) => {
  switch (expr.op) {
    case 'in':
      return (text) => (expr.values as readonly string[]).includes(text);
    case 'matches':
      return (text) => matchesPattern(text, expr.pattern);
    default:
      return (text) => inDivision(text, expr.code);
  }
};

const hasTruth = (set: CodesValue, list: readonly string[], all: boolean): Truth => {
  const hits = list.filter((code) => set.sure.has(code)).length;
  if (all ? hits === list.length : hits > 0) return TRUE;
  return set.complete ? FALSE : UNKNOWN;
};

const equalCodes = (a: CodeValue, b: CodeValue): Truth => {
  if (a.options === null || b.options === null) return UNKNOWN;
  for (const option of a.options) {
    if (b.options.has(option)) return a.options.size === 1 && b.options.size === 1 ? TRUE : UNKNOWN;
  }
  return FALSE;
};

const equalTruth = (a: Value, b: Value): Truth => {
  if (a.kind === 'boolean')
    return isPoint(a) && isPoint(b) ? truthOf(a.can === as(b, 'boolean').can) : UNKNOWN;
  if (a.kind === 'code') return equalCodes(a, as(b, 'code'));
  const x = as(a, 'number', 'date');
  return equalIntervals(x, as(b, x.kind));
};

const combine: { readonly [op: string]: (a: Interval, b: Interval) => Interval } = {
  add: addIntervals,
  sub: (a, b) => addIntervals(a, negateInterval(b)),
  mul: multiplyIntervals,
  least: leastInterval,
  min: leastInterval,
  greatest: greatestInterval,
  max: greatestInterval,
};

const between: { readonly [op: string]: (from: number, to: number) => number } = {
  months: monthsBetween,
  years: yearsBetween,
  days: (from, to) => to - from,
};

/** An expression about an element. */
const about = (context: Context, scopes: Scopes, { as, of }: SumExpr | PickExpr, scope: Scope): Value =>
  valueIn(context, { ...scopes, [as]: scope }, of);

/** What an expression can be of an element of which nothing is known. */
const unseenValue = (context: Context, scopes: Scopes, expr: SumExpr | PickExpr): Value => {
  let list: AnyListExpr = expr.list;
  while (list.op === 'filter') list = list.list;
  const pattern = `${scopeNamed(scopes, list.of).pattern}${list.path}/*`;
  return about(context, scopes, expr, { raw: undefined, pointer: '', pattern });
};

const quantified = (context: Context, scopes: Scopes, expr: QuantifierExpr): Truth => {
  const { members, reason } = membersOf(context, scopes, expr.list);
  const every = expr.op === 'every';
  // A member that may be absent, or a list that may hold more, never settles the quantifier its way.
  let can: Truth = reason === undefined ? (every ? TRUE : FALSE) : UNKNOWN;
  for (const member of members) {
    const that = truthIn(context, { ...scopes, [expr.as]: member.scope }, expr.that);
    const settled = every ? orTruth(that, notTruth(member.can)) : andTruth(that, member.can);
    can = every ? andTruth(can, settled) : orTruth(can, settled);
  }
  return can;
};

const summed = (context: Context, scopes: Scopes, expr: SumExpr): Interval => {
  const { members, reason } = membersOf(context, scopes, expr.list);
  const none: Interval = { lo: ZERO, hi: ZERO };
  const sum = members.reduce((rest, { scope, can }) => {
    const value = as(about(context, scopes, expr, scope), 'number');
    return addIntervals(rest, can === TRUE ? value : hullInterval(value, none));
  }, none);
  if (reason === undefined) return sum;
  // Any number of elements that the list lacks may add what the expression can be of an unknown one.
  const unseen = as(unseenValue(context, scopes, expr), 'number');
  return addIntervals(sum, multiplyIntervals(unseen, { lo: ZERO, hi: Number.POSITIVE_INFINITY }));
};

type Candidates = readonly { readonly can: Truth; readonly value: Value }[];

const pickedIn = (context: Context, scopes: Scopes, expr: PickExpr): Value => {
  const { members, reason } = membersOf(context, scopes, expr.list);
  const empty = valueIn(context, scopes, expr.empty);
  const values = members.map(({ scope, can }) => ({ can, value: about(context, scopes, expr, scope) }));
  if (reason !== undefined) values.push({ can: UNKNOWN, value: unseenValue(context, scopes, expr) });
  return pickedOf(expr.op, values, reason !== undefined, empty);
};

/** What is picked among values that may or may not take part; `empty` where none does. */
export const pickedOf = (op: PickExpr['op'], values: Candidates, partial: boolean, empty: Value): Value => {
  if (values.length === 0) return empty;
  const picked = op === 'first' ? firstOf(values, partial) : extremeOf(values, op);
  return values.some(({ can }) => can === TRUE) ? picked : hullValue(picked, empty);
};

const firstOf = (values: Candidates, partial: boolean): Value => {
  // A partial list may lack elements anywhere, so no known element is surely the first.
  const sure = partial ? -1 : values.findIndex(({ can }) => can === TRUE);
  const some = sure < 0 ? values : values.slice(0, sure + 1);
  return some.map(({ value }) => value).reduce(hullValue);
};

const extremeOf = (values: Candidates, op: 'min' | 'max'): Value => {
  const pick = (a: Value, b: Value): Value => {
    const x = as(a, 'number', 'date');
    return { ...x, ...combine[op]?.(x, as(b, x.kind)) } as Value;
  };
  const sure = values.filter(({ can }) => can === TRUE).map(({ value }) => value);
  const maybe = values.filter(({ can }) => can !== TRUE).map(({ value }) => value);
  if (sure.length === 0) return maybe.reduce(hullValue);
  // Each unsure element either takes part or does not.
  return maybe.reduce((result, value) => hullValue(result, pick(result, value)), sure.reduce(pick));
};

const shifted = ({ op }: ShiftExpr, { lo, hi }: DateValue, by: Interval): DateValue => {
  const move = (day: number, n: End): number => {
    const amount = Math.trunc(numberOf(n));
    return op === 'addMonths' ? addMonths(day, amount) : clamped(day + amount);
  };
  return dateValue(move(lo, by.lo), move(hi, by.hi));
};

const called = (context: Context, { name }: CallExpr, inputs: readonly Value[]): Value => {
  const fn = context.functions[name] ?? refuse('unknown-function', { name });
  const { codomain } = fn;
  const result = inputs.every(isPoint) ? fn.run(...inputs.map(plainOf)) : undefined;
  if (result === undefined) {
    if (codomain.kind === 'code') return codeValue(...codomain.codes);
    return codomain.kind === 'number' ? rangeValue(codomain) : anyValue(codomain.kind);
  }
  return as(literalValue(result), codomain.kind);
};

/** The plain value of a point; days as ISO text. */
const plainOf = (value: Value): boolean | number | string => {
  switch (value.kind) {
    case 'boolean':
      return value.can === TRUE;
    case 'date':
      return formatDay(value.lo);
    case 'code':
      return [...(value.options ?? [])].join();
    default:
      return numberOf((value as NumberValue).lo);
  }
};

/** All that an expression can be, given what the record leaves open. */
export const valueIn = (context: Context, scopes: Scopes, expr: Expr): Value => {
  const value = (e: Expr): Value => valueIn(context, scopes, e);
  const truth = (e: Expr): Truth => truthIn(context, scopes, e);
  const number = (e: Expr): NumberValue => as(value(e), 'number');
  const optionsOf = (e: Expr): CodeValue['options'] => as(value(e), 'code').options;
  const compared = (a: Expr, b: Expr, strict: boolean): Value => {
    const x = as(value(a), 'number', 'date');
    return booleanValue(compareIntervals(x, as(value(b), x.kind), strict));
  };
  switch (expr.op) {
    case 'value':
      return literalValue(expr.value);
    case 'date': {
      const day = dayAt(expr.value, 'date');
      return dateValue(day, day);
    }
    case 'asOf':
      return dateValue(context.asOf, context.asOf);
    case 'field':
      return readField(context, scopeNamed(scopes, expr.of), expr.path);
    case 'figure':
      // `compile` puts the value in force in its place; what is left has none.
      return numberValue(ANY_NUMBER);
    case 'choice':
      return codeValue(...(context.choices[expr.id] as readonly string[]));
    case 'present':
      return booleanValue(isPoint(value(expr.of)) ? TRUE : UNKNOWN);
    case 'and':
    case 'or': {
      const [settled, join] = expr.op === 'and' ? ([FALSE, andTruth] as const) : ([TRUE, orTruth] as const);
      return booleanValue(
        expr.args.reduce<Truth>(
          (can, arg) => (can === settled ? can : join(can, truth(arg))),
          notTruth(settled),
        ),
      );
    }
    case 'not':
      return booleanValue(notTruth(truth(expr.of)));
    case 'eq':
      return booleanValue(equalTruth(value(expr.args[0]), value(expr.args[1])));
    case 'ne':
      return booleanValue(notTruth(equalTruth(value(expr.args[0]), value(expr.args[1]))));
    case 'lt':
    case 'le':
      return compared(expr.args[0], expr.args[1], expr.op === 'lt');
    case 'gt':
    case 'ge':
      return compared(expr.args[1], expr.args[0], expr.op === 'gt');
    case 'add':
    case 'sub':
    case 'mul':
    case 'least':
    case 'greatest':
      return numberValue(expr.args.map((arg): Interval => number(arg)).reduce(combine[expr.op] as never));
    case 'div':
      return numberValue(
        divideIntervals(number(expr.args[0]), number(expr.args[1]), decimalOf(expr.quantum), expr.mode),
      );
    case 'round':
      return numberValue(roundInterval(number(expr.of), decimalOf(expr.quantum), expr.mode));
    case 'if': {
      const can = truth(expr.if);
      if (can !== UNKNOWN) return value(can === TRUE ? expr.then : expr.else);
      return hullValue(value(expr.then), value(expr.else));
    }
    case 'lookup': {
      const { key, cases, else: other } = expr;
      const all = Object.values(cases);
      const options = optionsOf(key);
      const taken =
        options === null
          ? [...all, other]
          : [...options].map((code) => (Object.hasOwn(cases, code) ? cases[code] : other));
      const known = taken.filter((branch) => branch !== undefined);
      // A code without a case has a value that nobody states.
      if (known.length < taken.length) return anyValue(value((all[0] ?? other) as Expr).kind);
      return known.map(value).reduce(hullValue);
    }
    case 'in':
    case 'matches':
    case 'inDivision': {
      const options = optionsOf(expr.of);
      const test = testOf(expr);
      if (options !== null) return booleanValue(overAll(options, (option) => truthOf(test(option))));
      return booleanValue(
        expr.op === 'in' && (expr.values as readonly string[]).length === 0 ? FALSE : UNKNOWN,
      );
    }
    case 'hasAny':
    case 'hasAll':
      return booleanValue(
        hasTruth(as(value(expr.of), 'codes'), expr.values as readonly string[], expr.op === 'hasAll'),
      );
    case 'length': {
      const options = optionsOf(expr.of);
      if (options === null) return numberValue({ lo: ZERO, hi: Number.POSITIVE_INFINITY });
      return [...options].map((o): Value => numberPoint(decimalOf(textLength(o)))).reduce(hullValue);
    }
    case 'months':
    case 'years':
    case 'days': {
      const [from, to] = expr.args.map((arg) => as(value(arg), 'date')) as [DateValue, DateValue];
      const count = (a: number, b: number) => decimalOf(between[expr.op]?.(a, b) as number);
      return numberValue({ lo: count(from.hi, to.lo), hi: count(from.lo, to.hi) });
    }
    case 'addMonths':
    case 'addDays':
      return shifted(expr, as(value(expr.of), 'date'), number(expr.by));
    case 'every':
    case 'some':
      return booleanValue(quantified(context, scopes, expr));
    case 'count': {
      const { members, reason } = membersOf(context, scopes, expr.list);
      return numberValue({
        lo: decimalOf(members.filter(({ can }) => can === TRUE).length),
        hi: reason === undefined ? decimalOf(members.length) : Number.POSITIVE_INFINITY,
      });
    }
    case 'sum':
      return numberValue(summed(context, scopes, expr));
    case 'min':
    case 'max':
    case 'first':
      return pickedIn(context, scopes, expr);
    case 'call':
      return called(context, expr, expr.args.map(value));
    case 'logged':
      return booleanValue(loggedTruth(context, scopes, expr).can);
  }
};
