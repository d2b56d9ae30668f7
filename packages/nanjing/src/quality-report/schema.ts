import { count, list, object, oneOf, orNull, published, type ShapeSchema, text } from '../shape/schema.js';
import { QUALITY_REPORT_FORMAT } from './quality-report.js';

const name: ShapeSchema = { type: 'string' };
const cell = orNull(count);

/** JSON Schema of {@link QualityReport}. */
export const QUALITY_REPORT_SCHEMA: ShapeSchema = /* @__PURE__ */ published(
  'quality-report',
  'Quality report of a year: aggregates with a least cell size',
  object({
    format: { const: QUALITY_REPORT_FORMAT },
    year: { type: 'integer', minimum: 1 },
    leastCell: { type: 'integer', minimum: 2 },
    tables: list(
      object({
        id: text,
        rows: list(name),
        columns: list(name),
        cells: list(list(cell)),
        rowSums: list(cell),
        columnSums: list(cell),
        sum: cell,
        suppressed: list(
          object({ row: orNull(name), column: orNull(name), why: oneOf('small', 'complementary') }),
        ),
      }),
    ),
  }),
);
