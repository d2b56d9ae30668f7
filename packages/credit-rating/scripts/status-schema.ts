import { CREDIT_STATUS_FORMAT } from '../src/assess/types.js';
import { creditFactIds } from '../src/facts/facts.js';
import { creditFigures } from '../src/periods/figures.js';
import { standings } from '../src/periods/standing.js';
import { catalogueEditions, catalogueKinds, recordKinds } from '../src/records/kinds.js';
import { decidingFields, recordStates, severities, subjectKinds } from '../src/records/types.js';
import {
  anyText,
  constant,
  day,
  flag,
  list,
  maybe,
  object,
  oneOf,
  orNull,
  published,
  ref,
  text,
  whole,
} from './schema-kit.js';

const three = oneOf('yes', 'no', 'maybe');
const lastDay = orNull({ anyOf: [day, constant('no-end')] });
const level = object({ id: text, rank: whole, title: ref('texts') });
const figureIds = oneOf(...creditFigures.map(({ id }) => id));
const regimes = oneOf(...Object.keys(standings));
const channels = oneOf('credit-china', 'publicity-system', 'civil-affairs');

const regime = object({
  regime: regimes,
  title: ref('texts'),
  channel: channels,
  governs: list(object({ from: day, to: orNull(day), is: oneOf('yes', 'maybe'), why: orNull(ref('texts')) })),
  shown: three,
  shownFrom: ref('span'),
  shownUntil: ref('span'),
  repairFrom: ref('span'),
  noRepair: flag,
  unread: flag,
  figures: list(figureIds),
  basis: list(ref('basis')),
  questions: list(ref('texts')),
});

const repair = object({
  regime: regimes,
  channel: channels,
  window: ref('texts'),
  kind: oneOf('repair', 'early-stop'),
  from: ref('span'),
  mayAsk: three,
  conditions: list(object({ id: text, title: ref('texts'), met: three, basis: ref('basis') })),
  lacking: list(text),
  papers: list(object({ title: ref('texts'), basis: ref('basis') })),
});

const record = object({
  id: text,
  kind: oneOf(...Object.keys(recordKinds)),
  catalogueKind: oneOf(...Object.keys(catalogueKinds), 'local-supplement'),
  title: ref('texts'),
  direction: oneOf('negative', 'positive', 'neutral', 'open'),
  decidedOn: day,
  decidedBy: object({ name: anyText, field: oneOf(...decidingFields) }),
  document: orNull(text),
  severity: orNull(oneOf(...severities)),
  legalBasis: list(object({ text }, { clause: text })),
  state: oneOf(...recordStates),
  history: list(object({ on: day, state: oneOf(...recordStates) }, { document: text })),
  live: three,
  shouldHaveStopped: flag,
  sureUntil: lastDay,
  possiblyUntil: lastDay,
  regimes: list(regime),
  repair: list(repair),
  effect: object({
    touches: list(object({ fact: oneOf(...creditFactIds), fails: oneOf('yes', 'maybe') })),
    without: orNull(object({ guaranteed: level, possible: level })),
    changesGrade: flag,
  }),
  doubts: list(text),
  questions: list(ref('texts')),
});

const issue = object({
  pointer: anyText,
  record: orNull(text),
  code: text,
  found: orNull(anyText),
  expected: text,
  message: ref('texts'),
});

/** JSON Schema of a credit status. */
export const statusSchema = published(
  'credit-status',
  'Credit status',
  'Where an institution stands on a day, format tuoyu-credit-status/1.',
  {
    ...object(
      {
        format: constant(CREDIT_STATUS_FORMAT),
        asOf: day,
        subject: object({
          kind: orNull(oneOf(...subjectKinds)),
          name: orNull(text),
          creditCode: orNull(text),
          place: orNull(text),
        }),
        catalogue: orNull(oneOf(...catalogueEditions)),
        collectedOn: orNull(day),
        scheme: orNull(object({ id: text, version: text, title: ref('texts') })),
        official: { anyOf: [constant(false), object({ document: text }, { issuer: text, url: text })] },
        grade: orNull(ref('grade')),
        choices: object({
          dayOfDecision: oneOf('counted', 'not-counted'),
          transition: orNull(oneOf('new-rule', 'old-rule')),
          evaluationCapInForce: orNull(flag),
        }),
        adoptions: list(object({ figure: figureIds, by: text, on: day, source: text })),
        records: list(record),
        changes: list(
          object({
            on: day,
            events: list(
              object({
                on: day,
                kind: text,
                record: orNull(text),
                regime: orNull(regimes),
                text: ref('texts'),
              }),
            ),
            grade: orNull(ref('grade')),
            worsenedBy: list(text),
          }),
        ),
        leftOut: list(
          object({ pointer: text, id: orNull(text), code: text, message: ref('texts'), mayCount: flag }),
        ),
        issues: list(issue),
        questions: list(ref('texts')),
      },
      {
        timeline: object({
          asOf: day,
          from: orNull(day),
          to: orNull(day),
          events: list(ref('event')),
          segments: list(object({ from: day, to: orNull(day), grade: ref('grade'), worsenedBy: list(text) })),
        }),
      },
    ),
    $defs: {
      texts: object({ 'zh-CN': text, en: text }),
      basis: object(
        {
          instrument: text,
          clause: text,
          verified: oneOf('primary', 'secondary', 'unverified'),
          row: text,
        },
        { note: maybe(ref('texts')) },
      ),
      event: object({
        on: day,
        kind: text,
        record: orNull(text),
        regime: orNull(regimes),
        text: ref('texts'),
      }),
      span: object({ min: orNull(day), max: orNull(day) }),
      grade: object({
        guaranteed: level,
        possible: level,
        point: orNull(level),
        unknownFigures: list(text),
      }),
    },
  },
);
