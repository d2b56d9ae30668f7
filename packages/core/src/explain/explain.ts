import type { Plan, PlannedRule } from '../compile/plan.js';
import type { Basis } from '../declare/basis.js';
import type { Locale } from '../declare/texts.js';
import { TuoyuError } from '../error.js';
import type { EvaluateOptions } from '../evaluate/evaluate.js';
import { unknownsFrom } from '../evaluate/provenance.js';
import { type Subject, subjectsOf } from '../evaluate/subjects.js';
import type { Expr } from '../expression/expression.js';
import type { Context, Scopes } from '../interpret/context.js';
import { truthIn, valueIn } from '../interpret/interpret.js';
import { reportValue } from '../interpret/present.js';
import { renderValue } from '../messages/render.js';
import { canonical } from '../report/canonical.js';
import type { Finding, Outcome } from '../report/report.js';
import { FALSE } from '../value/truth.js';
import type { Clause } from './clause.js';
import { clauseOf } from './clauses.js';
import type { Explaining } from './judged.js';
import { type Naming, namingOf } from './names.js';
import { historyOf, settlerOf } from './settler.js';

/** How a finding is explained; what lay beside the record when it was judged has to lie there again. */
export interface ExplainOptions extends Pick<EvaluateOptions, 'unknowns' | 'provenance'> {
  readonly locale: Locale;
}

/** A finding clause by clause. */
export interface Explanation {
  readonly rule: string;
  readonly subject: Finding['subject'];
  readonly outcome: Outcome;
  /** What the rule says when it is met. */
  readonly title: string;
  readonly basis: readonly Basis[];
  /** Why the rule applies or not: its own condition and those of its time and place. Empty for always. */
  readonly when: readonly Clause[];
  /** What is required; absent for a rule that only asks a person. */
  readonly require?: Clause;
}

/**
 * Explains a finding: each clause of its rule with its text, whether it is true, false or unknown or was not reached,
 * its values, figures and sources. Throws `unknown-rule` or `unknown-subject` for a finding of another plan or record.
 */
export const explain = (
  plan: Plan,
  record: unknown,
  finding: Pick<Finding, 'rule' | 'subject' | 'outcome'>,
  options: ExplainOptions,
): Explanation => {
  const planned = plan.rules.find(({ rule }) => rule.id === finding.rule);
  if (planned === undefined) throw new TuoyuError('unknown-rule', { rule: finding.rule });
  const { rule } = planned;
  const context = contextOf(plan, record, options);
  const subject = subjectAt(context, record, planned, finding.subject.pointer);
  const explaining: Explaining = { plan, rule, context, settle: settlerOf(plan, planned) };
  const scopes: Scopes = { record: { raw: record, pointer: '', pattern: '' }, subject: subject.scope };
  const naming = namingFor(explaining, scopes, options.locale);
  const clause = (expr: Expr, reached: boolean): Clause =>
    clauseOf(explaining, scopes, naming, expr, reached);
  const applies = applicabilityOf(planned, explaining.settle);
  const stopped = subject.empty || (planned.when !== undefined && isFalse(context, scopes, planned.when));
  let open = !subject.empty;
  const when = applies.map((expr) => {
    const made = clause(expr, open);
    if (made.state === 'false') open = false;
    return made;
  });
  return {
    rule: rule.id,
    subject: finding.subject,
    outcome: finding.outcome,
    title: rule.title.pass[options.locale],
    basis: rule.basis,
    when,
    ...(rule.require === undefined ? {} : { require: clause(rule.require, !stopped) }),
  };
};

const isFalse = (context: Context, scopes: Scopes, when: Expr): boolean => {
  try {
    return truthIn(context, scopes, when) === FALSE;
  } catch {
    return false;
  }
};

const contextOf = (plan: Plan, record: unknown, { unknowns, provenance }: ExplainOptions): Context => ({
  ...plan.context,
  unknowns:
    provenance === undefined
      ? (unknowns ?? {})
      : { ...unknownsFrom(plan.context.fields, record, provenance, plan.context.asOf), ...unknowns },
});

const subjectAt = (context: Context, record: unknown, { rule }: PlannedRule, pointer: string): Subject => {
  const found = subjectsOf(context, record, rule.subjects).find(({ scope }) => scope.pointer === pointer);
  if (found === undefined) throw new TuoyuError('unknown-subject', { rule: rule.id, pointer });
  return found;
};

/** The conditions of a planned rule, with the rule's own one as it was declared. */
const applicabilityOf = ({ rule, when }: PlannedRule, settle: (expr: Expr) => Expr): readonly Expr[] => {
  if (when === undefined) return [];
  if (rule.when === undefined) return when.op === 'and' ? when.args : [when];
  const own = canonical(settle(rule.when));
  if (canonical(when) === own) return [rule.when];
  const parts = when.op === 'and' ? when.args : [when];
  return parts.map((part) => (canonical(part) === own ? (rule.when as Expr) : part));
};

const namingFor = ({ plan, rule, context, settle }: Explaining, scopes: Scopes, locale: Locale): Naming => {
  const packs = plan.profile.layers.flatMap((layer) => layer.packs);
  return namingOf(plan.profile.fields, locale, {
    scopes: { record: '', ...(rule.subjects === undefined ? {} : { subject: `${rule.subjects}/*` }) },
    figures: packs.flatMap((p) => p.figures),
    choices: packs.flatMap((p) => p.choices),
    figureValue: (id) => {
      const history = historyOf(plan, id);
      if (history === undefined || typeof history.versions[0]?.value !== 'number') return undefined;
      const value = reportValue(valueIn(context, scopes, settle({ op: 'figure', id })));
      return `${renderValue(value, locale)} ${history.figure.unit}`;
    },
  });
};
