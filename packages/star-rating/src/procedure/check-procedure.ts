import { type Basis, parseDay, type Texts } from '@tuoyu/core';
import { isWithin } from '@tuoyu/reference';
import type { FileProblem } from '../problem.js';
import { assessorKind, enoughPeople, noConflict, visits } from './checks/people.js';
import { levelGiven, majority, notice, objections, published, told } from './checks/result.js';
import { enoughAgreement, reconciled, scoresPerItem } from './checks/scoring.js';
import { cadence, promotion, validity } from './checks/time.js';
import { contradictions, unreadable } from './issues.js';
import type { AssessmentRecord } from './record.js';
import type { ProcedureCheck, ProcedureRule } from './rule.js';
import { type Check, notApplicable, unknown, type Verdict } from './verdict.js';

/** What one rule says of a record. */
export interface ProcedureFinding extends Verdict {
  readonly rule: string;
  readonly title: Texts;
  readonly basis: readonly Basis[];
  readonly ownChoice: boolean;
  /** For a rule that only shows what another place does. */
  readonly exampleOf?: Texts;
  /** The choice on whether the text is still in force, and how it was taken; absent where that is no question. */
  readonly validity?: { readonly choice: string; readonly taken: boolean | null };
  /**
   * Whether it counts. Not where it is open, or denied, that the text is still in force: then it only says what the text
   * asked.
   */
  readonly counts: boolean;
}

/** What the rules say of the record of an assessment. */
export interface ProcedureReport {
  readonly id: string | null;
  readonly asOf: string;
  /** What of the record can not be read, or contradicts itself. */
  readonly issues: readonly FileProblem[];
  /** By order of the rules; none for a record that can not be read. */
  readonly findings: readonly ProcedureFinding[];
  /** Of the findings that count. */
  readonly counts: { readonly [O in Verdict['outcome']]: number };
  /** Findings that do not count. */
  readonly notCounted: number;
}

/** When and under which choices a record is judged. */
export interface ProcedureOptions {
  /** ISO day. */
  readonly asOf: string;
  /** Whether the plan of Nanjing is taken to be in force after 2025; without it its rules do not count. */
  readonly planInForce?: boolean | undefined;
}

const checks: { readonly [K in ProcedureCheck['kind']]: Check<K> } = {
  'level-given': levelGiven,
  'assessor-kind': assessorKind,
  cadence,
  published,
  'no-conflict': noConflict,
  people: enoughPeople,
  visits,
  'scores-per-item': scoresPerItem,
  agreement: enoughAgreement,
  reconciled,
  notice,
  objections,
  majority,
  told,
  validity,
  promotion,
};

const verdictOf = (record: AssessmentRecord, rule: ProcedureRule, asOf: string): Verdict => {
  const { place, from } = rule;
  const day = record.assessedOn ?? asOf;
  if (place !== undefined && record.place === null)
    return unknown('/place', '机构所在地未知', 'Where the institution is, is not known');
  if (place !== undefined && record.place !== null && !isWithin(record.place, place))
    return notApplicable('/place', '不在该地区', 'Outside the place');
  if (from !== undefined && day < from)
    return notApplicable('/assessedOn', `${from}起适用`, `Holds from ${from}`);
  const run = checks[rule.check.kind] as Check<ProcedureCheck['kind']>;
  return run(record, rule.check as never, asOf, from);
};

const findingOf = (
  record: AssessmentRecord,
  rule: ProcedureRule,
  { asOf, planInForce }: ProcedureOptions,
): ProcedureFinding => {
  const { id, title, basis = [], ownChoice = false, exampleOf, validity: valid } = rule;
  const inForce =
    valid === undefined || (record.assessedOn ?? asOf) < valid.undecidedFrom || planInForce === true;
  return {
    rule: id,
    title,
    basis,
    ownChoice,
    ...(exampleOf === undefined ? {} : { exampleOf }),
    ...(valid === undefined ? {} : { validity: { choice: valid.choice, taken: planInForce ?? null } }),
    counts: inForce,
    ...verdictOf(record, rule, asOf),
  };
};

/**
 * Judges the record of an assessment by rules, in their order. A record that can not be read gives issues and no findings;
 * data never make it throw. Findings of rules marked as the author's own, or as examples of other places, say what they are.
 */
export const checkProcedure = (
  value: unknown,
  rules: readonly ProcedureRule[],
  options: ProcedureOptions,
): ProcedureReport => {
  const broken = [
    ...(parseDay(options.asOf) === undefined
      ? [{ code: 'bad-date', pointer: '', found: options.asOf, expected: 'asOf as an ISO day' }]
      : []),
    ...unreadable(value),
  ];
  const record = value as AssessmentRecord;
  const findings = broken.length > 0 ? [] : rules.map((rule) => findingOf(record, rule, options));
  const count = (outcome: Verdict['outcome']): number =>
    findings.filter((finding) => finding.counts && finding.outcome === outcome).length;
  return {
    id: broken.length > 0 ? null : record.id,
    asOf: options.asOf,
    issues: broken.length > 0 ? broken : contradictions(record),
    findings,
    counts: {
      pass: count('pass'),
      fail: count('fail'),
      unknown: count('unknown'),
      'not-applicable': count('not-applicable'),
    },
    notCounted: findings.filter((finding) => !finding.counts).length,
  };
};
