import type { Force, ForcePeriod } from '@tuoyu/core';
import type { Instrument, InstrumentStatus } from './types.js';

/** Whether a day lies before anything that is known of a text whose first period has no start. */
const tooEarly = (text: Instrument, date: string): boolean =>
  text.force[0]?.from === undefined && text.startsNotBefore !== undefined && date < text.startsNotBefore;

const covers = (period: ForcePeriod, date: string): boolean =>
  (period.from === undefined || period.from <= date) && (period.to === undefined || date <= period.to);

/**
 * The force of a text, or of one of its clauses, on a day (ISO, `2026-11-23`); undefined when it is not in force.
 * Whether a text of doubtful validity still applies is not decided here: see `statusOn`.
 *
 * @example
 * ```ts
 * forceOn(instrument('gb-50016-2018'), '2023-05-31'); // 'mandatory-standard'
 * ```
 */
export function forceOn(text: Instrument, date: string, clause?: string): Force | undefined {
  if (tooEarly(text, date)) return undefined;
  const special = text.clauseForce?.find((entry) => clause !== undefined && entry.clauses.includes(clause));
  return (special?.force ?? text.force).find((period) => covers(period, date))?.force;
}

/**
 * The standing of a text on a day (ISO). A text without any period of force, such as a draft or a repealed text whose
 * dates are unknown, has the same standing on every day.
 */
export function statusOn(text: Instrument, date: string): InstrumentStatus {
  const first = text.force[0];
  if (first === undefined) return text.status;
  if (tooEarly(text, date)) return 'pending';
  if (first.from !== undefined && date < first.from) {
    return text.startsNotBefore !== undefined && text.startsNotBefore <= date ? 'uncertain' : 'pending';
  }
  if (forceOn(text, date) === undefined) return 'ended';
  if (text.validityChoice !== undefined)
    return (text.undecidedFrom ?? date) <= date ? 'depends-on-choice' : 'in-force';
  return text.undecidedFrom !== undefined && text.undecidedFrom <= date ? 'uncertain' : 'in-force';
}

/** Whether a text is in force on a day (ISO); undefined when that is uncertain or depends on a choice. */
export function inForceOn(text: Instrument, date: string): boolean | undefined {
  const status = statusOn(text, date);
  if (status === 'uncertain' || status === 'depends-on-choice') return undefined;
  return status === 'in-force';
}
