import type { Plan, PlannedRule } from '../compile/plan.js';
import { messageOf, safely } from '../error.js';
import type { Expr } from '../expression/expression.js';
import type { Context, Scopes } from '../interpret/context.js';
import { decidingOf } from '../interpret/deciding.js';
import { truthIn, valueIn } from '../interpret/interpret.js';
import { paramValues } from '../interpret/params.js';
import { reportValue } from '../interpret/present.js';
import { interpreted, type View } from '../interpret/view.js';
import { whyUnknown } from '../interpret/why-unknown.js';
import type {
  Answer,
  Deciding,
  Finding,
  Message,
  Outcome,
  PossibleOutcome,
  Report,
  ReportValue,
} from '../report/report.js';
import { andTruth, FALSE, TRUE, type Truth, UNKNOWN } from '../value/truth.js';
import { ALL_OUTCOMES, outcomeOf, possibleOutcomes } from './outcome.js';
import type { Need, UnknownReason } from './reason.js';
import { type EvaluateOptions, reportOf } from './report-of.js';
import { type Subject, subjectsOf } from './subjects.js';
import { summarise } from './verdict.js';
import { withWaivers } from './waiver.js';

/**
 * Judges a record by the reference interpreter alone. It gives the same report as `evaluate`, slowly and plainly, and is
 * what `evaluate` is tested against.
 */
export const evaluateReference = (plan: Plan, record: unknown, options: EvaluateOptions = {}): Report =>
  reportOf(plan, record, options, ({ context, answers }) => {
    const findings = plan.rules.flatMap((planned) =>
      withWaivers(judgeRule(context, planned, record, answers), options.waivers, context.asOf),
    );
    return {
      findings: findings.filter(({ outcome }) => !options.omit?.includes(outcome)),
      summary: summarise(findings, plan.ruleSummaries),
      measures: measured(plan, context, record),
    };
  });

/** The value of every measure; null for one that throws. */
export const measured = (
  plan: Plan,
  context: Context,
  record: unknown,
): { readonly [id: string]: ReportValue } =>
  Object.fromEntries(plan.measures.map(({ id, settled }) => [id, measure(context, record, settled)]));

/** The value of one measure; null when it throws. */
export const measure = (context: Context, record: unknown, settled: Expr): ReportValue => {
  const root = { raw: record, pointer: '', pattern: '' };
  return safely(() => reportValue(valueIn(context, { record: root }, settled))) ?? null;
};

/** Judges one rule for all its subjects. A subject that throws gives an `error` finding. */
export const judgeRule = (
  context: Context,
  planned: PlannedRule,
  record: unknown,
  answers: readonly Answer[],
): readonly Finding[] => {
  const own = answers.filter((answer) => answer.rule === planned.rule.id);
  let subjects: readonly Subject[];
  try {
    subjects = subjectsOf(context, record, planned.rule.subjects);
  } catch (error) {
    return [failed(planned, '', undefined, error)];
  }
  return subjects.map((subject) => {
    try {
      return judgeSubject(context, planned, record, subject, own);
    } catch (error) {
      return failed(planned, subject.scope.pointer, subject.label, error);
    }
  });
};

const subjectOf = (pointer: string, label: string | undefined): Finding['subject'] =>
  label === undefined ? { pointer } : { pointer, label };

const failed = (
  { rule }: PlannedRule,
  pointer: string,
  label: string | undefined,
  error: unknown,
): Finding => ({
  rule: rule.id,
  subject: subjectOf(pointer, label),
  outcome: 'error',
  possible: ALL_OUTCOMES,
  message: { id: 'core/error', params: {} },
  deciding: [],
  needs: [],
  remedy: remedyOf(rule.id, {}),
  error: messageOf(error),
});

