import type { Finding, Outcome, RuleSummary } from '@tuoyu/core';

/** How grave a result is. */
export type SarifLevel = 'error' | 'warning' | 'note' | 'none';
/** What a result says beside a failure. */
export type SarifKind = 'fail' | 'pass' | 'open' | 'review' | 'notApplicable';

/** The level of a failure of a rule: a binding duty, another duty or recommendation of the institution, or less. */
export const levelOf = ({ binding, obligation, addressee }: RuleSummary): SarifLevel => {
  if (binding) return 'error';
  const own = addressee === 'institution' || addressee === 'founder';
  return own && (obligation === 'must' || obligation === 'should') ? 'warning' : 'note';
};

const kinds: { readonly [O in Exclude<Outcome, 'error'>]: SarifKind } = {
  pass: 'pass',
  fail: 'fail',
  // unknown and manual are no weak failures: they say what is missing or who must look
  unknown: 'open',
  manual: 'review',
  'not-applicable': 'notApplicable',
};

/** Kind of the result of a finding; `undefined` for a rule that failed to run, which is no result. */
export const kindOf = ({ outcome }: Finding): SarifKind | undefined =>
  outcome === 'error' ? undefined : kinds[outcome];
