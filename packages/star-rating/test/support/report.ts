import type { Finding, PossibleOutcome, ReportValue } from '@tuoyu/core';
import type { RatedReport } from '@tuoyu/scheme';

const OUTCOMES: { readonly [letter: string]: PossibleOutcome } = {
  p: 'pass',
  f: 'fail',
  n: 'not-applicable',
  m: 'manual',
};

/** A finding by letters: p pass, f fail, n not applicable, m manual. */
const finding = (rule: string, pointer: string, letters: string): Finding => {
  const possible = [...letters].map((letter) => OUTCOMES[letter] as PossibleOutcome);
  return {
    rule,
    subject: { pointer },
    outcome: possible.length === 1 ? (possible[0] as PossibleOutcome) : 'unknown',
    possible,
    message: { id: 'm', params: {} },
    deciding: [],
    needs: [],
    remedy: { id: 'r', params: {} },
  };
};

/** A report from letters: one subject for each text; the rules named in `binding` bind. */
export const reportOf = (
  rules: { readonly [rule: string]: readonly string[] },
  binding: readonly string[] = [],
  measures: { readonly [id: string]: ReportValue } = {},
): RatedReport => ({
  asOf: '2026-11-23',
  findings: Object.entries(rules).flatMap(([rule, subjects]) =>
    subjects.map((letters, i) => finding(rule, subjects.length === 1 ? '' : `/classes/${i}`, letters)),
  ),
  measures,
  rules: Object.fromEntries(Object.keys(rules).map((rule) => [rule, { binding: binding.includes(rule) }])),
});
