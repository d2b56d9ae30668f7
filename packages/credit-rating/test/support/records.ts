import { type CreditFile, type CreditRecord, parseCreditRecords } from '../../src/index.js';

/** A record of a file, with what a test wants different. */
export const penalty = (more: { readonly [key: string]: unknown } = {}) => ({
  id: 'p',
  kind: 'penalty',
  decidedBy: { name: '某区卫生健康委员会', field: 'health' },
  document: '罚〔2026〕1号',
  decidedOn: '2026-04-15',
  severity: 'general',
  ...more,
});

/** A file of records. */
export const fileOf = (
  records: readonly unknown[],
  more: { readonly [key: string]: unknown } = {},
): { readonly [key: string]: unknown } => ({
  format: 'tuoyu-credit-records/1',
  subject: { kind: 'enterprise', name: '南京市鼓楼区小星星托育有限公司', place: '320106' },
  catalogue: '2024',
  collectedOn: '2026-11-20',
  records,
  ...more,
});

/** A file as read, which must have no issue. */
export const clean = (
  records: readonly unknown[],
  more: { readonly [key: string]: unknown } = {},
): CreditFile => {
  const { file, issues } = parseCreditRecords(fileOf(records, more));
  if (file === null || issues.length > 0) throw new Error(JSON.stringify(issues));
  return file;
};

/** One record as read, which must have no issue. */
export const recordOf = (more: { readonly [key: string]: unknown } = {}): CreditRecord =>
  clean([penalty(more)], { collectedOn: null }).records[0] as CreditRecord;

/** One regime of a record. */
export const byRegime = <R extends { readonly regime: string }>(regimes: readonly R[], regime: string): R =>
  regimes.find((one) => one.regime === regime) as R;
