import type { FieldEntry } from '../declare/field-table.js';
import { refuse } from '../error.js';
import type { UnknownReason } from '../evaluate/reason.js';
import { parseDay } from '../value/day.js';
import { isReadableNumber } from '../value/decimal.js';
import type { Context, Scope, Scopes } from './context.js';
import { anyValue, codeValue, dateValue, literalValue, rangeValue, type Value } from './value.js';

/** A field as it stands in the record: what it can be and, where that is not one value, why. */
export interface Reading {
  readonly pointer: string;
  readonly value: Value;
  readonly reason: UnknownReason | undefined;
}

export const scopeNamed = (scopes: Scopes, name: string): Scope => {
  return scopes[name] ?? refuse('unknown-scope', { scope: name });
};

export const entryAt = (context: Context, pattern: string): FieldEntry => {
  return context.fields[pattern] ?? refuse('unknown-field', { pattern });
};

/** What stands at a path below a scope, or why nothing does. */
export const rawAt = (scope: Scope, path: string): { readonly raw: unknown; readonly broken: boolean } => {
  let { raw } = scope;
  for (let from = 1; from <= path.length; ) {
    if (raw === undefined || raw === null) break;
    if (typeof raw !== 'object' || Array.isArray(raw)) return { raw: undefined, broken: true };
    const to = path.indexOf('/', from);
    const key = path.slice(from, to < 0 ? path.length : to);
    raw = Object.hasOwn(raw, key) ? (raw as { readonly [key: string]: unknown })[key] : undefined;
    from += key.length + 1;
  }
  return { raw, broken: false };
};

/** Where nothing is stated of any field. */
export const NO_UNKNOWNS: Context['unknowns'] = Object.freeze({});

/** The reason stated for a pointer or for the nearest group above it. */
export const statedReason = ({ unknowns }: Context, pointer: string): UnknownReason | undefined => {
  for (let at = pointer; at !== '' && unknowns !== NO_UNKNOWNS; at = at.slice(0, at.lastIndexOf('/'))) {
    const reason = unknowns[at];
    if (reason !== undefined) return reason;
  }
  return undefined;
};

/** All that a field can be while nothing is known of it. */
export const domainOf = (entry: FieldEntry): Value => {
  if (entry.type === 'number') return rangeValue(entry);
  if (entry.type === 'code') return codeValue(...Object.keys(entry.codes));
  return anyValue(entry.type as 'text');
};

/** What a raw value means for a field, or why it means nothing. */
const readValue = (entry: FieldEntry, raw: unknown): Value | UnknownReason => {
  switch (entry.type) {
    case 'boolean':
    case 'text':
      return typeof raw === (entry.type === 'text' ? 'string' : 'boolean')
        ? literalValue(raw as string | boolean)
        : 'unreadable';
    case 'number': {
      const { min = raw, max = raw, whole } = entry;
      if (typeof raw !== 'number' || !isReadableNumber(raw)) return 'unreadable';
      const outside = raw < (min as number) || raw > (max as number) || (whole && !Number.isInteger(raw));
      return outside ? 'out-of-domain' : literalValue(raw);
    }
    case 'date': {
      const day = typeof raw === 'string' ? parseDay(raw) : undefined;
      return day === undefined ? 'unreadable' : dateValue(day, day);
    }
    case 'code':
      if (typeof raw !== 'string') return 'unreadable';
      return Object.hasOwn(entry.codes, raw) ? codeValue(raw) : 'out-of-domain';
    default: {
      if (entry.type !== 'codes')
        return refuse('type-mismatch', { expected: 'a value', found: entry.type, at: 'field' });
      if (!Array.isArray(raw)) return 'unreadable';
      const { codes } = entry;
      const sure = new Set<string>(
        raw.filter((code) => typeof code === 'string' && Object.hasOwn(codes, code)),
      );
      // A hole in the list is a code that nobody knows.
      const complete = Array.from(raw).every((code) => sure.has(code));
      return { kind: 'codes', sure, complete };
    }
  }
};

/** Reads a field below a scope. */
export const readField = (context: Context, scope: Scope, path: string): Reading => {
  const entry = entryAt(context, scope.pattern + path);
  const pointer = scope.pointer + path;
  const { raw, broken } = rawAt(scope, path);
  // A reason on the field itself wins over what stands there; one above it only explains what is absent.
  const value =
    raw === undefined || raw === null || context.unknowns[pointer] !== undefined
      ? (statedReason(context, pointer) ?? (broken ? 'unreadable' : 'missing'))
      : readValue(entry, raw);
  if (typeof value === 'string') return { pointer, value: domainOf(entry), reason: value };
  const partial = value.kind === 'codes' && !value.complete;
  return { pointer, value, reason: partial ? 'unreadable' : undefined };
};
