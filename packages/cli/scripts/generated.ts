import { registerColumns } from '@tuoyu/registration';
import { SUMMARY_FORMAT } from '../src/bulk/tally.js';
import { BASELINE_FORMAT } from '../src/checking/baseline.js';
import { failOnLevels } from '../src/checking/exit-code.js';
import { REGISTER_CHECK_FORMAT } from '../src/checking/register-row.js';
import { configSchema } from '../src/configuration/schema.js';
import type { Io } from '../src/index.js';
import { programFor } from '../src/run.js';

/** A world in which nothing happens; the schema holds no default, so that neither the day nor the language shows. */
const nowhere: Io = {
  stdin: async function* () {},
  stdout: { write: () => {}, isTerminal: false },
  stderr: { write: () => {}, isTerminal: false },
  env: {},
  cwd: '/',
  now: () => new Date(0),
  systemLocale: 'en',
};

const baselineSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://tuoyu.dev/schemas/baseline.schema.json',
  title: `Baseline of known findings (${BASELINE_FORMAT})`,
  description: 'How many findings each record had of each rule when the baseline was written.',
  type: 'object',
  properties: {
    format: { const: BASELINE_FORMAT },
    profile: { type: 'string' },
    failOn: { enum: failOnLevels, description: 'The level at which findings were counted.' },
    findings: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          record: {
            type: 'string',
            description: 'Key of the record, else its file with, beyond the first line, its line.',
          },
          rule: { type: 'string' },
          outcome: { enum: ['fail', 'unknown', 'manual'] },
          count: { type: 'integer', minimum: 1 },
        },
        required: ['record', 'rule', 'outcome', 'count'],
        additionalProperties: false,
      },
    },
  },
  required: ['format', 'profile', 'failOn', 'findings'],
  additionalProperties: false,
};

const count = { type: 'integer', minimum: 0 };
const object = (properties: { readonly [key: string]: object }, description?: string) => ({
  ...(description === undefined ? {} : { description }),
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const listOf = (properties: { readonly [key: string]: object }, description: string) => ({
  description,
  type: 'array',
  items: object(properties),
});
const outcomes = object({
  pass: count,
  fail: count,
  unknown: count,
  'not-applicable': count,
  manual: count,
  error: count,
});
const verdicts = object({ breach: count, 'no-breach': count, open: count });
const records = { ...count, description: 'Records with a finding of it.' };
const byRule = {
  id: { type: 'string' },
  records,
  failing: { ...count, description: 'Records of which a finding of it fails.' },
  outcomes,
};

const summarySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://tuoyu.dev/schemas/check-summary.schema.json',
  title: `Counts over many records (${SUMMARY_FORMAT}), as tuoyu check --summary writes them`,
  ...object({
    format: { const: SUMMARY_FORMAT },
    profile: { type: 'string' },
    asOf: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    records: { ...count, description: 'Records that were judged.' },
    unreadable: { ...count, description: 'Records that could not be read.' },
    issues: { ...count, description: 'Things that were wrong with the data.' },
    verdicts,
    outcomes,
    districts: listOf(
      {
        id: {
          type: 'string',
          pattern: '^(\\d{6})?$',
          description: 'Division (GB/T 2260); empty where none is known.',
        },
        name: { type: ['string', 'null'] },
        records: { ...count, description: 'Records of the district.' },
        verdicts,
        outcomes,
      },
      'Districts of the sites of the records.',
    ),
    domains: listOf(byRule, 'Domains of rules.'),
    rules: listOf(byRule, 'Rules.'),
  }),
};

const text = { type: 'string' };
const origin = {
  description:
    'The cell, where the row comes from a table; a row without a column where the table has no such column.',
  type: 'object',
  properties: {
    file: text,
    sheet: text,
    row: { type: 'integer', minimum: 1 },
    column: { ...text, description: 'Letters of the column.' },
    line: { type: 'integer', minimum: 1 },
  },
  required: ['file'],
  additionalProperties: false,
};
const columnsOfRow = Object.fromEntries(
  registerColumns.map((column) => [column, { type: ['string', 'null'] }]),
);

const inputOfRow = {
  ...object({ file: text, line: { type: 'integer', minimum: 1 } }),
  properties: { file: text, sheet: text, line: { type: 'integer', minimum: 1 } },
};
const rowTexts = {
  row: {
    ...object(columnsOfRow),
    description: 'Texts as they stand; null for what is missing or was not read.',
  },
};
const checkedRow = {
  state: { enum: ['clean', 'faulty', 'open'] },
  issues: {
    description: 'What was wrong with the row before it was checked.',
    type: 'array',
    items: {
      type: 'object',
      properties: {
        column: { ...text, description: 'Name or letters of the column; empty for the whole row.' },
        code: text,
        found: text,
        expected: text,
        origin,
      },
      required: ['column', 'code'],
      additionalProperties: false,
    },
  },
  findings: {
    description: 'Those that are met are left out of ndjson, unless --all is given.',
    type: 'array',
    items: {
      type: 'object',
      properties: {
        check: {
          enum: [
            'name',
            'other-name',
            'credit-code',
            'zoning-code',
            'zoning-name',
            'division-of-code',
            'address',
            'type',
            'date',
          ],
        },
        columns: { type: 'array', items: { enum: registerColumns } },
        outcome: { enum: ['pass', 'fail', 'unknown'] },
        code: text,
        message: object({ 'zh-CN': text, en: text }),
        found: text,
        origin,
      },
      required: ['check', 'columns', 'outcome', 'code', 'message'],
      additionalProperties: false,
    },
  },
};
const unreadRow = {
  error: {
    description: 'Why there is no row.',
    type: 'object',
    properties: { column: { type: 'integer', minimum: 1 }, code: text, found: text, expected: text },
    required: ['column', 'code'],
    additionalProperties: false,
  },
};

const registerCheckSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://tuoyu.dev/schemas/register-check.schema.json',
  title: `A checked row of the public register (${REGISTER_CHECK_FORMAT}), or why a row could not be read`,
  description:
    'A line of tuoyu check --input register --format ndjson, an element of the list of --format json.',
  oneOf: [
    {
      ...object({ format: { const: REGISTER_CHECK_FORMAT }, input: inputOfRow, ...checkedRow }),
      properties: { format: { const: REGISTER_CHECK_FORMAT }, input: inputOfRow, ...rowTexts, ...checkedRow },
    },
    object({ format: { const: REGISTER_CHECK_FORMAT }, input: inputOfRow, ...unreadRow }),
  ],
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated file of this package by its path. */
export const generated = (): Readonly<Record<string, string>> => ({
  'schemas/config.schema.json': json(configSchema(programFor(nowhere))),
  'schemas/baseline.schema.json': json(baselineSchema),
  'schemas/check-summary.schema.json': json(summarySchema),
  'schemas/register-check.schema.json': json(registerCheckSchema),
});
