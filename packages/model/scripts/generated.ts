import { institutionSchema } from '../src/schema/institution.js';
import { fieldsOf, fieldTableSource } from './field-table.js';
import { jsonSchemaOf } from './json-schema.js';
import { typesSource } from './types.js';

const institutionId = 'https://tuoyu.dev/schemas/institution.schema.json';

/** Every generated file of this package by its path. */
export const generated = async (): Promise<Record<string, string>> => {
  const schema = jsonSchemaOf(institutionSchema, institutionId);
  return {
    'schemas/institution.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'src/generated/institution.generated.ts': await typesSource(schema, 'Institution'),
    'src/generated/fields.generated.ts': fieldTableSource(fieldsOf(institutionSchema)),
  };
};
