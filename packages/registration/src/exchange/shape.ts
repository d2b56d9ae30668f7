import type { ExchangeSchema } from './schema.js';

/** A place where a value is not what the schema asks for. */
export interface ShapeProblem {
  readonly pointer: string;
  readonly code:
    | 'not-an-object'
    | 'not-a-list'
    | 'not-a-text'
    | 'missing'
    | 'unknown-key'
    | 'not-allowed'
    | 'empty';
}

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const escaped = (key: string): string => key.replace(/~/gu, '~0').replace(/\//gu, '~1');

const objectProblems = (value: unknown, schema: ExchangeSchema, pointer: string): readonly ShapeProblem[] => {
  if (!isObject(value)) return [{ pointer, code: 'not-an-object' }];
  const properties = schema.properties ?? {};
  return [
    ...(schema.required ?? []).flatMap((key): readonly ShapeProblem[] =>
      Object.hasOwn(value, key) ? [] : [{ pointer: `${pointer}/${escaped(key)}`, code: 'missing' }],
    ),
    ...Object.keys(value).flatMap((key): readonly ShapeProblem[] => {
      const at = `${pointer}/${escaped(key)}`;
      const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
      return own === undefined ? [{ pointer: at, code: 'unknown-key' }] : shapeProblems(value[key], own, at);
    }),
  ];
};

/** What is wrong with the shape of a value; the same verdict as any validator of JSON Schema gives. */
export const shapeProblems = (
  value: unknown,
  schema: ExchangeSchema,
  pointer = '',
): readonly ShapeProblem[] => {
  if (schema.type === 'object') return objectProblems(value, schema, pointer);
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [{ pointer, code: 'not-a-list' }];
    if (value.length < (schema.minItems ?? 0)) return [{ pointer, code: 'empty' }];
    const items = schema.items ?? {};
    return value.flatMap((item, at) => shapeProblems(item, items, `${pointer}/${at}`));
  }
  if (schema.const !== undefined) return value === schema.const ? [] : [{ pointer, code: 'not-allowed' }];
  if (value === null && Array.isArray(schema.type)) return [];
  if (typeof value !== 'string') return [{ pointer, code: 'not-a-text' }];
  const allowed = schema.enum?.includes(value) ?? true;
  const matches = schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value);
  return allowed && matches ? [] : [{ pointer, code: 'not-allowed' }];
};
