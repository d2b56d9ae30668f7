import { bodies } from '../responsibilities/bodies.js';
import {
  day,
  flag,
  list,
  object,
  oneOf,
  orNull,
  published,
  type ShapeSchema,
  text,
} from '../shape/schema.js';
import { INSPECTION_SHEETS_FORMAT } from './sheet.js';

const words: ShapeSchema = { type: 'string' };
const body = /* @__PURE__ */ oneOf(...Object.keys(bodies));

/** JSON Schema of the sheets of an inspection, as `tuoyu inspect sheet --format json` writes them. */
export const INSPECTION_SHEETS_SCHEMA: ShapeSchema = /* @__PURE__ */ published(
  'inspection-sheets',
  'Sheets of an inspection, one a department',
  object({
    format: { const: INSPECTION_SHEETS_FORMAT },
    asOf: day,
    institution: words,
    sheets: list(
      object({
        department: orNull(body),
        title: text,
        items: list(
          object({
            rule: text,
            pointer: words,
            subject: words,
            title: text,
            evidence: words,
            obligation: oneOf('must', 'should', 'may', 'encouraged', 'gradual', 'target', 'intent'),
            binding: flag,
            verified: oneOf('primary', 'secondary', 'unverified'),
            basis: words,
            recorded: orNull(oneOf('pass', 'fail', 'unknown', 'not-applicable', 'manual', 'error')),
            also: list(body),
            row: orNull(text),
          }),
          1,
        ),
      }),
    ),
  }),
);
