import type { ValueKind } from '../expression/expression.js';
import { FIRST_DAY, LAST_DAY } from '../value/day.js';
import type { Decimal } from '../value/decimal.js';
import { ANY_NUMBER, hullInterval, type Interval, pointOf } from '../value/interval.js';
import { hullTruth, type Truth, UNKNOWN } from '../value/truth.js';

/** What an expression can be: the set of all values that the record leaves possible. */
export type Value =
  | { readonly kind: 'boolean'; readonly can: Truth }
  | ({ readonly kind: 'number' } & Interval)
  /** Days since 1970-01-01, both ends included. */
  | { readonly kind: 'date'; readonly lo: number; readonly hi: number }
  /** Codes or texts; null stands for any. */
  | { readonly kind: 'code'; readonly options: ReadonlySet<string> | null }
  /** A set of codes: those that are surely in it, and whether it may hold more. */
  | { readonly kind: 'codes'; readonly sure: ReadonlySet<string>; readonly complete: boolean };

export type BooleanValue = Extract<Value, { kind: 'boolean' }>;
export type NumberValue = Extract<Value, { kind: 'number' }>;
export type DateValue = Extract<Value, { kind: 'date' }>;
export type CodeValue = Extract<Value, { kind: 'code' }>;
export type CodesValue = Extract<Value, { kind: 'codes' }>;

export const booleanValue = (can: Truth): BooleanValue => ({ kind: 'boolean', can });
export const numberValue = ({ lo, hi }: Interval): NumberValue => ({ kind: 'number', lo, hi });
export const numberPoint = (d: Decimal): NumberValue => ({ kind: 'number', lo: d, hi: d });
export const dateValue = (lo: number, hi: number): DateValue => ({ kind: 'date', lo, hi });
export const codeValue = (...options: readonly string[]): CodeValue => ({
  kind: 'code',
  options: new Set(options),
});

export const ANY_DATE: DateValue = dateValue(FIRST_DAY, LAST_DAY);
export const ANY_CODE: CodeValue = { kind: 'code', options: null };
export const ANY_CODES: CodesValue = { kind: 'codes', sure: new Set(), complete: false };

/** Every value of a kind. */
export const anyValue = (kind: ValueKind): Value => {
  switch (kind) {
    case 'boolean':
      return booleanValue(UNKNOWN);
    case 'number':
      return numberValue(ANY_NUMBER);
    case 'date':
      return ANY_DATE;
    case 'codes':
      return ANY_CODES;
    default:
      return ANY_CODE;
  }
};

/** Whether only one value is possible. */
export const isPoint = (value: Value): boolean => {
  switch (value.kind) {
    case 'boolean':
      return value.can !== UNKNOWN;
    case 'number':
      return pointOf(value) !== undefined;
    case 'date':
      return value.lo === value.hi;
    case 'code':
      return value.options?.size === 1;
    case 'codes':
      return value.complete;
  }
};

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((x) => b.has(x));

/** The smallest value around both. Both must be of one kind. */
export const hullValue = (a: Value, b: Value): Value => {
  if (a.kind === 'boolean' && b.kind === 'boolean') return booleanValue(hullTruth(a.can, b.can));
  if (a.kind === 'number' && b.kind === 'number') return numberValue(hullInterval(a, b));
  if (a.kind === 'date' && b.kind === 'date') return dateValue(Math.min(a.lo, b.lo), Math.max(a.hi, b.hi));
  if (a.kind === 'code' && b.kind === 'code') {
    return a.options === null || b.options === null
      ? ANY_CODE
      : { kind: 'code', options: new Set([...a.options, ...b.options]) };
  }
  if (a.kind === 'codes' && b.kind === 'codes') {
    return {
      kind: 'codes',
      sure: new Set([...a.sure].filter((x) => b.sure.has(x))),
      complete: a.complete && b.complete && sameSet(a.sure, b.sure),
    };
  }
  throw new TypeError(`no hull of ${a.kind} and ${b.kind}`);
};
