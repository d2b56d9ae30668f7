import type { Outcome, PossibleOutcome } from '../report/report.js';
import { FALSE, TRUE, type Truth } from '../value/truth.js';

/** All that can become of a rule that threw. */
export const ALL_OUTCOMES: readonly PossibleOutcome[] = ['pass', 'fail', 'not-applicable', 'manual', 'error'];

/** What an outcome can be, given whether the rule applies and is met, or waits for a person; null where only some do. */
export const possibleOutcomes = (
  applies: Truth,
  met: Truth,
  awaits: boolean | null,
  mayBeEmpty = false,
): readonly PossibleOutcome[] => {
  const possible: PossibleOutcome[] = [];
  if (applies !== FALSE) {
    if (awaits !== false) possible.push('manual');
    if (!awaits) {
      if (met !== FALSE) possible.push('pass');
      if (met !== TRUE) possible.push('fail');
    }
  }
  if (applies !== TRUE || mayBeEmpty) possible.push('not-applicable');
  return possible;
};

/** The outcome that a set of possible ones stands for. */
export const outcomeOf = (possible: readonly PossibleOutcome[]): Outcome =>
  possible.length === 1 ? (possible[0] as Outcome) : 'unknown';
