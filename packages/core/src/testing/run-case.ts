import { type CompileOptions, compile } from '../compile/compile.js';
import type { Plan } from '../compile/plan.js';
import type { Profile } from '../declare/pack.js';
import type { Rule } from '../declare/rule.js';
import { type EvaluateOptions, evaluate } from '../evaluate/evaluate.js';
import { evaluateReference } from '../evaluate/reference.js';
import { deepFreeze } from '../pack-json/freeze.js';
import { fast } from '../plan/fast.js';
import type { Adoption, Finding } from '../report/report.js';
import type { GroupedCase, RuleCases, RuleTestSetup } from './cases.js';
import { figuresOf } from './focus.js';
import { recordWith } from './record.js';

/** A case made ready to run: what goes into `compile` and what into `evaluate`. */
export interface ReadyCase {
  readonly stated: GroupedCase;
  readonly record: unknown;
  readonly compile: CompileOptions;
  /** The compile options as text; cases with the same text share a plan. */
  readonly key: string;
  readonly evaluate: EvaluateOptions;
}

const versionOn = (
  versions: readonly { readonly from?: string; readonly to?: string; readonly value: unknown }[],
  day: string,
) =>
  versions.find((v) => (v.from ?? '') <= day && day <= (v.to ?? '9999-12-31')) ??
  versions[versions.length - 1];

/** Adoptions of a rule and of the unverified figures that it uses, with the value that holds on a day. */
const adoptAll = (profile: Profile, rule: Rule, asOf: string): readonly Adoption[] => {
  const signed = { by: 'tester', on: asOf, source: 'test' };
  return [
    ...(rule.basis[0].verified === 'unverified' ? [{ rule: rule.id, ...signed }] : []),
    ...figuresOf(profile, rule)
      .filter(({ versions }) => versions.some((v) => v.basis.verified === 'unverified'))
      .map(({ id, versions }) => ({
        figure: id,
        value: (versionOn(versions, asOf) as { value: number | readonly string[] }).value,
        ...signed,
      })),
  ];
};

/** Makes a case ready; its record is a frozen copy. */
export const readyCase = (
  setup: RuleTestSetup,
  profile: Profile,
  rule: Rule,
  cases: RuleCases,
  stated: GroupedCase,
): ReadyCase => {
  const asOf = stated.asOf ?? setup.asOf;
  const place = stated.place ?? setup.place;
  const phase = stated.phase ?? setup.phase;
  const choices = { ...setup.choices, ...stated.choices };
  const adoptions = [
    ...(stated.adoptions ?? setup.adoptions ?? []),
    ...(stated.adopt ? adoptAll(profile, rule, asOf) : []),
  ];
  const options: CompileOptions = {
    asOf,
    ...(place === undefined ? {} : { place }),
    ...(phase === undefined ? {} : { phase }),
    choices,
    adoptions,
  };
  const answers = [
    ...(stated.answers ?? []),
    ...(stated.answer === undefined
      ? []
      : [{ rule: rule.id, pointer: stated.subject ?? '', value: stated.answer, by: 'tester', on: asOf }]),
  ];
  const record = deepFreeze(recordWith(stated.record ?? cases.base, stated.with));
  return {
    stated,
    record,
    compile: options,
    key: JSON.stringify(options),
    evaluate: deepFreeze({
      answers,
      ...(stated.unknowns === undefined ? {} : { unknowns: { ...stated.unknowns } }),
      ...(stated.provenance === undefined ? {} : { provenance: { ...stated.provenance } }),
    }),
  };
};

/** Plans of a profile, each compiled once. */
export const planner = (profile: Profile): ((ready: ReadyCase) => Plan) => {
  const plans = new Map<string, Plan>();
  return ({ key, compile: options }) => {
    const known = plans.get(key);
    if (known !== undefined) return known;
    const plan = compile(profile, { ...options, engine: fast });
    plans.set(key, plan);
    return plan;
  };
};

/** The findings of a rule for a case. */
export const findingsOf = (plan: Plan, rule: Rule, ready: ReadyCase): readonly Finding[] =>
  evaluate(plan, ready.record, ready.evaluate).findings.filter((f) => f.rule === rule.id);

/** The same by the reference interpreter: faster for a plan that is used once, and parts are reached in order. */
export const plainFindingsOf = (plan: Plan, rule: Rule, ready: ReadyCase): readonly Finding[] =>
  evaluateReference(plan, ready.record, ready.evaluate).findings.filter((f) => f.rule === rule.id);

/** The finding that a case is about, or why there is not exactly one. */
export const findingOf = (findings: readonly Finding[], { subject }: GroupedCase): Finding | string => {
  const own = subject === undefined ? findings : findings.filter((f) => f.subject.pointer === subject);
  const [first, ...rest] = own;
  const places = findings.map((f) => JSON.stringify(f.subject.pointer)).join(', ');
  if (first === undefined) {
    return findings.length === 0
      ? 'the rule gives no finding: it is not in force on this day, at this place or in this phase'
      : `there is no finding about ${JSON.stringify(subject)}; there are ${places}`;
  }
  return rest.length === 0 ? first : `there are ${own.length} findings; name the subject: ${places}`;
};
