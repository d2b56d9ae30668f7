import type { Texts } from '@tuoyu/core';
import type { CreditBasis } from '../cite.js';

/** Format of a file of hiring checks. */
export const STAFF_CHECKS_FORMAT = 'tuoyu-staff-checks/1';

/** A look-up of records before hiring or in a later year: when, and whether there was a hit; never what it was. */
export interface HiringCheck {
  /** ISO day. */
  readonly on: string;
  readonly result: 'none' | 'hit';
}

/** A bar from work, by law or by a court. */
export interface StaffBar {
  /** `abuse-for-life`: Population Law article 41. `court`: Criminal Law article 37-1. */
  readonly kind: 'abuse-for-life' | 'court';
  /** ISO day of the decision, or for a court the day from which its years run. */
  readonly from: string;
  /** Years, for a court. */
  readonly years: number | null;
}

/** A member of staff. There is no place for a name, an identity number or the content of a record. */
export interface StaffMember {
  /** Key of the institution's own; masked in every view. */
  readonly key: string;
  readonly role: string;
  readonly position: string | null;
  /** Of full capacity and grown up; null is not known. */
  readonly adult: boolean | null;
  readonly fullCapacity: boolean | null;
  readonly hiredOn: string | null;
  readonly leftOn: string | null;
  readonly checks: readonly HiringCheck[];
  readonly bars: readonly StaffBar[];
}

/** How yearly checks are counted; no text says it. */
export type YearlyCount = 'rolling' | 'calendar';

/** Where the checks of a member stand on a day. */
export interface HiringCheckState {
  /** Never missing for a hire before 2024-04-26, the day of the wording that was read. */
  readonly beforeHire: 'kept' | 'missing' | 'unknown';
  readonly yearly: 'kept' | 'overdue' | 'not-yet' | 'depends-on-choice' | 'unknown';
  /** Last day of the next yearly check, by both counts. */
  readonly nextBy: { readonly rolling: string | null; readonly calendar: string | null };
  /** A look-up had a hit. */
  readonly hit: boolean;
  readonly basis: readonly CreditBasis[];
}

/** A bar on a day: from what, and until when. */
export interface BarState {
  readonly kind: StaffBar['kind'] | 'hit';
  /** False where it may have ended: a ban of a court whose years are not known, after the shortest that the law allows. */
  readonly sure: boolean;
  readonly from: string;
  /** Last ISO day; `for-life`, or `while-the-hit-stands` where no text bounds it. */
  readonly until: string | 'for-life' | 'while-the-hit-stands';
  readonly barredFrom: Texts;
  readonly basis: CreditBasis;
}

/** Whether a member may work on a day. Nothing is scored. */
export interface StaffState {
  readonly asOf: string;
  readonly role: string;
  /** `not-a-subject`: minors and people without full capacity have no credit data at all. */
  readonly mayWork: 'barred' | 'no-bar-known' | 'unknown' | 'not-a-subject';
  readonly bars: readonly BarState[];
  readonly checks: HiringCheckState | null;
}
