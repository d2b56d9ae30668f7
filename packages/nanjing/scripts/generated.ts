import { DISCLOSURE_SCHEMA } from '../src/disclosure/schema.js';
import { DRAW_INPUT_SCHEMA, DRAW_SCHEMA } from '../src/draw/schema.js';
import { INSPECTION_SCHEMA } from '../src/inspection/schema.js';
import { INSPECTION_SHEETS_SCHEMA } from '../src/inspection/sheets-schema.js';
import { QUALITY_REPORT_SCHEMA } from '../src/quality-report/schema.js';
import { AUTHORITY_SCHEMA } from '../src/responsibilities/authority.js';
import { FEE_CAP_SCHEMA } from '../src/support/fee-cap.js';
import { SUBSIDY_SCHEMA } from '../src/support/subsidy.js';
import { DISTRICT_YEAR_SCHEMA } from '../src/targets/schema.js';
import { planPage } from './plan-page.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated file by its path from this package. */
export const generated = (): Readonly<Record<string, string>> => ({
  'schemas/authority.schema.json': json(AUTHORITY_SCHEMA),
  'schemas/disclosure.schema.json': json(DISCLOSURE_SCHEMA),
  'schemas/district-year.schema.json': json(DISTRICT_YEAR_SCHEMA),
  'schemas/draw-input.schema.json': json(DRAW_INPUT_SCHEMA),
  'schemas/draw.schema.json': json(DRAW_SCHEMA),
  'schemas/fee-cap.schema.json': json(FEE_CAP_SCHEMA),
  'schemas/inspection.schema.json': json(INSPECTION_SCHEMA),
  'schemas/inspection-sheets.schema.json': json(INSPECTION_SHEETS_SCHEMA),
  'schemas/quality-report.schema.json': json(QUALITY_REPORT_SCHEMA),
  'schemas/subsidy.schema.json': json(SUBSIDY_SCHEMA),
  '../../docs/coverage/nanjing-plan.md': planPage(),
});
