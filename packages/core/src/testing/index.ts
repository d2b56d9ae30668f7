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
export type { TestProfileParts } from './profile.js';
export { testProfile } from './profile.js';
export type { RuleCheck, TestRunner } from './tester.js';
export { ruleChecks, ruleTester, testRule } from './tester.js';
