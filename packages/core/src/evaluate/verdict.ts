import type { Finding, Outcome, RuleSummary, Summary, Verdict } from '../report/report.js';

const OTHERS_ARE_OPEN: ReadonlySet<Outcome> = new Set(['fail', 'unknown', 'manual', 'error']);

/** Counts, and the verdict over binding findings. */
export const summarise = (
  findings: readonly Finding[],
  rules: { readonly [id: string]: RuleSummary },
): Summary => {
  const outcomes: { [O in Outcome]: number } = {
    pass: 0,
    fail: 0,
    unknown: 0,
    'not-applicable': 0,
    manual: 0,
    error: 0,
  };
  const open = { unknown: 0, awaitingAnswer: 0, awaitingText: 0 };
  let breach = false;
  let passes = false;
  let unsettled = false;
  let othersDuties = 0;
  let unverifiedNotMet = 0;
  for (const { rule, outcome, possible, ifAdopted } of findings) {
    const summary = rules[rule] as RuleSummary;
    outcomes[outcome] += 1;
    if (ifAdopted?.length === 1 && ifAdopted[0] === 'fail') unverifiedNotMet += 1;
    const own = summary.addressee === 'institution' || summary.binding;
    if (!own && OTHERS_ARE_OPEN.has(outcome)) othersDuties += 1;
    if (!summary.binding) continue;
    if (outcome === 'fail') breach = true;
    if (outcome === 'pass') passes = true;
    if (outcome === 'manual') open[ifAdopted === undefined ? 'awaitingAnswer' : 'awaitingText'] += 1;
    if (outcome === 'unknown') open.unknown += 1;
    if (possible.some((p) => p === 'fail' || p === 'manual' || p === 'error')) unsettled = true;
  }
  const verdict: Verdict = breach ? 'breach' : passes && !unsettled ? 'no-breach' : 'open';
  return { verdict, outcomes, open, othersDuties, unverifiedNotMet };
};
