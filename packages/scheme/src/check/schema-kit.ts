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

/** Text that is not empty. */
export const text: JsonSchema = { type: 'string', minLength: 1 };
/** A number. */
export const number: JsonSchema = { type: 'number' };
export const yes: JsonSchema = { const: true };
/** This value and no other. */
export const constant = (value: unknown): JsonSchema => ({ const: value });
/** One of these values. */
export const oneOf = (...values: readonly unknown[]): JsonSchema => ({ enum: values });
/** One of these shapes, told apart by a constant `kind`, or by the type. */
export const either = (...schemas: readonly JsonSchema[]): JsonSchema => ({ oneOf: schemas });
/** A shape that the root defines under `$defs`. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
/** A type, or null. */
export const orNull = (type: string): JsonSchema => ({ type: [type, 'null'] });
/** A list of one shape, of at least so many. */
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
