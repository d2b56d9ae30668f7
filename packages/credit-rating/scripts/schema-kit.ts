/** The part of JSON Schema that the schemas of this package use. */
export type JsonSchema = { readonly [key: string]: unknown };

export const text: JsonSchema = { type: 'string', pattern: '\\S' };
export const anyText: JsonSchema = { type: 'string' };
export const day: JsonSchema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
export const flag: JsonSchema = { type: 'boolean' };
export const whole: JsonSchema = { type: 'integer', minimum: 0 };
export const constant = (value: unknown): JsonSchema => ({ const: value });
export const oneOf = (...values: readonly unknown[]): JsonSchema => ({ enum: values });
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** An object with these keys and no other. */
export const object = (
  required: { readonly [key: string]: JsonSchema },
  optional: { readonly [key: string]: JsonSchema } = {},
): JsonSchema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

/** A value that may be left out or null. */
export const maybe = (schema: JsonSchema): JsonSchema => orNull(schema);

/** A schema with its head. */
export const published = (
  name: string,
  title: string,
  description: string,
  schema: JsonSchema,
): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://tuoyu.dev/schemas/${name}.schema.json`,
  title,
  description,
  ...schema,
});
