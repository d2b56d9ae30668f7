import { creditPage } from './coverage-page.js';
import { recordsSchema } from './records-schema.js';
import { staffSchema } from './staff-schema.js';
import { statusSchema } from './status-schema.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated file of this package by its path. */
export const generated = (): Readonly<Record<string, string>> => ({
  'schemas/credit-records.schema.json': json(recordsSchema),
  'schemas/credit-status.schema.json': json(statusSchema),
  'schemas/staff-checks.schema.json': json(staffSchema),
  '../../docs/coverage/credit.md': creditPage(),
});
