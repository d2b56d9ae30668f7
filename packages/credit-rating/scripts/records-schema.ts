import { catalogueEditions, recordKinds } from '../src/records/kinds.js';
import {
  CREDIT_RECORDS_FORMAT,
  decidingFields,
  penaltyKinds,
  recordStates,
  severities,
  subjectKinds,
} from '../src/records/types.js';
import {
  constant,
  day,
  flag,
  type JsonSchema,
  list,
  maybe,
  object,
  oneOf,
  published,
  text,
} from './schema-kit.js';

const amount: JsonSchema = { type: 'number', minimum: 0 };

const record = object(
  {
    id: text,
    kind: oneOf(...Object.keys(recordKinds)),
    decidedBy: object({ name: text, field: oneOf(...decidingFields) }),
    decidedOn: { ...day, description: 'Day of the deciding document, from which the periods run' },
  },
  {
    document: maybe({ ...text, description: 'Number of the deciding document' }),
    severity: maybe({ ...oneOf(...severities), description: 'Grade that the sector department gave' }),
    legalBasis: maybe(list(object({ text }, { clause: maybe(text) }))),
    penalty: maybe(
      object(
        {},
        {
          kinds: maybe(list(oneOf(...penaltyKinds))),
          procedure: maybe(oneOf('summary', 'ordinary')),
          fineYuan: maybe(amount),
          lowFine: maybe({ ...flag, description: 'Low by the line of the province' }),
          crossProvince: maybe(flag),
          bannedUntil: maybe(day),
        },
      ),
    ),
    list: maybe(
      object(
        {},
        { reason: maybe(oneOf('abnormal-list-uncured', 'other')), cured: maybe(flag), again: maybe(flag) },
      ),
    ),
    evaluation: maybe(
      object(
        { by: oneOf('public', 'industry', 'social-organisation'), grade: text },
        { validUntil: maybe(day) },
      ),
    ),
    supplementKind: maybe({ ...text, description: 'Kind of a local supplement' }),
    kept: maybe({ ...flag, description: 'Of a promise kept, of a judgment or contract performed' }),
    published: maybe(object({}, { shown: maybe(flag), on: maybe(day) })),
    repair: maybe(
      object(
        {},
        {
          dutiesMet: maybe(flag),
          dutiesMetOn: maybe(day),
          promise: maybe(flag),
          otherConditions: maybe(flag),
          harmUndone: maybe(flag),
          sameKindAgain: maybe(flag),
          onList: maybe(flag),
          excluded: maybe(flag),
        },
      ),
    ),
    state: maybe(oneOf(...recordStates)),
    history: maybe(list(object({ on: day, state: oneOf(...recordStates) }, { document: maybe(text) }))),
    note: { description: 'Never read and never printed' },
  },
);

/** JSON Schema of a file of credit records. */
export const recordsSchema = published(
  'credit-records',
  'Credit records',
  'Credit records of one institution, format tuoyu-credit-records/1. There is no place for natural persons.',
  object(
    {
      format: constant(CREDIT_RECORDS_FORMAT),
      subject: object(
        {},
        {
          kind: maybe(oneOf(...subjectKinds)),
          name: maybe(text),
          creditCode: maybe({ type: 'string', pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' }),
          place: maybe({ type: 'string', pattern: '^\\d{6}$' }),
        },
      ),
      records: list(record),
    },
    {
      catalogue: maybe(oneOf(...catalogueEditions)),
      supplement: maybe(object({ document: text, kinds: list(text) })),
      collectedOn: maybe(day),
      validUntil: maybe(day),
      partial: maybe(flag),
      note: { description: 'Never read and never printed' },
    },
  ),
);
