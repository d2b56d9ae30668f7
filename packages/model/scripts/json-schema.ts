import * as z from 'zod';
import { fieldMeta, groupName, type Sensitivity } from '../src/schema/field.js';

type Json = { [key: string]: unknown };

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `anyOf` of one plain type and null is written as a list of two types. */
const joinNull = (schema: Json): void => {
  const [main, none, ...more] = (schema['anyOf'] as Json[] | undefined) ?? [];
  if (main === undefined || none?.['type'] !== 'null' || more.length > 0 || typeof main['type'] !== 'string')
    return;
  delete schema['anyOf'];
  Object.assign(schema, main, { type: [main['type'], 'null'] });
  if (Array.isArray(main['enum'])) schema['enum'] = [...main['enum'], null];
};

const sentence = (schema: z.core.$ZodType): Json => {
  const meta = fieldMeta.get(schema);
  if (meta === undefined) return {};
  const { zh, en, about, unit, codes, sensitivity } = meta;
  return {
    title: zh,
    description: `${en}${unit === undefined ? '' : ` (${unit})`}. ${about}`,
    ...(unit !== undefined && { 'x-unit': unit }),
    ...(sensitivity !== undefined && { 'x-sensitivity': sensitivity satisfies Sensitivity }),
    ...(codes !== undefined && {
      'x-labels': Object.fromEntries(
        Object.entries(codes).map(([key, [labelZh, labelEn]]) => [key, { 'zh-CN': labelZh, en: labelEn }]),
      ),
    }),
  };
};

/** The published JSON Schema of a group: draft 2020-12, what a sender writes. */
export const jsonSchemaOf = (root: z.ZodType, id: string): Json => {
  const schema = z.toJSONSchema(root, {
    target: 'draft-2020-12',
    io: 'input',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const json = jsonSchema as Json;
      // zod's own patterns for days and well-formed texts do not say more than the format does
      if (json['format'] === 'date') json['pattern'] = '^\\d{4}-\\d{2}-\\d{2}$';
      else delete json['pattern'];
      joinNull(json);
      Object.assign(json, sentence(zodSchema));
    },
  }) as Json;
  return extractGroups(schema, root, id);
};

const shapeOf = (schema: unknown): unknown => (schema as { def: Json }).def;

/** Moves every named group into `$defs`, so that types made from the schema have names. */
const extractGroups = (document: Json, root: z.ZodType, id: string): Json => {
  const definitions: Json = {};
  const visit = (json: Json, zod: z.core.$ZodType): Json => {
    const def = shapeOf(zod) as {
      type: string;
      innerType?: z.core.$ZodType;
      element?: z.core.$ZodType;
      shape?: Json;
    };
    if (def.innerType !== undefined) return visit(json, def.innerType);
    if (def.type === 'array' && isJson(json['items'])) {
      return { ...json, items: visit(json['items'], def.element as z.core.$ZodType) };
    }
    if (def.type !== 'object') return json;
    const shape = def.shape as { [key: string]: z.core.$ZodType };
    const properties = Object.fromEntries(
      Object.entries(json['properties'] as { [key: string]: Json }).map(([key, property]) => [
        key,
        visit(property, shape[key] as z.core.$ZodType),
      ]),
    );
    const named = groupName.get(zod);
    if (named === undefined) throw new Error('a group without a name');
    const body = { type: 'object', description: named.about, properties, additionalProperties: false };
    const earlier = definitions[named.name];
    if (earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(body)) {
      throw new Error(`two groups are called ${named.name}`);
    }
    definitions[named.name] = body;
    const { title, description, 'x-sensitivity': sensitivity } = json as Json;
    const reference = { $ref: `#/$defs/${named.name}` };
    const about = {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      ...(sensitivity !== undefined && { 'x-sensitivity': sensitivity }),
    };
    return Array.isArray(json['type'])
      ? { ...about, anyOf: [reference, { type: 'null' }] }
      : { ...about, ...reference };
  };
  visit(document, root);
  const name = groupName.get(root)?.name as string;
  const { [name]: body, ...others } = definitions;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: name,
    ...(body as Json),
    $defs: sorted(others),
  };
};

const sorted = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
