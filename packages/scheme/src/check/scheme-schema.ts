import { SCHEME_FORMAT } from '../language/scheme.js';
import type { JsonSchema } from './schema-kit.js';
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
  yes,
} from './schema-kit.js';

const sourced = { basis: list(ref('basis'), 1), ownChoice: yes };
const bar = { points: number, share: number };
const score = { score: number };

const source = either(
  object({
    kind: constant('rules'),
    rules: list(text, 1),
    score: oneOf('all-pass', 'share-of-rules', 'share-of-subjects'),
  }),
  object({ kind: constant('curve'), measure: text, points: list(object({ at: number, ...score }), 2) }),
  object({
    kind: constant('steps'),
    measure: text,
    steps: list(object({ from: orNull('number'), ...score }), 1),
  }),
  object({ kind: constant('codes'), measure: text, scores: record(number) }),
  object(
    { kind: constant('scale'), scale: list(object({ value: text, ...score, title: ref('texts') }), 1) },
    { mayBeAbsent: yes },
  ),
  object({ kind: constant('points'), step: number }, { mayBeAbsent: yes }),
);

const breach = (kind: string) => object({ kind: constant(kind) }, { rules: list(text, 1) });
const answer = object({ kind: constant('answer'), item: text, values: list(text, 1) });
const question = object({ kind: constant('question'), text: ref('texts') });

const trigger = either(
  object({ kind: constant('rule-fails'), rule: text }),
  breach('breach'),
  object({ kind: constant('below'), node: text }, bar),
  answer,
  question,
);

const demand = either(
  object({ kind: constant('rule-passes'), rule: text }),
  breach('no-breach'),
  object({ kind: constant('reaches'), node: text }, bar),
  object({ kind: constant('count'), nodes: list(text, 1), count: number }, bar),
  answer,
  question,
);

const named = { id: text, title: ref('texts') };

const method = either(
  ...['points', 'blocks', 'hybrid'].map((kind) =>
    object({ kind: constant(kind), spread: oneOf('dimension', 'whole') }),
  ),
  object({ kind: constant('composite'), how: oneOf('all-or-nothing', 'opportunity', 'linear', 'weighted') }),
);

const administration = object(
  {},
  {
    validity: object({ months: number }, sourced),
    cadence: object({ months: number }, { ...sourced, firstAfterMonths: number }),
    promotion: object({}, { ...sourced, steps: number, afterMonths: number }),
    demotions: list(object(named, { ...sourced, when: ref('trigger'), steps: number, to: text })),
  },
);

/** JSON Schema of a scheme, draft 2020-12. */
export const SCHEME_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://tuoyu.dev/schemas/scheme.schema.json',
  title: 'Rating scheme',
  description: 'A rating scheme as data, format tuoyu-scheme/1.',
  ...object(
    {
      format: constant(SCHEME_FORMAT),
      id: text,
      version: text,
      title: ref('texts'),
      official: either(constant(false), object({ document: text }, { issuer: text, url: text })),
      max: orNull('number'),
      method,
      rounding: object({ quantum: number, mode: oneOf('down', 'up', 'half-up', 'half-even') }, sourced),
      children: list(ref('node'), 1),
      levels: list(
        object(named, {
          ...sourced,
          from: orNull('number'),
          to: orNull('number'),
          requires: list(object({ ...named, demand }, sourced)),
        }),
      ),
    },
    {
      ...sourced,
      scale: number,
      bonus: object({ items: list(ref('item'), 1), max: number, above: { type: 'boolean' } }, sourced),
      vetoes: list(object({ ...named, when: ref('trigger') }, { ...sourced, to: text })),
      caps: list(object({ ...named, when: ref('trigger'), to: text }, sourced)),
      administration,
    },
  ),
  $defs: {
    texts: object({ 'zh-CN': text, en: text }),
    basis: object(
      { instrument: text, clause: text, verified: oneOf('primary', 'secondary', 'unverified') },
      { row: text, note: ref('texts') },
    ),
    trigger,
    node: { if: { required: ['children'] }, then: ref('dimension'), else: ref('item') },
    dimension: object(
      { ...named, max: orNull('number'), children: list(ref('node'), 1) },
      {
        ...sourced,
        weight: number,
        minima: list(object({ level: text, points: number }, sourced)),
      },
    ),
    item: object(
      { ...named, max: orNull('number'), from: source },
      { ...sourced, weight: number, appliesWith: text, guidance: ref('texts'), evidence: ref('texts') },
    ),
  },
};
