import type { JsonSchema } from '../src/check/schema-kit.js';
import {
  constant,
  either,
  list,
  number,
  object,
  oneOf,
  orNull,
  record,
  ref,
  text,
} from '../src/check/schema-kit.js';
import { RATING_FORMAT } from '../src/rating/rating.js';

const whole: JsonSchema = { type: 'integer' };
const flag: JsonSchema = { type: 'boolean' };
const any: JsonSchema = {};
const nullable = (schema: JsonSchema): JsonSchema => ({ oneOf: [schema, { type: 'null' }] });
const absence = oneOf('no', 'possible', 'certain');
const figures = oneOf('basis', 'own-choice');
const range = object({ min: whole, max: whole });
const ends = object({ guaranteed: whole, possible: whole });
const official = ref('official');
const place = object({ rule: text, pointer: { type: 'string' } });

const source = either(
  object({ kind: constant('rules'), rules: list(object({ rule: text, outcomes: record(whole) })) }),
  object({ kind: constant('measure'), measure: text, value: any }),
  object({
    kind: constant('sheet'),
    answers: list(object({ value: { type: ['string', 'number'] }, by: text, on: text })),
  }),
);

const row = object(
  {
    node: text,
    kind: oneOf('dimension', 'item', 'bonus'),
    parent: orNull('string'),
    title: ref('texts'),
    official,
    figures,
    state: oneOf('settled', 'open', 'not-applicable'),
    absent: absence,
    max: orNull('integer'),
    share: nullable(object({ min: text, max: text })),
    points: nullable(range),
    contribution: nullable(ends),
  },
  {
    source,
    open: list(
      object(
        { code: oneOf('unknown', 'manual', 'error', 'not-in-report', 'unanswered', 'unreconciled') },
        { rule: text, measure: text, pointer: { type: 'string' }, needs: list({ type: 'string' }) },
      ),
    ),
    opportunities: list(
      object({ count: whole, min: text, max: text, absent: absence }, { unbounded: constant(true) }),
    ),
  },
);

const level = object({ id: text, rank: whole, title: ref('texts') });
const levelEnd = object({ level: ref('level'), byScore: text, afterGates: text });

/** JSON Schema of a rating, draft 2020-12. */
export const RATING_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://tuoyu.dev/schemas/rating.schema.json',
  title: 'Rating',
  description:
    'The result of rating a report, format tuoyu-rating/1. Scores are whole thousandths of a point.',
  ...object({
    format: constant(RATING_FORMAT),
    scheme: object({ id: text, version: text, hash: text, title: ref('texts') }),
    official,
    asOf: text,
    key: orNull('string'),
    ruler: object({
      scheme: object({ id: text, version: text, hash: text }),
      profile: orNull('string'),
      place: orNull('string'),
      choices: record({ type: 'string' }),
      adoptions: list(any),
      engine: nullable(object({ name: text, version: text })),
      packs: list(any),
    }),
    scale: object({
      max: whole,
      top: whole,
      quantum: whole,
      mode: oneOf('down', 'up', 'half-up', 'half-even'),
    }),
    complete: flag,
    score: nullable(
      object({
        guaranteed: orNull('integer'),
        possible: orNull('integer'),
        point: orNull('integer'),
        notApplicable: absence,
      }),
    ),
    level: nullable(
      object({
        guaranteed: nullable(ref('levelEnd')),
        possible: nullable(ref('levelEnd')),
        point: nullable(ref('level')),
        exact: flag,
      }),
    ),
    unknownFigures: list(text),
    rows: list(row),
    gates: list(
      object({
        id: text,
        kind: oneOf('gate', 'minimum'),
        title: ref('texts'),
        level: text,
        official,
        figures,
        state: oneOf('met', 'open', 'unmet'),
      }),
    ),
    vetoes: list(
      object({
        id: text,
        kind: oneOf('veto', 'cap'),
        title: ref('texts'),
        to: text,
        official,
        figures,
        state: oneOf('clear', 'open', 'hit'),
        when: { type: 'object' },
        because: list(place),
        lowers: object({ guaranteed: flag, possible: flag }),
      }),
    ),
    pivots: list(
      object({
        kind: oneOf('item', 'bonus', 'veto', 'cap', 'gate'),
        id: text,
        official,
        levels: number,
        points: number,
      }),
    ),
    issues: list(
      object({
        code: oneOf(
          'other-scheme',
          'bad-answer',
          'bad-date',
          'not-yet-given',
          'expired',
          'unknown-item',
          'unreconciled',
        ),
        item: orNull('string'),
        found: orNull('string'),
      }),
    ),
  }),
  $defs: {
    texts: object({ 'zh-CN': text, en: text }),
    official: either(constant(false), object({ document: text }, { issuer: text, url: text })),
    level,
    levelEnd,
  },
};
