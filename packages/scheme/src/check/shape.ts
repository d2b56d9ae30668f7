import type { SchemeErrorInfo } from '../error.js';
import type { JsonSchema } from './schema-kit.js';

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const isObject = (value: unknown): value is { readonly [key: string]: unknown } => typeOf(value) === 'object';

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? typeOf(value) : String(JSON.stringify(value));

const hasType = (types: readonly string[], value: unknown): boolean =>
  types.includes(typeOf(value)) || (types.includes('integer') && Number.isInteger(value));

/** Where a value differs from its schema: `at` is a JSON pointer. */
export interface ShapeProblem {
  readonly code: 'bad-shape';
  readonly info: SchemeErrorInfo['bad-shape'];
}

/** A step of a JSON pointer. */
export const step = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Where a value differs from a schema, with pointer, found and expected; at most some depth, so that a cycle ends. */
export const shapeProblems = (root: JsonSchema, value: unknown): readonly ShapeProblem[] => {
  const problems: ShapeProblem[] = [];
  const wrong = (at: string, expected: string, found: string): void => {
    problems.push({ code: 'bad-shape', info: { at, expected, found } });
  };
  const visit = (schema: JsonSchema, own: unknown, at: string, depth: number): void => {
    if (depth > 100) wrong(at, 'at most 100 levels', 'more');
    else if (schema.$ref !== undefined)
      visit(root.$defs?.[schema.$ref.slice('#/$defs/'.length)] as JsonSchema, own, at, depth);
    else if (schema.if !== undefined) {
      const fits = isObject(own) && schema.if.required.every((key) => own[key] !== undefined);
      visit((fits ? schema.then : schema.else) as JsonSchema, own, at, depth);
    } else if (schema.oneOf !== undefined) choose(schema.oneOf, own, at, depth);
    else plain(schema, own, at, depth);
  };
  const plain = (schema: JsonSchema, own: unknown, at: string, depth: number): void => {
    if ('const' in schema) {
      if (schema.const !== own) wrong(at, shown(schema.const), shown(own));
    } else if (schema.enum !== undefined) {
      if (!schema.enum.includes(own)) wrong(at, schema.enum.map(shown).join(' or '), shown(own));
    } else if (schema.type !== undefined && !hasType([schema.type].flat(), own))
      wrong(at, [schema.type].flat().join(' or '), shown(own));
    else if (typeof own === 'string' && own.length < (schema.minLength ?? 0))
      wrong(at, 'text that is not empty', '""');
    else if (typeof own === 'number' && !Number.isFinite(own)) wrong(at, 'number', String(own));
    else if (typeof own === 'number' && own < (schema.minimum ?? own))
      wrong(at, `at least ${schema.minimum}`, String(own));
    else if (Array.isArray(own)) {
      if (own.length < (schema.minItems ?? 0))
        wrong(at, `at least ${schema.minItems} items`, `${own.length}`);
      own.forEach((item, i) => {
        visit(schema.items ?? {}, item, at + step(i), depth + 1);
      });
    } else if (isObject(own)) members(schema, own, at, depth);
  };
  const members = (
    schema: JsonSchema,
    own: { readonly [key: string]: unknown },
    at: string,
    depth: number,
  ): void => {
    for (const key of schema.required ?? []) {
      if (!Object.hasOwn(own, key) || own[key] === undefined) wrong(at + step(key), 'a value', 'nothing');
    }
    for (const [key, member] of Object.entries(own)) {
      if (member === undefined) continue;
      const known = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
      const rule = known ?? schema.additionalProperties;
      if (rule === false) wrong(at + step(key), 'no such key', shown(member));
      else if (rule !== undefined) visit(rule, member, at + step(key), depth + 1);
    }
  };
  const choose = (options: readonly JsonSchema[], own: unknown, at: string, depth: number): void => {
    const kinds = options.map((option) => option.properties?.['kind']?.const);
    const fitting = options.find((option, i) =>
      isObject(own)
        ? kinds[i] === undefined
          ? option.type === 'object'
          : kinds[i] === own['kind']
        : 'const' in option && option.const === own,
    );
    if (fitting !== undefined) {
      visit(fitting, own, at, depth);
      return;
    }
    const expected = kinds.some((kind) => kind !== undefined)
      ? `kind ${kinds.map(shown).join(' or ')}`
      : options.map((option) => ('const' in option ? shown(option.const) : 'object')).join(' or ');
    wrong(at, expected, isObject(own) ? shown(own['kind']) : shown(own));
  };
  visit(root, value, '', 0);
  return problems;
};
