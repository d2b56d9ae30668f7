import type { Texts } from '@tuoyu/core';
import type { NoCalendar } from '@tuoyu/reference';
import type { CreditBasis } from '../cite.js';
import type { Three } from '../three.js';

/** What starts a period of a procedure. */
export type CreditEventName =
  | 'penalty-decided'
  | 'penalty-received-across-provinces'
  | 'penalty-changed'
  | 'registrar-data-made'
  | 'enterprise-data-made'
  | 'social-organisation-data-made'
  | 'year-ended'
  | 'repair-applied'
  | 'repair-accepted'
  | 'repair-decided'
  | 'objection-raised'
  | 'objection-accepted'
  | 'basis-revoked';

/** Length of a period. `open`: a text speaks of it, and no number was read. */
export type CreditLimit =
  | { readonly kind: 'working-days' | 'days'; readonly count: number }
  | { readonly kind: 'day-of-next-year'; readonly month: number; readonly day: number }
  | { readonly kind: 'open' };

/** Whose duty a period is. */
export type CreditAddressee =
  | 'deciding-body'
  | 'registrar'
  | 'sector-department'
  | 'credit-china'
  | 'subject';

/** A period of a procedure as a rule. */
export interface ProcedureRule {
  readonly id: string;
  readonly event: CreditEventName;
  readonly title: Texts;
  readonly addressee: CreditAddressee;
  readonly limit: CreditLimit;
  readonly basis: readonly CreditBasis[];
  /** Place (GB/T 2260) whose rule it is; only for comparison. */
  readonly comparator?: string;
}

/** A period that an event starts, with its days. */
export interface ProcedurePeriod extends ProcedureRule {
  /**
   * Whether its text governs on the day of the event: `no` before it is law and for what only compares, `maybe` where its
   * wording of that day was not read.
   */
  readonly governs: Three;
  /** First day that is counted. */
  readonly firstDay: string | null;
  /** Last day to act; `open` where no number was read, `no-calendar` beyond the calendar. */
  readonly lastDay: string | 'open' | NoCalendar;
}

/** The periods of an event. */
export interface ProcedurePeriods {
  readonly event: CreditEventName;
  readonly on: string;
  readonly choices: { readonly endOnRestDay: 'next-working-day' | 'stay' };
  readonly periods: readonly ProcedurePeriod[];
}
