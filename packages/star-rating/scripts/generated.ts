import { PROCEDURE_RULES_SCHEMA } from '../src/procedure/rules-schema.js';
import { ASSESSMENT_SCHEMA } from '../src/procedure/schema.js';
import { PUBLISHED_SCHEMA } from '../src/report/publication.js';
import { WST821_FORM_SCHEMA } from '../src/wst821/form.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated file of this package by its path. */
export const generated = (): Readonly<Record<string, string>> => ({
  'schemas/assessment.schema.json': json(ASSESSMENT_SCHEMA),
  'schemas/procedure-rules.schema.json': json(PROCEDURE_RULES_SCHEMA),
  'schemas/ws-t-821-form.schema.json': json(WST821_FORM_SCHEMA),
  'schemas/published-rating.schema.json': json(PUBLISHED_SCHEMA),
});
