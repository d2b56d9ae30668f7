import { SCORE_SHEET_FORMAT } from '../language/sheet.js';
import type { JsonSchema } from './schema-kit.js';
import { constant, list, object, text } from './schema-kit.js';

/** JSON Schema of a score sheet, draft 2020-12. */
export const SCORE_SHEET_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://tuoyu.dev/schemas/score-sheet.schema.json',
  title: 'Score sheet',
  description: 'Answers of assessors under one version of a rating scheme, format tuoyu-score-sheet/1.',
  ...object({
    format: constant(SCORE_SHEET_FORMAT),
    scheme: object({ id: text, version: text }, { hash: text }),
    answers: list(
      object(
        { item: text, value: { type: ['string', 'number'] }, by: text, on: text },
        { validUntil: text, evidence: { type: 'string' }, reason: { type: 'string' } },
      ),
    ),
  }),
};
