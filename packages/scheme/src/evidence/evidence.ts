import type { Finding, PossibleOutcome, Report, RuleSummary } from '@tuoyu/core';
import type { SheetAnswer } from '../language/sheet.js';
import type { RatingIssue } from '../rating/rating.js';

/** What of a report a rating reads; a whole one fits. */
export type RatedReport = Pick<Report, 'asOf' | 'findings' | 'measures'> & {
  readonly rules: { readonly [id: string]: Pick<RuleSummary, 'binding'> };
} & Partial<Pick<Report, 'profile' | 'place' | 'choices' | 'adoptions' | 'engine' | 'packs' | 'input'>>;

/** Everything that a rating rests on, ready to be looked up. */
export interface Evidence {
  readonly report: RatedReport;
  /** Findings of the rules that the scheme reads. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Valid answers by item. */
  readonly answers: ReadonlyMap<string, readonly SheetAnswer[]>;
  readonly issues: RatingIssue[];
}

/** The findings of some rules, by rule. */
export const findingsOf = (
  report: RatedReport,
  rules: ReadonlySet<string>,
): ReadonlyMap<string, readonly Finding[]> => {
  const found = new Map<string, Finding[]>();
  // findings of one rule stand together
  let [rule, own]: [string | undefined, Finding[] | undefined] = [undefined, undefined];
  for (const finding of report.findings) {
    if (finding.rule !== rule) {
      rule = finding.rule;
      own = found.get(rule);
      if (own === undefined && rules.has(rule)) {
        own = [];
        found.set(rule, own);
      }
    }
    own?.push(finding);
  }
  return found;
};

/** What a finding can still become; a person's missing judgement can become pass or fail. */
export interface Can {
  readonly pass: boolean;
  readonly fail: boolean;
  readonly absent: boolean;
  /** The finding stands for subjects that nobody has seen. */
  readonly unseen: boolean;
}

const ELEMENT = /\/\d+$/u;
const has = (possible: readonly PossibleOutcome[], outcome: PossibleOutcome): boolean =>
  possible.includes(outcome);

const PASS: Can = { pass: true, fail: false, absent: false, unseen: false };
const FAIL: Can = { pass: false, fail: true, absent: false, unseen: false };
const NOT_APPLICABLE: Can = { pass: false, fail: false, absent: true, unseen: false };

/** What one finding can still become. */
export const canBe = ({ possible, subject }: Finding): Can => {
  const [only] = possible;
  if (possible.length === 1) {
    if (only === 'pass') return PASS;
    if (only === 'fail') return FAIL;
    if (only === 'not-applicable') return NOT_APPLICABLE;
  }
  const judged = has(possible, 'manual') || has(possible, 'error') || possible.length === 0;
  return {
    pass: judged || has(possible, 'pass'),
    fail: judged || has(possible, 'fail'),
    absent: has(possible, 'not-applicable') || possible.length === 0,
    unseen: subject.pointer !== '' && !ELEMENT.test(subject.pointer),
  };
};

/** What a rule that the report does not speak of can be. */
export const NOTHING_KNOWN: readonly Can[] = [{ pass: true, fail: true, absent: true, unseen: true }];

/** What the findings of a rule can become. */
export const canOf = (evidence: Evidence, rule: string): readonly Can[] => {
  const findings = evidence.findings.get(rule);
  return findings === undefined ? NOTHING_KNOWN : findings.map(canBe);
};
