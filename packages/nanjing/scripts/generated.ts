import { AUTHORITY_SCHEMA } from '../src/responsibilities/authority.js';
import { FEE_CAP_SCHEMA } from '../src/support/fee-cap.js';
import { SUBSIDY_SCHEMA } from '../src/support/subsidy.js';
import { planPage } from './plan-page.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated file by its path from this package. */
export const generated = (): Readonly<Record<string, string>> => ({
  'schemas/authority.schema.json': json(AUTHORITY_SCHEMA),
  'schemas/fee-cap.schema.json': json(FEE_CAP_SCHEMA),
  'schemas/subsidy.schema.json': json(SUBSIDY_SCHEMA),
  '../../docs/coverage/nanjing-plan.md': planPage(),
});
