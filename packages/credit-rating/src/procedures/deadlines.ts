import { findInstrument, inForceOn } from '@tuoyu/instruments';
import { isIsoDate, workingDays } from '@tuoyu/reference';
import { standings } from '../periods/standing.js';
import { type Three, told } from '../three.js';
import { comparatorRules } from './comparators.js';
import { procedureRules } from './rules.js';
import type { CreditEventName, ProcedurePeriod, ProcedurePeriods, ProcedureRule } from './types.js';

/** How {@link creditDeadlines} counts. */
export interface CreditDeadlineOptions {
  /** What a period in days does that ends on a rest day; a choice, for no clause of these texts says it. */
  readonly endOnRestDay?: 'next-working-day' | 'stay' | undefined;
  /** Places (GB/T 2260) whose rules are added for comparison; `000000` stands for market credit. */
  readonly compareWith?: readonly string[] | undefined;
}

type Days = Pick<ProcedurePeriod, 'firstDay' | 'lastDay'>;
const none: Days = { firstDay: null, lastDay: 'no-calendar' };

const two = (part: number): string => String(part).padStart(2, '0');

const daysOf = ({ limit }: ProcedureRule, on: string, endOnRestDay: 'next-working-day' | 'stay'): Days => {
  if (limit.kind === 'open') return { firstDay: null, lastDay: 'open' };
  if (!isIsoDate(on)) return none;
  if (limit.kind === 'day-of-next-year') {
    const year = String(Number(on.slice(0, 4)) + 1).padStart(4, '0');
    // the day stands in the text, so it does not move
    return { firstDay: `${year}-01-01`, lastDay: `${year}-${two(limit.month)}-${two(limit.day)}` };
  }
  const first =
    limit.kind === 'working-days'
      ? workingDays.addWorkingDays(on, 1)
      : workingDays.addDays(on, 1, { endOnRestDay: 'stay' });
  const lastDay =
    limit.kind === 'working-days'
      ? workingDays.addWorkingDays(on, limit.count)
      : workingDays.addDays(on, limit.count, { endOnRestDay });
  return { firstDay: first === 'no-calendar' ? null : first, lastDay };
};

const governsOn = ({ basis, comparator }: ProcedureRule, on: string): Three => {
  if (comparator !== undefined) return 'no';
  const instrument = basis[0]?.instrument;
  if (instrument === undefined || !isIsoDate(on)) return 'maybe';
  const standing = Object.values(standings).find((one) => one.instrument === instrument);
  if (standing === undefined) {
    const text = findInstrument(instrument);
    return text === undefined ? 'maybe' : told(inForceOn(text, on) ?? null);
  }
  const { from, to, undecidedFrom } = standing;
  if (on < from || (to !== undefined && on > to)) return 'no';
  return undecidedFrom !== undefined && on >= undecidedFrom ? 'maybe' : 'yes';
};

/** Every event that starts a period. */
export const creditEventNames: readonly CreditEventName[] = [
  ...new Set([...procedureRules, ...comparatorRules].map(({ event }) => event)),
];

/**
 * The periods of publication, repair and objection that an event starts, with their last days in working days. The day of
 * the event is not counted. A period without a number that was read is `open`; beyond the calendar it is `no-calendar`.
 * `governs` tells whether its text is law on that day. Never throws.
 *
 * @example
 * creditDeadlines('penalty-changed', '2026-09-30').periods[0]?.lastDay; // => '2026-10-10'
 */
export const creditDeadlines = (
  event: CreditEventName,
  on: string,
  { endOnRestDay = 'next-working-day', compareWith = [] }: CreditDeadlineOptions = {},
): ProcedurePeriods => {
  const compared = comparatorRules.filter(({ comparator }) => compareWith.includes(comparator ?? ''));
  const rules = [...procedureRules, ...compared].filter((rule) => rule.event === event);
  return {
    event,
    on,
    choices: { endOnRestDay },
    periods: rules.map((rule) => ({
      ...rule,
      governs: governsOn(rule, on),
      ...daysOf(rule, on, endOnRestDay),
    })),
  };
};

/** Where a period stands. */
export type ProcedureState = 'kept' | 'late' | 'running' | 'overdue' | 'unknown';

/**
 * Where a period stands on a day (ISO). `doneOn` null means known to be not done; undefined means not known. Without a last
 * day it is `unknown`: no number is put in. Nobody is late by a text that does not govern, or of which that is not known.
 */
export const procedureState = (
  { lastDay, governs = 'yes' }: Pick<ProcedurePeriod, 'lastDay'> & Partial<Pick<ProcedurePeriod, 'governs'>>,
  { doneOn, asOf }: { readonly doneOn?: string | null; readonly asOf: string },
): ProcedureState => {
  if (governs === 'no' || !isIsoDate(lastDay) || !isIsoDate(asOf)) return 'unknown';
  const missed = (state: 'late' | 'overdue'): ProcedureState => (governs === 'yes' ? state : 'unknown');
  if (typeof doneOn === 'string') {
    if (!isIsoDate(doneOn)) return 'unknown';
    if (doneOn <= asOf) return doneOn <= lastDay ? 'kept' : missed('late');
  }
  if (asOf <= lastDay) return 'running';
  return doneOn === undefined ? 'unknown' : missed('overdue');
};
