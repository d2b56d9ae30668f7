import { checkProfile } from '../compile/check-profile.js';
import type { Profile } from '../declare/pack.js';
import type { Rule } from '../declare/rule.js';
import { allCases, type RuleCases, type RuleTestSetup } from './cases.js';
import { focusOn } from './focus.js';
import { type ReadyCase, readyCase } from './run-case.js';

/** A rule's cases made ready, with the part of the profile that the rule needs. */
export interface ReadyTest {
  readonly profile: Profile;
  readonly cases: readonly ReadyCase[];
}

/** Narrows the profile to a rule and makes its cases ready. */
export const readyTest = (setup: RuleTestSetup, rule: Rule, cases: RuleCases): ReadyTest => {
  const whole = typeof setup.profile === 'function' ? setup.profile(rule) : setup.profile;
  const profile = checkProfile(focusOn(whole, rule));
  return {
    profile,
    cases: allCases(cases).map((stated) => readyCase(setup, profile, rule, cases, stated)),
  };
};
