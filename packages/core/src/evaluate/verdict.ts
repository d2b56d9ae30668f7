import type { Finding, Outcome, RuleSummary, Summary } from '../report/report.js';

const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'unknown', 'not-applicable', 'manual', 'error'];

/** Counts over findings, and the verdict over the binding ones. */
export const summarise = (
  findings: readonly Finding[],
  rules: { readonly [id: string]: RuleSummary },
): Summary => {
  const count = (test: (finding: Finding, rule: RuleSummary) => boolean): number =>
    findings.filter((finding) => test(finding, rules[finding.rule] as RuleSummary)).length;
  const all = (outcome: string): number => count((f) => f.outcome === outcome);
  const bound = (test: (finding: Finding) => boolean): number =>
    count((f, { binding }) => binding && test(f));
  const unsettled = bound(({ possible }) => possible.some((p) => /^(fail|manual|error)$/.test(p)));
  const passes = bound(({ outcome }) => outcome === 'pass');
  return {
    verdict: bound(({ outcome }) => outcome === 'fail')
      ? 'breach'
      : passes && !unsettled
        ? 'no-breach'
        : 'open',
    outcomes: Object.fromEntries(OUTCOMES.map((one) => [one, all(one)])) as Summary['outcomes'],
    open: {
      unknown: bound(({ outcome }) => outcome === 'unknown'),
      awaitingAnswer: bound(({ outcome, ifAdopted }) => outcome === 'manual' && !ifAdopted),
      awaitingText: bound(({ outcome, ifAdopted }) => outcome === 'manual' && !!ifAdopted),
    },
    othersDuties: count(
      ({ outcome }, { addressee, binding }) =>
        addressee !== 'institution' && !binding && !/^(pass|not-applicable)$/.test(outcome),
    ),
    unverifiedNotMet: count(({ ifAdopted }) => ifAdopted?.join() === 'fail'),
  };
};
