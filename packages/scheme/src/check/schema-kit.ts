/** The part of JSON Schema that the schemas of this package use, and {@link shapeProblems} reads. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly $defs?: { readonly [name: string]: JsonSchema };
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly items?: JsonSchema;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: false | JsonSchema;
  /** Alternatives told apart by a constant property, or by the type. */
  readonly oneOf?: readonly JsonSchema[];
  readonly if?: { readonly required: readonly string[] };
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
}

type Properties = { readonly [key: string]: JsonSchema };

export const text: JsonSchema = { type: 'string', minLength: 1 };
export const number: JsonSchema = { type: 'number' };
export const yes: JsonSchema = { const: true };
export const constant = (value: unknown): JsonSchema => ({ const: value });
export const oneOf = (...values: readonly unknown[]): JsonSchema => ({ enum: values });
export const either = (...schemas: readonly JsonSchema[]): JsonSchema => ({ oneOf: schemas });
export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
export const orNull = (type: string): JsonSchema => ({ type: [type, 'null'] });
export const list = (items: JsonSchema, minItems = 0): JsonSchema => ({
  type: 'array',
  items,
  ...(minItems > 0 ? { minItems } : {}),
});

/** An object with these keys and no other. */
export const object = (required: Properties, optional: Properties = {}): JsonSchema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

/** An object of any keys. */
export const record = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values });
