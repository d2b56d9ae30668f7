import type { Texts } from '@tuoyu/core';
import type { Scheme } from '@tuoyu/scheme';
import { creditFacts, type Dated, factsOn, mayHoldMore, touchesOf } from '../facts/facts.js';
import { liveOn } from '../periods/live.js';
import { directionOf } from '../records/direction.js';
import { stateOn } from '../records/history.js';
import { issueTexts } from '../records/issue-texts.js';
import { recordKinds } from '../records/kinds.js';
import type { CreditFile, CreditIssue, CreditIssueCode, CreditSubject } from '../records/types.js';
import { repairOn } from '../repair/repair.js';
import { changesOf } from './changes.js';
import { type AssessContext, type AssessOptions, contextOf } from './context.js';
import { type CreditGrade, gradeOf } from './grade.js';
import { CREDIT_STATUS_FORMAT, type CreditStatus, type RecordStatus } from './types.js';

const withoutOne = (scheme: Scheme | null, context: AssessContext, id: string): CreditGrade | null => {
  const dated = context.dated.filter(({ record }) => record.id !== id);
  return scheme === null ? null : gradeOf(scheme, factsOn({ ...context, dated }, context.asOf));
};

const recordStatus = (
  scheme: Scheme | null,
  context: AssessContext,
  one: Dated,
  grade: CreditGrade | null,
): RecordStatus => {
  const { record, periods } = one;
  const { asOf, present } = context;
  const { state } = stateOn(record, asOf, present);
  const without = withoutOne(scheme, context, record.id);
  return {
    id: record.id,
    kind: record.kind,
    catalogueKind: record.catalogueKind,
    title: recordKinds[record.kind].title,
    direction: directionOf(record),
    decidedOn: record.decidedOn,
    decidedBy: record.decidedBy,
    document: record.document,
    severity: record.severity,
    legalBasis: record.legalBasis,
    state,
    history: record.history.filter(({ on }) => on <= asOf),
    ...liveOn(record, periods, asOf, present),
    sureUntil: periods.sureUntil,
    possiblyUntil: periods.possiblyUntil,
    regimes: periods.regimes,
    repair: state === 'repaired' || state === 'expired' ? [] : repairOn(record, periods, asOf),
    effect: {
      touches: touchesOf(one, asOf, context),
      without: without === null ? null : { guaranteed: without.guaranteed, possible: without.possible },
      changesGrade:
        without !== null &&
        (without.guaranteed.rank !== grade?.guaranteed.rank || without.possible.rank !== grade.possible.rank),
    },
    doubts: record.doubts,
    questions: periods.questions,
  };
};

/** An individual business may bear the name of a person. */
const subjectView = (subject: CreditSubject): CreditSubject =>
  subject.kind === 'individual-business' || subject.kind === null ? { ...subject, name: null } : subject;

const issuesOf = ({ file, asOf, present }: AssessContext): readonly CreditIssue[] => {
  const issue = (code: CreditIssueCode, record: string | null, found: string | null, expected: string) => ({
    pointer: '',
    record,
    code,
    found,
    expected,
    message: issueTexts[code],
  });
  const { collectedOn, validUntil, partial } = file;
  return [
    ...(partial ? [issue('records-partial', null, null, 'all records')] : []),
    ...(validUntil !== null && asOf > validUntil
      ? [issue('records-expired', null, asOf, `a day until ${validUntil}`)]
      : []),
    ...(collectedOn !== null && asOf > collectedOn
      ? [issue('records-older', null, collectedOn, `collected on ${asOf} or later`)]
      : []),
    ...(collectedOn === null
      ? file.records
          .filter(({ decidedOn }) => decidedOn > present)
          .map(({ id, decidedOn }) => issue('future-decision', id, decidedOn, `until ${present}`))
      : []),
  ];
};

const distinct = (texts: readonly Texts[]): readonly Texts[] => [
  ...new Map(texts.map((text) => [text.en, text])).values(),
];

/**
 * Where a subject stands on a day. With a scheme, its grade as a point or as a range: what the law leaves open, what could
 * not be read and what may be missing widen the range and never narrow it. With null for a scheme there is no grade; there
 * is no default. Each record carries its periods, its way to repair and its effect; `changes` tells what changes by itself
 * and when, if nothing new is decided. Throws a `CreditError` when `asOf` is no day; data never make it throw.
 *
 * @example
 * assess(referenceCreditScheme, file, { asOf: '2026-11-24' }).grade?.point?.id; // 'clear', 'minor', 'general' or 'serious'
 */
export const assess = (scheme: Scheme | null, file: CreditFile, options: AssessOptions): CreditStatus => {
  const context = contextOf(file, options);
  const { asOf, choices, adoptions } = context;
  const issues = issuesOf(context);
  // a day of decision that can not be keeps the grade open downwards
  const seen =
    issues.some(({ code }) => code === 'future-decision') && !mayHoldMore(file, asOf)
      ? { ...context, file: { ...file, partial: true } }
      : context;
  const grade = scheme === null ? null : gradeOf(scheme, factsOn(seen, asOf));
  return {
    format: CREDIT_STATUS_FORMAT,
    asOf,
    subject: subjectView(file.subject),
    catalogue: file.catalogue,
    collectedOn: file.collectedOn,
    scheme: scheme === null ? null : { id: scheme.id, version: scheme.version, title: scheme.title },
    official: scheme?.official ?? false,
    grade,
    choices,
    adoptions,
    records: context.dated.map((one) => recordStatus(scheme, seen, one, grade)),
    changes: changesOf(scheme, seen, grade),
    leftOut: file.leftOut,
    issues,
    questions: distinct(context.dated.flatMap(({ periods }) => periods.questions)),
  };
};

/** Names of the facts that time alone can make fail, with the clauses by which it does. */
export const worseningFacts = Object.entries(creditFacts).flatMap(([id, { worsensWithTime }]) =>
  worsensWithTime === null ? [] : [{ id, basis: worsensWithTime }],
);
