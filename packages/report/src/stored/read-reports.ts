import { REPORT_FORMAT } from '@tuoyu/core';
import { entryFrom, type PlacedReport, type ReadFailure, type ReportEntry } from '../entry.js';
import {
  count,
  groupOf,
  listOf,
  mapOf,
  number,
  oneOf,
  orNull,
  reportValue,
  type Shape,
  type StoredProblem,
  text,
  truth,
} from './shapes.js';

const outcomes = ['pass', 'fail', 'unknown', 'not-applicable', 'manual', 'error'] as const;
const verified = oneOf(['primary', 'secondary', 'unverified']);
const cited = listOf(groupOf({ instrument: text, clause: text, verified }));
const message = groupOf({ id: text, params: mapOf(reportValue) });
const possible = listOf(oneOf(outcomes.filter((outcome) => outcome !== 'unknown')));

const finding = groupOf({
  rule: text,
  subject: groupOf({ pointer: text, 'label?': text }),
  outcome: oneOf(outcomes),
  possible,
  message,
  deciding: listOf(
    groupOf({
      pointer: text,
      'actual?': reportValue,
      'masked?': truth,
      'op?': text,
      'required?': reportValue,
      'distance?': number,
      'unit?': text,
    }),
  ),
  needs: listOf(groupOf({ pointer: text, reason: text, 'choice?': text, 'figure?': text })),
  remedy: message,
  'ifAdopted?': possible,
  'waiver?': groupOf({
    reason: text,
    approver: text,
    from: text,
    until: text,
    state: oneOf(['active', 'expired', 'pending']),
  }),
  'error?': text,
  'known?': truth,
});

const rule = groupOf({
  obligation: oneOf(['must', 'should', 'may', 'encouraged', 'gradual', 'target', 'intent']),
  force: oneOf([
    'law',
    'regulation',
    'ministerial-order',
    'mandatory-standard',
    'normative-document',
    'industry-code',
    'recommended-standard',
    'guide',
    'policy-plan',
    'draft',
  ]),
  addressee: oneOf([
    'institution',
    'founder',
    'person',
    'guardian',
    'registrar',
    'health-authority',
    'district',
    'city',
    'assessor',
    'other',
  ]),
  verified,
  binding: truth,
  effective: groupOf({ 'from?': text, 'to?': text }),
  basis: cited,
  'consequences?': cited,
  'validity?': groupOf({ choice: text, taken: orNull(text) }),
});

const issue = groupOf({
  pointer: text,
  code: text,
  'found?': text,
  'expected?': text,
  'origin?': groupOf({ 'file?': text, 'sheet?': text, 'row?': count, 'column?': text, 'line?': count }),
});

const report = groupOf({
  format: oneOf([REPORT_FORMAT]),
  profile: text,
  asOf: text,
  place: orNull(text),
  phase: orNull(text),
  choices: mapOf(text),
  adoptions: listOf(
    groupOf({ 'figure?': text, 'rule?': text, 'value?': reportValue, by: text, on: text, source: text }),
  ),
  answers: listOf(
    groupOf({
      rule: text,
      pointer: text,
      value: text,
      by: text,
      on: text,
      'validUntil?': text,
      'evidence?': text,
    }),
  ),
  waivers: listOf(
    groupOf({ rule: text, 'pointer?': text, reason: text, approver: text, from: text, until: text }),
  ),
  engine: groupOf({ name: text, version: text }),
  input: groupOf({ 'key?': text, 'hash?': text, 'file?': text, 'line?': count }),
  issues: listOf(issue),
  summary: groupOf({
    verdict: oneOf(['breach', 'no-breach', 'open']),
    outcomes: groupOf(Object.fromEntries(outcomes.map((outcome) => [outcome, count]))),
    open: groupOf({ unknown: count, awaitingAnswer: count, awaitingText: count }),
    othersDuties: count,
    unverifiedNotMet: count,
  }),
  rules: mapOf(rule),
  topics: mapOf(groupOf({ rules: listOf(text), strictest: orNull(text) })),
  findings: listOf(finding),
});

const failure = groupOf({
  format: oneOf([REPORT_FORMAT]),
  input: groupOf({ file: text, line: count }),
  error: groupOf({ code: text, line: count, column: count, 'message?': text }),
});

const isFailure = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'error');

const stored: Shape = (value, at, say) => (isFailure(value) ? failure : report)(value, at, say);

/** Stored reports as entries, or what is wrong with them. */
export type StoredReports =
  | { readonly entries: readonly ReportEntry[]; readonly problems: readonly [] }
  | { readonly entries: undefined; readonly problems: readonly StoredProblem[] };

/**
 * Reads what was stored: one report, or a list of reports and of what stands in the place of records that could not be
 * read, as JSON that is already parsed. All that is wrong is told with its place; nothing is guessed.
 */
export const readReports = (value: unknown): StoredReports => {
  const problems: StoredProblem[] = [];
  const say = (problem: StoredProblem): void => {
    problems.push(problem);
  };
  if (Array.isArray(value)) listOf(stored)(value, '', say);
  else stored(value, '', say);
  if (problems.length > 0) return { entries: undefined, problems };
  const all = (Array.isArray(value) ? value : [value]) as readonly (PlacedReport | ReadFailure)[];
  return { entries: all.map(entryFrom), problems: [] };
};
