import type { Institution } from '@tuoyu/model';
import { isIsoDate } from '@tuoyu/reference';
import { consistencyFindings } from './consistency.js';
import { paperFindings } from './papers.js';
import { staffFindings } from './staff.js';
import type { FilingCheck, FilingCheckOptions, FilingFinding } from './types.js';

/**
 * Checks the file of a filing: every paper present, in date on `asOf` and with a passing result where it has one, and
 * the file consistent with the record that it belongs to, and the certificates of each member of staff in force. A list
 * counts as whole unless `unknowns` marks it. What is not known is `unknown` and never passes; an `asOf` that is no day
 * leaves everything unknown. A person is named by post and position. Never throws.
 *
 * @example
 * checkFiling({}, { asOf: '2026-11-23' }).state; // => 'open'
 */
export const checkFiling = (institution: Institution, options: FilingCheckOptions): FilingCheck => {
  const found = [
    ...paperFindings(institution, options),
    ...consistencyFindings(institution),
    ...staffFindings(institution, options),
  ];
  const findings = isIsoDate(options.asOf)
    ? found
    : found.map((finding): FilingFinding => ({ ...finding, outcome: 'unknown', code: 'no-date' }));
  const has = (outcome: FilingFinding['outcome']) => findings.some((finding) => finding.outcome === outcome);
  const state = has('fail') ? 'incomplete' : has('unknown') ? 'open' : 'complete';
  return { asOf: options.asOf, state, findings };
};
