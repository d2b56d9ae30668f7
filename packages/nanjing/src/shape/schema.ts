/** The part of JSON Schema (draft 2020-12) that the shapes of this package use. */
export interface ShapeSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  /** `date` stands for a day that exists. */
  readonly format?: 'date';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: ShapeSchema;
  readonly properties?: { readonly [key: string]: ShapeSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: false | ShapeSchema;
  /** One of a list and an object. */
  readonly anyOf?: readonly ShapeSchema[];
}

type Properties = { readonly [key: string]: ShapeSchema };

/** Text that holds more than white space. */
export const text: ShapeSchema = { type: 'string', pattern: '\\S' };
/** A day that exists, as ISO text. */
export const day: ShapeSchema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
/** A count: a whole number from 0 on. */
export const count: ShapeSchema = { type: 'integer', minimum: 0 };
/** A whole number from 1 on. */
export const positive: ShapeSchema = { type: 'integer', minimum: 1 };
/** A number from 0 on. */
export const amount: ShapeSchema = { type: 'number', minimum: 0 };
/** Yes or no. */
export const flag: ShapeSchema = { type: 'boolean' };

/* @__NO_SIDE_EFFECTS__ */
export const oneOf = (...codes: readonly string[]): ShapeSchema => ({ type: 'string', enum: codes });

/* @__NO_SIDE_EFFECTS__ */
export const list = (items: ShapeSchema, minItems = 0): ShapeSchema => ({
  type: 'array',
  items,
  ...(minItems > 0 ? { minItems } : {}),
});

/** An object with these keys and no other. */
/* @__NO_SIDE_EFFECTS__ */
export const object = (required: Properties, optional: Properties = {}): ShapeSchema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

/** The same, or null. */
/* @__NO_SIDE_EFFECTS__ */
export const orNull = (schema: ShapeSchema): ShapeSchema => ({
  ...schema,
  type: [...[schema.type ?? 'string'].flat(), 'null'],
  ...(schema.enum === undefined ? {} : { enum: [...schema.enum, null] }),
});

/** A schema that is published under a name. */
/* @__NO_SIDE_EFFECTS__ */
export const published = (name: string, title: string, schema: ShapeSchema): ShapeSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://tuoyu.dev/schemas/nanjing/${name}.schema.json`,
  title,
  ...schema,
});
