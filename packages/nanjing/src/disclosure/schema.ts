import { day, list, object, oneOf, orNull, published, type ShapeSchema, text } from '../shape/schema.js';
import { DISCLOSURE_FORMAT } from './disclosure.js';
import { disclosureTopics } from './topics.js';

const texts = object({ 'zh-CN': text, en: text });
const textsOrNull = orNull(texts);
const flagOrNull: ShapeSchema = { type: ['boolean', 'null'] };
const number: ShapeSchema = { type: 'number' };

/** JSON Schema of {@link Disclosure}. */
export const DISCLOSURE_SCHEMA: ShapeSchema = /* @__PURE__ */ published(
  'disclosure',
  'The public part of a record, for parents',
  object({
    format: { const: DISCLOSURE_FORMAT },
    asOf: day,
    name: orNull(text),
    kind: textsOrNull,
    places: orNull(number),
    filing: object({ filed: flagOrNull, receiptNumber: orNull(text) }),
    officialStars: { type: 'null' },
    topics: list(
      object(
        {
          topic: oneOf(...disclosureTopics),
          informed: orNull(object({ on: day, channel: textsOrNull })),
          facts: list(object({ label: texts, value: textsOrNull })),
        },
        {
          fees: list(
            object({
              kind: textsOrNull,
              classKind: textsOrNull,
              mode: textsOrNull,
              yuan: orNull(number),
              period: textsOrNull,
            }),
          ),
        },
      ),
    ),
  }),
);
