import type { Plan, PlannedRule } from '../compile/plan.js';
import type { Context, Scopes } from '../interpret/context.js';
import { decidingOf } from '../interpret/deciding.js';
import { truthIn, valueIn } from '../interpret/interpret.js';
import { paramValues } from '../interpret/params.js';
import { reportValue } from '../interpret/present.js';
import { whyUnknown } from '../interpret/why-unknown.js';
import { hashOf } from '../report/hash.js';
import type {
  Answer,
  AppliedWaiver,
  Deciding,
  Finding,
  Issue,
  Message,
  Outcome,
  Report,
  ReportValue,
  Waiver,
} from '../report/report.js';
import { REPORT_FORMAT } from '../report/report.js';
import { parseDay } from '../value/day.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../value/truth.js';
import { ENGINE } from '../version.js';
import { ALL_OUTCOMES, outcomeOf, possibleOutcomes } from './outcome.js';
import { type ProvenanceMap, unknownsFrom } from './provenance.js';
import type { Need, UnknownReason } from './reason.js';
import { type Subject, subjectsOf } from './subjects.js';
import { summarise } from './verdict.js';

/** What lies beside a record. */
export interface EvaluateOptions {
  /** Names the record in the report. */
  readonly key?: string;
  /** Why fields are unknown, by pointer; on a list that stands in the record it says that the list is partial. */
  readonly unknowns?: { readonly [pointer: string]: UnknownReason };
  readonly provenance?: ProvenanceMap;
  readonly answers?: readonly Answer[];
  readonly waivers?: readonly Waiver[];
  /** What reading the record found; carried into the report as it is. */
  readonly issues?: readonly Issue[];
  /** Adds hashes of the input and the packs; they cost more than the evaluation. */
  readonly stamp?: boolean;
}

/** Judges a record. Never throws for data: a rule that throws gives an `error` finding, for that rule alone. */
export const evaluate = (plan: Plan, record: unknown, options: EvaluateOptions = {}): Report => {
  const asOf = plan.context.asOf;
  const unknowns =
    options.provenance === undefined
      ? (options.unknowns ?? {})
      : { ...unknownsFrom(record, options.provenance, asOf), ...options.unknowns };
  const context: Context = { ...plan.context, unknowns };
  const answers = (options.answers ?? []).filter((answer) => isValid(answer, asOf));
  const findings = plan.rules.flatMap((planned) =>
    judge(context, planned, record, answers, options.waivers ?? []),
  );
  return {
    format: REPORT_FORMAT,
    profile: plan.profile.id,
    asOf: plan.asOf,
    place: plan.place,
    phase: plan.phase,
    choices: plan.choices,
    adoptions: plan.adoptions,
    answers: options.answers ?? [],
    waivers: options.waivers ?? [],
    engine: ENGINE,
    packs: options.stamp ? stampedPacks(plan) : plan.packs,
    input: {
      ...(options.key === undefined ? {} : { key: options.key }),
      ...(options.stamp ? { hash: hashOf(record) } : {}),
    },
    issues: options.issues ?? [],
    summary: summarise(findings, plan.ruleSummaries),
    measures: measured(plan, context, record),
    rules: plan.ruleSummaries,
    findings,
  };
};

const stampedPacks = (plan: Plan) =>
  plan.profile.layers
    .flatMap((layer) => layer.packs)
    .map((pack) => ({ name: pack.name, version: pack.version, hash: hashOf(pack) }));

const isValid = ({ on, validUntil }: Answer, asOf: number): boolean => {
  const from = parseDay(on);
  const until = validUntil === undefined ? undefined : parseDay(validUntil);
  return (
    from !== undefined && from <= asOf && (validUntil === undefined || (until !== undefined && until >= asOf))
  );
};

const measured = (plan: Plan, context: Context, record: unknown): { readonly [id: string]: ReportValue } => {
  const scopes: Scopes = { record: { raw: record, pointer: '', pattern: '' } };
  const values: { [id: string]: ReportValue } = {};
  for (const { id, settled } of plan.measures) {
    try {
      values[id] = reportValue(valueIn(context, scopes, settled));
    } catch {
      values[id] = null;
    }
  }
  return values;
};

