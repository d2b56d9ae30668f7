import type { Issue } from '@tuoyu/core';
import { isIsoDate } from '@tuoyu/reference';
import type { ShapeSchema } from './schema.js';

type Json = { readonly [key: string]: unknown };

/** What JSON calls the type of a value; `integer` for whole numbers. */
const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
};

const fits = (value: unknown, types: readonly string[]): boolean => {
  const own = typeOf(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return false;
  return types.includes(own) || (own === 'integer' && types.includes('number'));
};

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? typeOf(value) : (JSON.stringify(value) ?? typeof value);

/** A step of a JSON pointer. */
export const step = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const scalarIssue = (schema: ShapeSchema, value: unknown): readonly [string, string] | undefined => {
  const { pattern, minimum, maximum } = schema;
  if (schema.const !== undefined && value !== schema.const) return ['not-allowed', schema.const];
  if (schema.enum !== undefined && !(schema.enum as readonly unknown[]).includes(value))
    return ['not-allowed', schema.enum.map(String).join(' | ')];
  if (typeof value === 'string') {
    if (schema.format === 'date' && !isIsoDate(value)) return ['bad-date', 'ISO date'];
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(value))
      return ['bad-text', pattern === '\\S' ? 'text' : pattern];
  }
  if (typeof value === 'number') {
    if (minimum !== undefined && value < minimum) return ['out-of-domain', `>= ${minimum}`];
    if (maximum !== undefined && value > maximum) return ['out-of-domain', `<= ${maximum}`];
  }
  return undefined;
};

const memberIssues = (schema: ShapeSchema, value: Json, pointer: string): readonly Issue[] => {
  const missing = (schema.required ?? [])
    .filter((key) => !Object.hasOwn(value, key) || value[key] === undefined)
    .map((key) => ({ pointer: pointer + step(key), code: 'missing', expected: 'a value' }));
  const members = Object.keys(value).flatMap((key): readonly Issue[] => {
    const properties = schema.properties ?? {};
    const rule = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
    if (value[key] === undefined || rule === undefined) return [];
    const at = pointer + step(key);
    return rule === false
      ? [{ pointer: at, code: 'unknown-key', found: key, expected: Object.keys(properties).join(' | ') }]
      : shapeIssues(rule, value[key], at);
  });
  return [...missing, ...members];
};

/** Where a value is not what the schema asks for; the same verdict as any validator of JSON Schema with formats. */
export const shapeIssues = (schema: ShapeSchema, value: unknown, pointer = ''): readonly Issue[] => {
  if (schema.anyOf !== undefined) {
    const own = typeOf(value);
    const chosen = schema.anyOf.find(({ type }) => [type].flat().includes(own));
    return chosen === undefined
      ? [
          {
            pointer,
            code: 'wrong-type',
            found: shown(value),
            expected: schema.anyOf.map(({ type }) => type).join(' | '),
          },
        ]
      : shapeIssues(chosen, value, pointer);
  }
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  if (types !== undefined && !fits(value, types))
    return [{ pointer, code: 'wrong-type', found: shown(value), expected: types.join(' | ') }];
  const problem = scalarIssue(schema, value);
  if (problem !== undefined)
    return [{ pointer, code: problem[0], found: shown(value), expected: problem[1] }];
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0))
      return [{ pointer, code: 'too-few', found: `${value.length}`, expected: `>= ${schema.minItems}` }];
    return value.flatMap((item, at) => shapeIssues(schema.items ?? {}, item, pointer + step(at)));
  }
  return typeOf(value) === 'object' ? memberIssues(schema, value as Json, pointer) : [];
};
