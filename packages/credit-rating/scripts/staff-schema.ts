import { STAFF_CHECKS_FORMAT } from '../src/staff/types.js';
import { constant, day, flag, list, maybe, object, oneOf, published, text } from './schema-kit.js';

/** JSON Schema of a file of hiring checks. */
export const staffSchema = published(
  'staff-checks',
  'Hiring checks',
  'Hiring checks and bars of staff, format tuoyu-staff-checks/1: dates and results, never what a record says.',
  object({
    format: constant(STAFF_CHECKS_FORMAT),
    staff: list(
      object(
        { key: text, role: text },
        {
          position: maybe(text),
          adult: maybe(flag),
          fullCapacity: maybe(flag),
          hiredOn: maybe(day),
          leftOn: maybe(day),
          checks: maybe(list(object({ on: day, result: oneOf('none', 'hit') }))),
          bars: maybe(
            list(
              object(
                { kind: oneOf('abuse-for-life', 'court'), from: day },
                { years: maybe({ type: 'number', minimum: 3, maximum: 5 }) },
              ),
            ),
          ),
        },
      ),
    ),
  }),
);
