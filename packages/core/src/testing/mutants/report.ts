import type { Profile } from '../../declare/pack.js';
import type { Rule } from '../../declare/rule.js';
import { describe } from '../../explain/describe.js';
import type { Expr } from '../../expression/expression.js';
import type { Finding } from '../../report/report.js';
import type { RuleCases, RuleTestSetup } from '../cases.js';
import { figuresOf, replaced } from '../focus.js';
import { type ReadyTest, readyTest } from '../ready.js';
import { plainFindingsOf, planner, type ReadyCase } from '../run-case.js';
import { scopesAt, scopesOf } from '../scopes.js';
import { type Mutant, mutantsOf } from './mutants.js';

/** A mutant that no case tells from the rule. */
export interface Survivor {
  readonly id: string;
  /** What was changed, in words. */
  readonly change: string;
  /** Why it means the same, where the test says so. */
  readonly reason?: string;
}

/** How well the cases of a rule tell it from its mutants. */
export interface MutationReport {
  readonly rule: string;
  readonly killed: readonly string[];
  /** Mutants that no case kills and the test does not explain. */
  readonly survivors: readonly Survivor[];
  /** Mutants that the test explains. */
  readonly explained: readonly Survivor[];
  /** Explanations of mutants that are killed or do not exist. */
  readonly stale: readonly string[];
  /** Killed by killed and unexplained; 1 where there are none. */
  readonly score: number;
}

/** What a case can tell apart. How a failure came about is left out: it must show in an outcome. */
const seen = (findings: readonly Finding[], { stated }: ReadyCase): string => {
  const own =
    stated.subject === undefined ? findings : findings.filter((f) => f.subject.pointer === stated.subject);
  return JSON.stringify(
    own.map(({ subject, possible, ifAdopted, needs, message }) => [
      subject.pointer,
      possible,
      ifAdopted,
      needs,
      message.id,
    ]),
  );
};

/** Whether a case tells mutants from the rule; the case that killed the last one is tried first on the next. */
const killer = (test: ReadyTest, baseline: readonly string[]): ((mutant: Mutant) => boolean) => {
  const order = test.cases.map((ready, i) => ({ ready, before: baseline[i] }));
  return (mutant) => {
    const planOf = planner(replaced(test.profile, mutant.rule, mutant.figure));
    const at = order.findIndex(({ ready, before }) => {
      try {
        return seen(plainFindingsOf(planOf(ready), mutant.rule, ready), ready) !== before;
      } catch {
        return true;
      }
    });
    if (at > 0) order.unshift(...order.splice(at, 1));
    return at >= 0;
  };
};

const words = (profile: Profile, rule: Rule, mutant: Mutant, value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value !== 'object' || value === null || !('op' in value)) return JSON.stringify(value);
  const scopes = scopesAt(rule, mutant.path, scopesOf(rule));
  const isList = value.op === 'list' || value.op === 'filter';
  const expr = isList ? { op: 'count', list: value } : value;
  return describe(expr as Expr, profile.fields, 'en', { scopes, figures: figuresOf(profile, rule) });
};

const changeOf = (profile: Profile, rule: Rule, mutant: Mutant): string =>
  `${words(profile, rule, mutant, mutant.before)} → ${words(profile, rule, mutant, mutant.after)}`;

/** Runs a rule's cases on each of its mutants, in process. */
export const mutationReport = (setup: RuleTestSetup, rule: Rule, cases: RuleCases): MutationReport => {
  const test = readyTest(setup, rule, cases);
  const { profile } = test;
  const planOf = planner(profile);
  const baseline = test.cases.map((ready) => seen(plainFindingsOf(planOf(ready), rule, ready), ready));
  const isKilled = killer(test, baseline);
  const reasons = cases.survivors ?? {};
  const killed: string[] = [];
  const survivors: Survivor[] = [];
  const explained: Survivor[] = [];
  for (const mutant of mutantsOf(rule, { fields: profile.fields, figures: figuresOf(profile, rule) })) {
    if (isKilled(mutant)) {
      killed.push(mutant.id);
      continue;
    }
    const change = changeOf(profile, rule, mutant);
    const reason = Object.hasOwn(reasons, mutant.id) ? reasons[mutant.id] : undefined;
    if (reason === undefined || reason.trim() === '') survivors.push({ id: mutant.id, change });
    else explained.push({ id: mutant.id, change, reason });
  }
  const used = new Set(explained.map(({ id }) => id));
  const counted = killed.length + survivors.length;
  return {
    rule: rule.id,
    killed,
    survivors,
    explained,
    stale: Object.keys(reasons).filter((id) => !used.has(id)),
    score: counted === 0 ? 1 : killed.length / counted,
  };
};
