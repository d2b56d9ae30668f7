import type { FieldEntry } from '../declare/field-table.js';
import { refuse } from '../error.js';
import type { UnknownReason } from '../evaluate/reason.js';
import { parseDay } from '../value/day.js';
import { isReadableNumber } from '../value/decimal.js';
import type { Context, Scope, Scopes } from './context.js';
import { anyValue, codeValue, dateValue, literalValue, rangeValue, type Value } from './value.js';

export const scopeNamed = (scopes: Scopes, name: string): Scope => {
  return scopes[name] ?? refuse('unknown-scope', { scope: name });
};

export const entryAt = (context: Context, pattern: string): FieldEntry => {
  return context.fields[pattern] ?? refuse('unknown-field', { pattern });
};

const keys = new Map<string, readonly string[]>();

/** The keys of a path; paths come from rules, so there are few. */
const keysOf = (path: string): readonly string[] => {
  const known = keys.get(path);
  if (known !== undefined) return known;
  const found = path.split('/').slice(1);
  keys.set(path, found);
  return found;
};

/** What stands at a path below a scope, or why nothing does. */
export const rawAt = (scope: Scope, path: string): { readonly raw: unknown; readonly broken: boolean } => {
  let { raw } = scope;
  for (const key of keysOf(path)) {
    if (raw === undefined || raw === null) break;
    if (typeof raw !== 'object' || Array.isArray(raw)) return { raw: undefined, broken: true };
    raw = Object.hasOwn(raw, key) ? (raw as { readonly [key: string]: unknown })[key] : undefined;
  }
  return { raw, broken: false };
};

/** Where nothing is stated of any field. */
export const NO_UNKNOWNS: Context['unknowns'] = /* @__PURE__ */ Object.freeze({});

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

/** What stands in a field below a scope, or why nothing does. */
const standing = (context: Context, scope: Scope, path: string): Value | UnknownReason => {
  const { raw, broken } = rawAt(scope, path);
  const pointer = scope.pointer + path;
  // A reason on the field itself wins over what stands there; one above it only explains what is absent.
  return raw === undefined || raw === null || context.unknowns[pointer] !== undefined
    ? (statedReason(context, pointer) ?? (broken ? 'unreadable' : 'missing'))
    : readValue(entryAt(context, scope.pattern + path), raw);
};

/** Why a field below a scope has not one value; undefined when it has. */
export const reasonOf = (context: Context, scope: Scope, path: string): UnknownReason | undefined => {
  const found = standing(context, scope, path);
  if (typeof found === 'string') return found;
  return found.kind === 'codes' && !found.complete ? 'unreadable' : undefined;
};

/** What a field below a scope can be. */
export const readField = (context: Context, scope: Scope, path: string): Value => {
  const found = standing(context, scope, path);
  return typeof found === 'string' ? domainOf(entryAt(context, scope.pattern + path)) : found;
};
