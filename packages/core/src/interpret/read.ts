import type { FieldEntry } from '../declare/field-table.js';
import { TuoyuError } from '../error.js';
import type { UnknownReason } from '../evaluate/reason.js';
import { parseDay } from '../value/day.js';
import { decimalOf, isReadableNumber } from '../value/decimal.js';
import { truthOf } from '../value/truth.js';
import type { Context, Scope, Scopes } from './context.js';
import {
  ANY_CODE,
  ANY_CODES,
  ANY_DATE,
  anyValue,
  booleanValue,
  codeValue,
  dateValue,
  numberPoint,
  numberValue,
  type Value,
} from './value.js';

/** A field as it stands in the record: what it can be and, where that is not one value, why. */
export interface Reading {
  readonly pointer: string;
  readonly entry: FieldEntry;
  readonly value: Value;
  readonly reason: UnknownReason | undefined;
}

const isObject = (raw: unknown): raw is { readonly [key: string]: unknown } =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

export const scopeNamed = (scopes: Scopes, name: string): Scope => {
  const scope = scopes[name];
  if (scope === undefined) throw new TuoyuError('unknown-scope', { scope: name });
  return scope;
};

export const entryAt = (context: Context, pattern: string): FieldEntry => {
  const entry = context.fields[pattern];
  if (entry === undefined) throw new TuoyuError('unknown-field', { pattern });
  return entry;
};

const keys = new Map<string, readonly string[]>();

/** The keys of a path; paths come from rules, so there are few. */
const keysOf = (path: string): readonly string[] => {
  let known = keys.get(path);
  if (known === undefined) {
    known = path.slice(1).split('/');
    keys.set(path, known);
  }
  return known;
};

/** What stands at a path below a scope, or why nothing does. */
export const rawAt = (scope: Scope, path: string): { readonly raw: unknown; readonly broken: boolean } => {
  let raw = scope.raw;
  if (path === '') return { raw, broken: false };
  for (const key of keysOf(path)) {
    if (raw === undefined || raw === null) return { raw: undefined, broken: false };
    if (!isObject(raw)) return { raw: undefined, broken: true };
    raw = Object.hasOwn(raw, key) ? raw[key] : undefined;
  }
  return { raw, broken: false };
};

/** Where nothing is stated of any field. */
export const NO_UNKNOWNS: Context['unknowns'] = Object.freeze({});

/** The reason stated for a pointer or for the nearest group above it. */
export const statedReason = (context: Context, pointer: string): UnknownReason | undefined => {
  if (context.unknowns === NO_UNKNOWNS) return undefined;
  let at = pointer;
  while (at !== '') {
    const reason = context.unknowns[at];
    if (reason !== undefined) return reason;
    at = at.slice(0, at.lastIndexOf('/'));
  }
  return undefined;
};

/** All that a field can be while nothing is known of it. */
export const domainOf = (entry: FieldEntry): Value => {
  switch (entry.type) {
    case 'number':
      return numberValue({
        lo: entry.min === undefined ? null : decimalOf(entry.min),
        hi: entry.max === undefined ? null : decimalOf(entry.max),
      });
    case 'code':
      return codeValue(...Object.keys(entry.codes));
    case 'boolean':
    case 'date':
    case 'codes':
      return anyValue(entry.type);
    case 'text':
      return ANY_CODE;
    default:
      throw new TuoyuError('type-mismatch', { expected: 'a value', found: entry.type, at: 'field' });
  }
};

type Read = { readonly value: Value; readonly reason?: UnknownReason };

const unreadable = (entry: FieldEntry, reason: UnknownReason = 'unreadable'): Read => ({
  value: domainOf(entry),
  reason,
});

/** What a raw value means for a field. */
export const readValue = (entry: FieldEntry, raw: unknown): Read => {
  switch (entry.type) {
    case 'boolean':
      return typeof raw === 'boolean' ? { value: booleanValue(truthOf(raw)) } : unreadable(entry);
    case 'number': {
      if (typeof raw !== 'number' || !isReadableNumber(raw)) return unreadable(entry);
      const outside =
        (entry.min !== undefined && raw < entry.min) ||
        (entry.max !== undefined && raw > entry.max) ||
        (entry.whole === true && !Number.isInteger(raw));
      return outside ? unreadable(entry, 'out-of-domain') : { value: numberPoint(decimalOf(raw)) };
    }
    case 'date': {
      const day = typeof raw === 'string' ? parseDay(raw) : undefined;
      return day === undefined ? { value: ANY_DATE, reason: 'unreadable' } : { value: dateValue(day, day) };
    }
    case 'text':
      return typeof raw === 'string' ? { value: codeValue(raw) } : { value: ANY_CODE, reason: 'unreadable' };
    case 'code':
      if (typeof raw !== 'string') return unreadable(entry);
      return Object.hasOwn(entry.codes, raw) ? { value: codeValue(raw) } : unreadable(entry, 'out-of-domain');
    case 'codes': {
      if (!Array.isArray(raw)) return { value: ANY_CODES, reason: 'unreadable' };
      const sure = new Set<string>();
      let complete = true;
      for (const code of raw as readonly unknown[]) {
        if (typeof code === 'string' && Object.hasOwn(entry.codes, code)) sure.add(code);
        else complete = false;
      }
      const value: Value = { kind: 'codes', sure, complete };
      return complete ? { value } : { value, reason: 'unreadable' };
    }
    default:
      throw new TuoyuError('type-mismatch', { expected: 'a value', found: entry.type, at: 'field' });
  }
};

/** Why a field below a scope has not one value; no reason when it has. */
export const reasonOf = (
  context: Context,
  scope: Scope,
  path: string,
): { readonly pointer: string; readonly reason: UnknownReason | undefined } => {
  const pointer = scope.pointer + path;
  const { raw, broken } = rawAt(scope, path);
  const missing = raw === undefined || raw === null;
  // A reason on the field itself wins over what stands there; one above it only explains what is absent.
  if (missing || context.unknowns[pointer] !== undefined) {
    return { pointer, reason: statedReason(context, pointer) ?? (broken ? 'unreadable' : 'missing') };
  }
  return { pointer, reason: readValue(entryAt(context, scope.pattern + path), raw).reason };
};

/** Reads a field below a scope. */
export const readField = (context: Context, scope: Scope, path: string): Reading => {
  const entry = entryAt(context, scope.pattern + path);
  const pointer = scope.pointer + path;
  const stated = statedReason(context, pointer);
  const { raw, broken } = rawAt(scope, path);
  const missing = raw === undefined || raw === null;
  // A reason on the field itself wins over what stands there; one above it only explains what is absent.
  if (context.unknowns[pointer] !== undefined || missing) {
    const reason = stated ?? (broken ? 'unreadable' : 'missing');
    return { pointer, entry, value: domainOf(entry), reason };
  }
  const { value, reason } = readValue(entry, raw);
  return { pointer, entry, value, reason };
};
