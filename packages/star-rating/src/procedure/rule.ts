import type { Basis, Texts } from '@tuoyu/core';
import type { AssessorKind, Interest } from './record.js';

/** What a rule asks of a record. Numbers of days are working days where they say so. */
export type ProcedureCheck =
  /** A decision gives a level. */
  | { readonly kind: 'level-given' }
  | { readonly kind: 'assessor-kind'; readonly kinds: readonly AssessorKind[] }
  /**
   * The next assessment comes within so many months. `rolling` counts from day to day, `calendar` by calendar years (only
   * for whole years); without a reading both are asked, and where they differ the answer is open.
   */
  | { readonly kind: 'cadence'; readonly months: number; readonly reading?: 'rolling' | 'calendar' }
  /** The result is public; within so many working days of the decision, where a number is given. */
  | { readonly kind: 'published'; readonly workingDays?: number }
  /** Nobody who scores has such a tie, or had one in so many months before the assessment; all have declared. */
  | {
      readonly kind: 'no-conflict';
      readonly interests?: readonly Interest['kind'][];
      readonly monthsAfter: number;
    }
  /** So many people score, each with one of these qualifications where any are named. */
  | { readonly kind: 'people'; readonly least: number; readonly qualifications?: readonly string[] }
  | { readonly kind: 'visits'; readonly least: number; readonly leastMinutes?: number }
  /** So many people score every item that anybody scores. */
  | { readonly kind: 'scores-per-item'; readonly least: number }
  /** Share of pairs of scores on the same item that are the same, in percent. */
  | { readonly kind: 'agreement'; readonly leastPercent: number }
  /** Items on which scores differ have a reconciliation. */
  | { readonly kind: 'reconciled' }
  /** Working days of the notice, first and last included. */
  | { readonly kind: 'notice'; readonly workingDays: number }
  /** Every objection is answered within so many working days. */
  | { readonly kind: 'objections'; readonly workingDays: number }
  /** More than half are for the decision; open where only abstentions stand in the way. */
  | { readonly kind: 'majority' }
  /** The institution is told within so many days of the decision. */
  | { readonly kind: 'told'; readonly days: number }
  /** The level stands for so many months, no longer. */
  | { readonly kind: 'validity'; readonly months: number }
  /** At most so many levels up at once, and not before so many months after the assessment before. */
  | {
      readonly kind: 'promotion';
      /** Ids of the levels, lowest first. */
      readonly levels: readonly string[];
      readonly steps: number;
      readonly afterMonths: number;
    };

/** A step of the procedure that is checked. It cites its clause, or is marked as the author's own. */
export interface ProcedureRule {
  readonly id: string;
  readonly title: Texts;
  readonly check: ProcedureCheck;
  /** Division (GB/T 2260) in which it holds; everywhere without it. */
  readonly place?: string;
  /** First ISO day on which it holds. */
  readonly from?: string;
  readonly basis?: readonly Basis[];
  readonly ownChoice?: true;
  /** Where an example value comes from; such a rule binds nobody here. */
  readonly exampleOf?: Texts;
  /** Id of the choice that says whether the text is still in force, and the first day on which it is asked. */
  readonly validity?: { readonly choice: string; readonly undecidedFrom: string };
}
