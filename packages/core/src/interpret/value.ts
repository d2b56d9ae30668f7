import { refuse } from '../error.js';
import type { ValueKind } from '../expression/expression.js';
import { FIRST_DAY, LAST_DAY } from '../value/day.js';
import { type Decimal, decimalOf } from '../value/decimal.js';
import { compareEnds, hullInterval, type Interval } from '../value/interval.js';
import { hullTruth, type Truth, truthOf, UNKNOWN } from '../value/truth.js';

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

/** The value of a literal. */
export const literalValue = (value: boolean | number | string): Value =>
  typeof value === 'boolean'
    ? booleanValue(truthOf(value))
    : typeof value === 'number'
      ? numberPoint(decimalOf(value))
      : codeValue(value);

/** The numbers within declared ends. */
export const rangeValue = ({ min, max }: { readonly min?: number; readonly max?: number }): NumberValue =>
  numberValue({
    lo: min === undefined ? Number.NEGATIVE_INFINITY : decimalOf(min),
    hi: max === undefined ? Number.POSITIVE_INFINITY : decimalOf(max),
  });

const ANY_CODE: CodeValue = { kind: 'code', options: null };

const ANY: { readonly [K in ValueKind]: Value } = {
  boolean: { kind: 'boolean', can: UNKNOWN },
  number: { kind: 'number', lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY },
  date: { kind: 'date', lo: FIRST_DAY, hi: LAST_DAY },
  code: ANY_CODE,
  text: ANY_CODE,
  codes: { kind: 'codes', sure: new Set(), complete: false },
};

/** Every value of a kind. */
export const anyValue = (kind: ValueKind): Value => ANY[kind];

/** Whether only one value is possible. */
export const isPoint = (value: Value): boolean => {
  switch (value.kind) {
    case 'boolean':
      return value.can !== UNKNOWN;
    case 'code':
      return value.options?.size === 1;
    case 'codes':
      return value.complete;
    default:
      return compareEnds(value.lo, value.hi) === 0;
  }
};

/** The smallest value around both, which must be of one kind. */
export const hullValue = (a: Value, b: Value): Value => {
  if (a.kind !== b.kind) refuse('type-mismatch', { expected: a.kind, found: b.kind, at: 'expression' });
  switch (a.kind) {
    case 'boolean':
      return booleanValue(hullTruth(a.can, (b as BooleanValue).can));
    case 'code': {
      const { options } = b as CodeValue;
      return a.options === null || options === null ? ANY_CODE : codeValue(...a.options, ...options);
    }
    case 'codes': {
      const { sure, complete } = b as CodesValue;
      const both = new Set([...a.sure].filter((x) => sure.has(x)));
      const same = both.size === a.sure.size && both.size === sure.size;
      return { kind: 'codes', sure: both, complete: a.complete && complete && same };
    }
    default:
      return { ...a, ...hullInterval(a, b as NumberValue) } as Value;
  }
};
