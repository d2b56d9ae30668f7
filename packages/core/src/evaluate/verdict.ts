import type { Finding, Outcome, RuleSummary, Summary, Verdict } from '../report/report.js';

/** Counts of outcomes while a record is judged. */
export interface Tally {
  readonly outcomes: { [O in Outcome]: number };
  readonly open: { unknown: number; awaitingAnswer: number; awaitingText: number };
  breach: boolean;
  passes: boolean;
  unsettled: boolean;
  othersDuties: number;
  unverifiedNotMet: number;
}

export const newTally = (): Tally => ({
  outcomes: { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0, manual: 0, error: 0 },
  open: { unknown: 0, awaitingAnswer: 0, awaitingText: 0 },
  breach: false,
  passes: false,
  unsettled: false,
  othersDuties: 0,
  unverifiedNotMet: 0,
});

const isOpen = (outcome: Outcome): boolean => outcome !== 'pass' && outcome !== 'not-applicable';

interface Judged extends Pick<Finding, 'outcome' | 'possible'> {
  readonly ifAdopted?: Finding['possible'] | undefined;
}

/** Adds findings of one rule that are alike. */
export const addTo = (
  tally: Tally,
  { addressee, binding }: RuleSummary,
  { outcome, possible, ifAdopted }: Judged,
  times = 1,
): void => {
  tally.outcomes[outcome] += times;
  if (ifAdopted?.length === 1 && ifAdopted[0] === 'fail') tally.unverifiedNotMet += times;
  if (addressee !== 'institution' && !binding && isOpen(outcome)) tally.othersDuties += times;
  if (!binding) return;
  if (outcome === 'fail') tally.breach = true;
  if (outcome === 'pass') tally.passes = true;
  if (outcome === 'manual') tally.open[ifAdopted === undefined ? 'awaitingAnswer' : 'awaitingText'] += times;
  if (outcome === 'unknown') tally.open.unknown += times;
  if (possible.some((p) => p === 'fail' || p === 'manual' || p === 'error')) tally.unsettled = true;
};

/** Counts, and the verdict over binding findings. */
export const summaryOf = ({ breach, passes, unsettled, ...counts }: Tally): Summary => {
  const verdict: Verdict = breach ? 'breach' : passes && !unsettled ? 'no-breach' : 'open';
  const { outcomes, open, othersDuties, unverifiedNotMet } = counts;
  return { verdict, outcomes, open, othersDuties, unverifiedNotMet };
};

/** Counts over findings, and the verdict. */
export const summarise = (
  findings: readonly Finding[],
  rules: { readonly [id: string]: RuleSummary },
): Summary => {
  const tally = newTally();
  for (const finding of findings) addTo(tally, rules[finding.rule] as RuleSummary, finding);
  return summaryOf(tally);
};
