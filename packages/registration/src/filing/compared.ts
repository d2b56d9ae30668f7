import { both } from '../bodies.js';
import type { RegistrationBasis } from '../cite.js';
import { findingOf } from './papers.js';
import type { FilingCode, FilingComparison, FilingFinding, FilingOutcome } from './types.js';

/** The finding of a comparison. */
export const compared = (
  subject: FilingComparison,
  outcome: Exclude<FilingOutcome, 'not-applicable'>,
  [zh, en]: readonly [zh: string, en: string],
  pointers: readonly string[],
  basis: readonly RegistrationBasis[],
  code?: FilingCode,
): FilingFinding => {
  const known = { pass: 'agrees', fail: 'differs', unknown: 'not-known' } as const;
  return findingOf(subject, [outcome, code ?? known[outcome]], pointers, basis, both(zh, en));
};
