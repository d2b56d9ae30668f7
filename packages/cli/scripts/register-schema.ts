import { registerColumns } from '@tuoyu/registration';
import { REGISTER_CHECK_FORMAT } from '../src/checking/register-row.js';
import { object } from './schema-kit.js';

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

/** Schema of a checked row of the register. */
export const registerCheckSchema = {
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
