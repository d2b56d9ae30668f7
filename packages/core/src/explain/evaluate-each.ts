import type { Plan } from '../compile/plan.js';
import { type EvaluateOptions, evaluate } from '../evaluate/evaluate.js';
import type { Report } from '../report/report.js';

/** A record with what lies beside it. */
export interface RecordWithOptions {
  readonly record: unknown;
  readonly options: EvaluateOptions;
}

const isPaired = (item: unknown): item is RecordWithOptions =>
  typeof item === 'object' &&
  item !== null &&
  Object.keys(item).length === 2 &&
  'record' in item &&
  'options' in item &&
  typeof item.options === 'object' &&
  item.options !== null;

/**
 * Judges records one by one, in order and in constant memory: the next record is asked for when the report of the one
 * before was taken. An item is a bare record, or `{ record, options }` with exactly these two keys.
 */
export async function* evaluateEach(
  plan: Plan,
  records: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<Report, void, undefined> {
  for await (const item of records) {
    yield isPaired(item) ? evaluate(plan, item.record, item.options) : evaluate(plan, item);
  }
}
