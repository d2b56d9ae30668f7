import { BASELINE_FORMAT } from '../src/checking/baseline.js';
import { failOnLevels } from '../src/checking/exit-code.js';
import { configSchema } from '../src/configuration/schema.js';
import type { Io } from '../src/index.js';
import { programFor } from '../src/run.js';
import { registerCheckSchema } from './register-schema.js';
import { summarySchema } from './summary-schema.js';

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

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated file of this package by its path. */
export const generated = (): Readonly<Record<string, string>> => ({
  'schemas/config.schema.json': json(configSchema(programFor(nowhere))),
  'schemas/baseline.schema.json': json(baselineSchema),
  'schemas/check-summary.schema.json': json(summarySchema),
  'schemas/register-check.schema.json': json(registerCheckSchema),
});
