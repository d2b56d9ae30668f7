import { amount, day, list, object, oneOf, published, type ShapeSchema, text } from '../shape/schema.js';
import { INSPECTION_FORMAT } from './types.js';

const results = list(
  object(
    {
      rule: text,
      pointer: { type: 'string' },
      result: oneOf('met', 'not-met', 'not-checked', 'not-applicable'),
    },
    { note: text, evidence: text },
  ),
);

/** JSON Schema of {@link InspectionRecord}. */
export const INSPECTION_SCHEMA: ShapeSchema = /* @__PURE__ */ published(
  'inspection',
  'Record of an inspection',
  object(
    {
      format: { const: INSPECTION_FORMAT },
      id: text,
      institution: text,
      date: day,
      method: oneOf('double-random', 'routine', 'special', 'complaint', 'recheck'),
      body: oneOf(
        'health',
        'fire',
        'police',
        'market',
        'civil-affairs',
        'education',
        'construction',
        'joint',
        'other',
      ),
      officers: list(text, 1),
      results,
    },
    {
      level: oneOf('county', 'city', 'province', 'national'),
      draw: object({ input: text, seed: text }),
      order: object({ on: day, rules: list(text, 1) }, { due: day, documentNumber: text }),
      correctedOn: day,
      recheck: object({ on: day, results }),
      penalty: object(
        {
          decidedOn: day,
          kinds: list(
            oneOf(
              'warning',
              'circulated-criticism',
              'fine',
              'confiscation',
              'closure',
              'business-restricted',
              'job-ban',
              'downgrade',
              'licence-suspended',
              'licence-revoked',
              'other',
            ),
            1,
          ),
          documentNumber: text,
          authority: text,
          legalBasis: list(object({ text }, { clause: text }), 1),
        },
        {
          fineYuan: amount,
          procedure: oneOf('summary', 'ordinary'),
          severity: oneOf('minor', 'general', 'serious'),
          publishedOn: day,
        },
      ),
      publication: object({ on: day }, { url: text }),
      documentNumber: text,
    },
  ),
);