/** Judges one rule for one subject. */
export const judgeSubject = (
  context: Context,
  planned: PlannedRule,
  record: unknown,
  { scope, label, unseen, empty }: Subject,
  answers: readonly Answer[],
): Finding => {
  const { rule, when, require, awaitsText } = planned;
  const scopes: Scopes = { record: { raw: record, pointer: '', pattern: '' }, subject: scope };
  const mayBeEmpty = unseen !== undefined;
  // For elements that nobody has seen, answers may lie ready; none is for all of them.
  const own = answers.filter(({ pointer }) =>
    mayBeEmpty ? pointer.startsWith(`${scope.pointer}/`) : pointer === scope.pointer,
  );
  const answer = mayBeEmpty ? undefined : latest(own);
  const applies = empty ? FALSE : when === undefined ? TRUE : truthIn(context, scopes, when);
  const required = require === undefined || applies === FALSE ? TRUE : truthIn(context, scopes, require);
  const answered: Truth = answer === undefined ? UNKNOWN : answer.value === 'pass' ? TRUE : FALSE;
  const met = rule.question === undefined || !own.length ? required : andTruth(required, answered);
  const awaitsAnswer = rule.question !== undefined && answer === undefined;
  const awaits = awaitsText || (awaitsAnswer && (own.length ? null : true));
  const possible = possibleOutcomes(applies, met, awaits, mayBeEmpty);
  const outcome = outcomeOf(possible);
  const ifAdopted =
    awaitsText && !awaitsAnswer && applies !== FALSE
      ? possibleOutcomes(applies, met, false, mayBeEmpty)
      : undefined;
  const judged = { applies, met, outcome, possible, ifAdopted };
  return findingOf(interpreted(context), scopes, planned, subjectOf(scope.pointer, label), judged, unseen);
};

/** What was found out about a subject before anybody asks why. */
export interface Judged {
  readonly applies: Truth;
  readonly met: Truth;
  readonly outcome: Outcome;
  readonly possible: readonly PossibleOutcome[];
  readonly ifAdopted: readonly PossibleOutcome[] | undefined;
}

/** The finding, with its reasons. */
export const findingOf = <At>(
  view: View<At>,
  at: At,
  planned: PlannedRule,
  subject: Finding['subject'],
  { applies, met, outcome, possible, ifAdopted }: Judged,
  unseen: UnknownReason | undefined,
): Finding => {
  const { rule, require, awaitsText } = planned;
  const failing = outcome === 'fail' || (ifAdopted?.length === 1 && ifAdopted[0] === 'fail');
  const needs =
    outcome === 'unknown' ? needsOf(view, at, planned, applies, met, unseen, subject.pointer) : [];
  const deciding: readonly Deciding[] =
    failing && require !== undefined ? decidingOf(view, at, require, FALSE) : [];
  const params = outcome === 'fail' ? paramValues(view, at, planned.params) : {};
  const message = messageFor(rule.id, outcome, awaitsText, params, needs);
  const remedy = remedyOf(rule.id, params);
  const finding = { rule: rule.id, subject, outcome, possible, message, deciding, needs, remedy };
  return ifAdopted === undefined ? finding : { ...finding, ifAdopted };
};

const NOT_APPLICABLE: Message = { id: 'core/not-applicable', params: {} };

/** The message with what to do about a failure. */
export const remedyOf = (rule: string, params: Message['params']): Message => ({
  id: `${rule}/remedy`,
  params,
});

/** The message that says an outcome. */
export const messageFor = (
  rule: string,
  outcome: Outcome,
  awaitsText: boolean,
  params: Message['params'],
  needs: readonly Need[],
): Message => {
  switch (outcome) {
    case 'pass':
    case 'fail':
      return { id: `${rule}/${outcome}`, params };
    case 'manual':
      return awaitsText ? { id: 'core/awaiting-text', params: {} } : { id: `${rule}/question`, params: {} };
    case 'not-applicable':
      return NOT_APPLICABLE;
    default:
      return { id: `core/${outcome}`, params: { missing: needs.length } };
  }
};

/** What an unknown outcome lacks. */
export const needsOf = <At>(
  view: View<At>,
  at: At,
  { when, require }: PlannedRule,
  applies: Truth,
  met: Truth,
  unseen: UnknownReason | undefined,
  pointer: string,
): readonly Need[] => {
  // Of an element that nobody has seen only the list itself can be asked for.
  if (unseen !== undefined) return [{ pointer, reason: unseen }];
  return whyUnknown(view, at, applies === UNKNOWN ? when : undefined, met === UNKNOWN ? require : undefined);
};

const latest = (answers: readonly Answer[]): Answer | undefined =>
  answers.reduce<Answer | undefined>((a, b) => (a === undefined || b.on >= a.on ? b : a), undefined);
