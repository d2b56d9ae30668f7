import type { Force, ForcePeriod } from '@tuoyu/core';
import type { Instrument, InstrumentStatus } from './types.js';

const covers = (period: ForcePeriod, date: string): boolean =>
  (period.from === undefined || period.from <= date) && (period.to === undefined || date <= period.to);

/**
 * The force of a text, or of one of its clauses, on a day (ISO, `2026-11-23`); undefined when it is not in force.
 * Whether a text of doubtful validity still applies is not decided here: see `statusOn`.
 *
 * @example
 * ```ts
 * forceOn(instrument('gb-50016-2014'), '2023-05-31'); // 'mandatory-standard'
 * ```
 */
export function forceOn(text: Instrument, date: string, clause?: string): Force | undefined {
  const special = text.clauseForce?.find((entry) => clause !== undefined && entry.clauses.includes(clause));
  return (special?.force ?? text.force).find((period) => covers(period, date))?.force;
}

/** The standing of a text on a day (ISO). */
export function statusOn(text: Instrument, date: string): InstrumentStatus {
  const first = text.force[0];
  if (first === undefined) return 'draft';
  if (first.from !== undefined && date < first.from) {
    return text.startsNotBefore !== undefined && text.startsNotBefore <= date ? 'uncertain' : 'pending';
  }
  if (forceOn(text, date) === undefined) return 'ended';
  const undecided = text.validityChoice !== undefined && (text.undecidedFrom ?? date) <= date;
  return undecided ? 'depends-on-choice' : 'in-force';
}

/** Whether a text is in force on a day (ISO); undefined when that is uncertain or depends on a choice. */
export function inForceOn(text: Instrument, date: string): boolean | undefined {
  const status = statusOn(text, date);
  if (status === 'uncertain' || status === 'depends-on-choice') return undefined;
  return status === 'in-force';
}