const judge = (
  context: Context,
  planned: PlannedRule,
  record: unknown,
  answers: readonly Answer[],
  waivers: readonly Waiver[],
): readonly Finding[] => {
  const { rule } = planned;
  const own = answers.filter((answer) => answer.rule === rule.id);
  const exceptions = waivers.filter((waiver) => waiver.rule === rule.id);
  const withWaiver = (finding: Finding): Finding => {
    const waiver = appliedWaiver(exceptions, finding.subject.pointer, context.asOf);
    return waiver === undefined ? finding : { ...finding, waiver };
  };
  let subjects: readonly Subject[];
  try {
    subjects = subjectsOf(context, record, rule.subjects);
  } catch (error) {
    return [withWaiver(failed(planned, '', undefined, error))];
  }
  return subjects.map((subject) => {
    try {
      return withWaiver(judgeSubject(context, planned, record, subject, own));
    } catch (error) {
      return withWaiver(failed(planned, subject.scope.pointer, subject.label, error));
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
  remedy: { id: `${rule.id}/remedy`, params: {} },
  error: error instanceof Error ? error.message : String(error),
});

const judgeSubject = (
  context: Context,
  planned: PlannedRule,
  record: unknown,
  { scope, label, unseen, empty }: Subject,
  answers: readonly Answer[],
): Finding => {
  const { rule, when, require, awaitsText } = planned;
  const base = { rule: rule.id, subject: subjectOf(scope.pointer, label) };
  const remedy: Message = { id: `${rule.id}/remedy`, params: {} };
  if (empty) {
    return {
      ...base,
      outcome: 'not-applicable',
      possible: ['not-applicable'],
      message: NOT_APPLICABLE,
      deciding: [],
      needs: [],
      remedy,
    };
  }
  const scopes: Scopes = { record: { raw: record, pointer: '', pattern: '' }, subject: scope };
  const answer = latest(answers.filter((a) => a.pointer === scope.pointer));
  const applies = when === undefined ? TRUE : truthIn(context, scopes, when);
  const required = require === undefined || applies === FALSE ? TRUE : truthIn(context, scopes, require);
  const answered: Truth = answer === undefined ? UNKNOWN : answer.value === 'pass' ? TRUE : FALSE;
  const met: Truth =
    rule.question === undefined || answer === undefined
      ? required
      : (((required & answered & 1) | ((required | answered) & 2)) as Truth);
  const awaitsAnswer = rule.question !== undefined && answer === undefined;
  const mayBeEmpty = unseen !== undefined;
  const possible = possibleOutcomes(applies, met, awaitsText || awaitsAnswer, mayBeEmpty);
  const outcome = outcomeOf(possible);
  const ifAdopted =
    awaitsText && !awaitsAnswer && applies !== FALSE
      ? possibleOutcomes(applies, met, false, mayBeEmpty)
      : undefined;
  const failing = outcome === 'fail' || (ifAdopted?.length === 1 && ifAdopted[0] === 'fail');
  const needs =
    outcome === 'unknown' ? needsOf(context, scopes, planned, applies, met, unseen, scope.pointer) : [];
  const deciding: readonly Deciding[] =
    failing && require !== undefined ? decidingOf(context, scopes, require, FALSE) : [];
  const params = outcome === 'fail' ? paramValues(context, scopes, planned.params) : {};
  return {
    ...base,
    outcome,
    possible,
    message: messageFor(rule.id, outcome, awaitsText, params, needs),
    deciding,
    needs,
    remedy: { ...remedy, params },
    ...(ifAdopted === undefined ? {} : { ifAdopted }),
  };
};

const NOT_APPLICABLE: Message = { id: 'core/not-applicable', params: {} };

const messageFor = (
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

const needsOf = (
  context: Context,
  scopes: Scopes,
  { when, require }: PlannedRule,
  applies: Truth,
  met: Truth,
  unseen: UnknownReason | undefined,
  pointer: string,
): readonly Need[] => {
  // Of an element that nobody has seen only the list itself can be asked for.
  if (unseen !== undefined) return [{ pointer, reason: unseen }];
  const needs = [
    ...(when !== undefined && applies === UNKNOWN ? whyUnknown(context, scopes, when) : []),
    ...(require !== undefined && met === UNKNOWN ? whyUnknown(context, scopes, require) : []),
  ];
  const seen = new Set<string>();
  return needs.filter((need) => {
    const key = JSON.stringify(need);
    return seen.has(key) ? false : seen.add(key);
  });
};

const latest = (answers: readonly Answer[]): Answer | undefined =>
  answers.reduce<Answer | undefined>((a, b) => (a === undefined || b.on >= a.on ? b : a), undefined);

const appliedWaiver = (
  waivers: readonly Waiver[],
  pointer: string,
  asOf: number,
): AppliedWaiver | undefined => {
  const own = waivers
    .filter((w) => w.pointer === undefined || w.pointer === pointer)
    .map((w) => stated(w, asOf));
  return own.find((w) => w.state === 'active') ?? own[own.length - 1];
};

const stated = ({ reason, approver, from, until }: Waiver, asOf: number): AppliedWaiver => {
  const start = parseDay(from);
  const end = parseDay(until);
  const state =
    end === undefined || end < asOf ? 'expired' : start === undefined || start > asOf ? 'pending' : 'active';
  return { reason, approver, from, until, state };
};
