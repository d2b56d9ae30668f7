export type {
  CaseGroup,
  DecidingLike,
  FailCase,
  ManualCase,
  NeedLike,
  RuleCase,
  RuleCases,
  RuleTestSetup,
  UnknownCase,
} from './cases.js';
export { assertMutationScore, survivorLines } from './mutants/assert.js';
export type { Mutant, MutantOptions } from './mutants/mutants.js';
export { mutantsOf } from './mutants/mutants.js';
export type { MutationReport, Survivor } from './mutants/report.js';
export { mutationReport } from './mutants/report.js';
export type { TestProfileParts } from './profile.js';
export { testProfile } from './profile.js';
export type { RuleCheck, TestRunner } from './tester.js';
export { ruleChecks, ruleTester, testRule } from './tester.js';
