import { isIsoDate, workingDays } from '@tuoyu/reference';
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

/** Every event that starts a period. */
export const creditEventNames: readonly CreditEventName[] = [
  ...new Set([...procedureRules, ...comparatorRules].map(({ event }) => event)),
];

/**
 * The periods of publication, repair and objection that an event starts, with their last days in working days. The day of
 * the event is not counted. A period without a number that was read is `open`; beyond the calendar it is `no-calendar`.
 * Never throws.
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
    periods: rules.map((rule) => ({ ...rule, ...daysOf(rule, on, endOnRestDay) })),
  };
};

/** Where a period stands. */
export type ProcedureState = 'kept' | 'late' | 'running' | 'overdue' | 'unknown';

/**
 * Where a period stands on a day (ISO). `doneOn` null means known to be not done; undefined means not known. Without a last
 * day it is `unknown`: no number is put in.
 */
export const procedureState = (
  { lastDay }: Pick<ProcedurePeriod, 'lastDay'>,
  { doneOn, asOf }: { readonly doneOn?: string | null; readonly asOf: string },
): ProcedureState => {
  if (!isIsoDate(lastDay) || !isIsoDate(asOf)) return 'unknown';
  if (typeof doneOn === 'string') {
    if (!isIsoDate(doneOn)) return 'unknown';
    if (doneOn <= asOf) return doneOn <= lastDay ? 'kept' : 'late';
  }
  if (asOf <= lastDay) return 'running';
  return doneOn === undefined ? 'unknown' : 'overdue';
};
