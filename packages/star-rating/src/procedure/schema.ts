import { either, type JsonSchema, list, object, oneOf, orNull, text } from '@tuoyu/scheme/shape';
import { ASSESSMENT_FORMAT } from './record.js';

const day = text;
const dayOrNull = orNull('string');
const whole: JsonSchema = { type: 'integer', minimum: 0 };
const value: JsonSchema = { type: ['string', 'number'] };
const orNone = (schema: JsonSchema): JsonSchema => either(schema, { const: 'none' }, { const: null });
const orNothing = (schema: JsonSchema): JsonSchema => either(schema, { const: null });

/** JSON Schema of the record of an assessment, draft 2020-12. */
export const ASSESSMENT_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://tuoyu.dev/schemas/assessment.schema.json',
  title: 'Record of an assessment',
  description: `How one institution was assessed, format ${ASSESSMENT_FORMAT}. Days are ISO days; null is not known, none is known not to have been done.`,
  ...object({
    format: { const: ASSESSMENT_FORMAT },
    id: text,
    institution: object({}, { key: text, name: text, creditCode: text }),
    place: orNull('string'),
    scheme: object({ id: text, version: text }, { hash: text }),
    mandate: orNothing(object({ by: text, document: text, on: day })),
    assessor: object({
      name: text,
      kind: oneOf(
        'professional-agency',
        'industry-association',
        'authority',
        'institution-itself',
        'other',
        null,
      ),
    }),
    people: list(
      object({
        id: text,
        role: oneOf('lead', 'member', 'observer'),
        qualifications: list(text),
        interests: {
          type: ['array', 'null'],
          items: object({
            kind: oneOf('owner', 'employed', 'relative', 'paid', 'competitor', 'other'),
            until: dayOrNull,
          }),
        },
        declaredOn: dayOrNull,
      }),
    ),
    assessedOn: dayOrNull,
    previous: orNone(object({ assessedOn: day, level: orNull('string') })),
    visits: list(
      object({ on: day, people: list(text), minutes: orNull('number'), announced: orNull('boolean') }),
    ),
    scores: list(object({ item: text, by: text, value, on: day }, { evidence: text })),
    reconciliations: list(object({ item: text, value, by: list(text), on: day, reason: text })),
    notice: orNone(object({ from: day, to: day, where: text })),
    objections: list(
      object({ id: text, on: day, about: text, answeredOn: dayOrNull, upheld: orNull('boolean') }),
    ),
    decision: orNothing(
      object({
        on: day,
        level: orNull('string'),
        by: text,
        votes: orNothing(object({ for: whole, against: whole, abstained: whole })),
        toldOn: dayOrNull,
      }),
    ),
    publication: orNone(object({ on: day, where: text })),
    validity: orNothing(object({ from: day, until: day })),
  }),
};
