import type { Rule } from '../declare/rule.js';
import { TuoyuError } from '../error.js';
import { canonical } from '../report/canonical.js';
import type { RuleCases, RuleTestSetup } from './cases.js';
import { unmetDemands } from './demands.js';
import { differences } from './expect-case.js';
import { focusOn } from './focus.js';
import { probed } from './limits.js';
import { assertMutationScore } from './mutants/assert.js';
import { mutationReport } from './mutants/report.js';
import { readyTest } from './ready.js';
import { findingOf, findingsOf, plainFindingsOf, planner, type ReadyCase } from './run-case.js';

/** One check of a rule's test; `run` throws when it is not met. */
export interface RuleCheck {
  readonly name: string;
  /** Throws `rule-test` with every problem. */
  readonly run: () => void;
}

const problemsOf = (
  rule: Rule,
  plan: ReturnType<ReturnType<typeof planner>>,
  ready: ReadyCase,
): readonly string[] => {
  const before = canonical([ready.record, ready.evaluate]);
  const findings = findingsOf(plan, rule, ready);
  const changed = canonical([ready.record, ready.evaluate]) === before ? [] : ['the input was changed'];
  if (ready.stated.group === 'notInForce') {
    return findings.length === 0 ? changed : [`the rule gives ${findings.length} findings, expected none`];
  }
  const finding = findingOf(findings, ready.stated);
  return typeof finding === 'string' ? [finding] : [...changed, ...differences(rule, ready.stated, finding)];
};

const refuse = (rule: string, problems: readonly string[]): void => {
  if (problems.length > 0) {
    throw new TuoyuError('rule-test', { rule, problems }, `${rule}\n- ${problems.join('\n- ')}`);
  }
};

/** The checks of a rule's test for any runner: one for each case, then whether the cases are complete. */
export const ruleChecks = (setup: RuleTestSetup, rule: Rule, cases: RuleCases): readonly RuleCheck[] => {
  const { profile, cases: ready } = readyTest(setup, rule, cases);
  const planOf = planner(profile);
  return [
    ...ready.map((one) => ({
      name: `${one.stated.group}: ${one.stated.name}`,
      run: () => refuse(rule.id, problemsOf(rule, planOf(one), one)),
    })),
    {
      name: 'has a case for everything that can matter',
      run: () => {
        const probe = probed(profile, rule);
        const probePlan = planner(focusOn(probe.profile, probe.rule));
        for (const one of ready) plainFindingsOf(probePlan(one), rule, one);
        refuse(rule.id, unmetDemands(profile, rule, cases, ready, probe.limits));
      },
    },
    {
      name: 'is told from its mutants by its cases',
      run: () => assertMutationScore(mutationReport(setup, rule, cases), setup.mutationScore),
    },
  ];
};

/** What `testRule` needs of a test runner; `describe` and `it` of vitest, jest, mocha and `node:test` fit. */
export interface TestRunner {
  /** Groups what `define` declares. */
  readonly describe: (name: string, define: () => void) => unknown;
  /** Declares one test. */
  readonly it: (name: string, run: () => void) => unknown;
}

/**
 * Declares the checks of a rule's test in a test runner. Each case is compared with the whole finding. Beside that the
 * test must have a case for every outcome, on both sides of every limit and of every date that the rule or its figures
 * declare, and its cases must tell the rule from nine in ten of its mutants; what is missing is said by name.
 *
 * @example
 * ```ts
 * const setup = { profile, asOf: '2026-11-23', describe, it };
 *
 * testRule(setup, ratio, {
 *   base: { classes: [{ enrolled: 14, carers: 2 }] },
 *   pass: [{ name: 'seven for each' }],
 *   fail: [
 *     {
 *       name: 'one more',
 *       with: { '/classes/0/enrolled': 15 },
 *       deciding: ['/classes/0/enrolled: 15 <= 14', '/classes/0/carers: 2'],
 *     },
 *   ],
 *   unknown: [
 *     {
 *       name: 'carers not told',
 *       with: { '/classes/0/carers': undefined },
 *       possible: ['pass', 'fail'],
 *       needs: ['/classes/0/carers missing'],
 *     },
 *   ],
 *   notApplicable: [{ name: 'no class', record: { classes: [] } }],
 * });
 * ```
 */
export const testRule = (setup: RuleTestSetup & TestRunner, rule: Rule, cases: RuleCases): void => {
  setup.describe(rule.id, () => {
    for (const { name, run } of ruleChecks(setup, rule, cases)) setup.it(name, run);
  });
};

/** `testRule` with its setup, for a pack to share among its tests. */
export const ruleTester =
  (setup: RuleTestSetup & TestRunner): ((rule: Rule, cases: RuleCases) => void) =>
  (rule, cases) =>
    testRule(setup, rule, cases);
