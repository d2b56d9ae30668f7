import type { Texts } from '@tuoyu/core';
import type { CreditBasis } from '../cite.js';
import type { DayOfDecision } from '../day.js';
import type { Three } from '../three.js';
import type { CreditFigureId } from './figures.js';

/** Rules of display. `order-58` is the trial rule before order 36; its text is in no source. */
export type RegimeId =
  | 'order-36'
  | 'order-58'
  | 'order-45'
  | 'samr-repair-2025'
  | 'order-44'
  | 'publicity-2014'
  | 'order-60';

/** Where a record is shown. */
export type Channel = 'credit-china' | 'publicity-system' | 'civil-affairs';

/** Open choices of the law. Null leaves both readings open. */
export interface CreditChoices {
  /** First day that is counted; see {@link DayOfDecision}. */
  readonly dayOfDecision: DayOfDecision;
  /**
   * Whether order 36 governs records decided before it began (`new-rule`) or the rule of their time goes on (`old-rule`).
   * No text was read that says so.
   */
  readonly transition: 'new-rule' | 'old-rule' | null;
  /** Whether the cap of the plan of 2026 between public and industry grades is in force. */
  readonly evaluationCapInForce: boolean | null;
}

/** A figure that nobody has read in a text, adopted by a named person so that it counts. */
export interface FigureAdoption {
  readonly figure: CreditFigureId;
  readonly by: string;
  /** ISO day. */
  readonly on: string;
  readonly source: string;
}

/** A last day (ISO), or that time alone brings no end that is known. */
export type LastDay = string | 'no-end';

/** Days of one end, where it is not one day for certain: at least `min`, at most `max`; null where no source bounds it. */
export interface DaySpan {
  readonly min: string | null;
  readonly max: string | null;
}

/** When a regime governs a record. */
export interface Governs {
  readonly from: string;
  /** Last day; null is open. */
  readonly to: string | null;
  readonly is: Exclude<Three, 'no'>;
  /** Why it is not certain. */
  readonly why: Texts | null;
}

/** What one regime says of one record. */
export interface RegimePeriod {
  readonly regime: RegimeId;
  readonly title: Texts;
  readonly channel: Channel;
  readonly governs: readonly Governs[];
  /** Whether the record is shown at all. */
  readonly shown: Three;
  /** First day of display; null where the record does not say and no rule bounds it. */
  readonly shownFrom: DaySpan;
  /** Last day of display: for certain shown through `min`, never after `max`. */
  readonly shownUntil: DaySpan;
  /** First day on which repair or an early stop may be asked; null where no source says. */
  readonly repairFrom: DaySpan;
  /** Repair is excluded by the kind of the decision. */
  readonly noRepair: boolean;
  /** No source says how long the record stays under this regime. */
  readonly unread: boolean;
  readonly figures: readonly CreditFigureId[];
  readonly basis: readonly CreditBasis[];
  readonly questions: readonly Texts[];
}

/** Everything that the regimes say of a record. */
export interface RecordPeriods {
  readonly record: string;
  readonly regimes: readonly RegimePeriod[];
  /** Last day on which some regime for certain keeps the record; null where none does. */
  readonly sureUntil: LastDay | null;
  /** Last day on which some regime may keep it; null where none may. */
  readonly possiblyUntil: LastDay | null;
  /** Day until which no rule that was read can have ended it. */
  readonly earliestEnd: LastDay;
  /** What no source answers. */
  readonly questions: readonly Texts[];
}
