import type { Adoption, NumberRange, Obligation, Texts, Verification } from '@tuoyu/core';
import type { Comparison, PlanFigureId } from '../figures/figures.js';
import type { PlanStamp } from '../plan/stamp.js';
import type { DistrictYearField } from './fields.js';

/** Format of what a district or the city counted in a year. */
export const DISTRICT_YEAR_FORMAT = 'tuoyu-district-year/1';

/** A count: a whole number, or two ends between which it lies; an open end is null. */
export type Count = number | { readonly min: number; readonly max: number | null };

/** A place on the earth in degrees, WGS 84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** How minutes are made of coordinates: nothing of it is assumed. */
export interface TravelMethod {
  readonly mode: 'walk' | 'cycle' | 'drive' | 'transit';
  /** Kilometres in an hour. */
  readonly speed: number;
  /** How much longer the way is than the straight line, from 1 on. */
  readonly detour: number;
}

/** Ways from communities to care. */
export type Circle =
  | {
      /** Minutes as measured or taken from a route planner. */
      readonly communities: readonly { readonly name: string; readonly minutes: number | null }[];
      /** How they were measured. */
      readonly source: string;
    }
  | {
      readonly communities: readonly { readonly name: string; readonly at: Coordinates | null }[];
      readonly institutions: readonly { readonly name: string; readonly at: Coordinates }[];
      readonly method: TravelMethod;
    };

/** What a district, Jiangbei New Area or the city counted in a year. */
export type DistrictYear = {
  readonly format: typeof DISTRICT_YEAR_FORMAT;
  readonly level: 'city' | 'district';
  /** Name of the place, the same in all years. */
  readonly place: string;
  /** Calendar year; stocks are those of its last day. */
  readonly year: number;
  /** Where the counts come from. */
  readonly source?: string;
  readonly circle?: Circle;
} & { readonly [F in DistrictYearField]?: Count };

/** What the plan leaves open about its targets; there is no default. */
export interface TargetChoices {
  /** Among which infants the enrolled are counted. */
  readonly infantsCounted?: 'resident' | 'registered';
  /** Whether the events of districts are counted for each or in total. */
  readonly districtEventsCounted?: 'each-district' | 'in-total';
  /** Whether the plan still holds after 2025. */
  readonly planInForce?: 'yes' | 'no';
}

/** Options of {@link targetsOf}. */
export interface TargetOptions {
  readonly choices?: TargetChoices;
  /** Decisions of named persons to let an unverified figure count. */
  readonly adoptions?: readonly Adoption[];
  /** ISO day of the question: a year that has not ended by then is shown and not judged. */
  readonly asOf?: string;
  /** Whether the districts at hand are all of the city, so that their sums are those of the city. */
  readonly wholeCity?: boolean;
}

/** Id of a target. */
export type TargetId =
  | 'demonstration-units'
  | 'community-coverage'
  | 'affordable-share'
  | 'affordable-per-street-town'
  | 'enrolment-rate'
  | 'certified-staff'
  | 'newborn-visits'
  | 'city-events'
  | 'district-events'
  | 'centre-events'
  | 'online-guidance'
  | 'parent-child-rooms'
  | 'fifteen-minute-circle'
  | 'mother-baby-facilities'
  | 'skill-training-hours'
  | 'ethics-training-hours'
  | 'yearly-inspections';

/** How a target stands. */
export type TargetState =
  | 'reached'
  | 'not-reached'
  /** Something is missing that decides it. */
  | 'unknown'
  /** The plan says "basically" and draws no line; the figure is not fully met. */
  | 'no-line'
  /** Not fully met; the plan asks for it step by step, or encourages it, and names no day. */
  | 'gradual'
  /** The plan names no figure. */
  | 'no-figure'
  /** The figure is not verified and nobody has adopted it. */
  | 'awaiting-text'
  /** There is nothing to count. */
  | 'nothing-to-count'
  /** The day on which it is judged has not come in the records. */
  | 'not-yet'
  /** It is a target of another level. */
  | 'other-level';

/** A value of a target in a year. */
export interface TargetValue {
  readonly year: number;
  /** What was counted, and among how many; both as ranges. */
  readonly count: NumberRange | null;
  readonly among: NumberRange | null;
  /** The share in percent with two decimals: rounded down where both numbers are known, else outwards; null for plain counts. */
  readonly percent: NumberRange | null;
}

/** One target of one place. */
export interface TargetStatus {
  readonly id: TargetId;
  readonly title: Texts;
  /** Number of the statement of the plan. */
  readonly statement: number;
  readonly locator: string;
  readonly obligation: Obligation;
  readonly state: TargetState;
  /** For `awaiting-text`: what it would be. */
  readonly ifAdopted?: 'reached' | 'not-reached' | 'unknown';
  /** What the plan asks for; null without a figure. */
  readonly required: {
    readonly figure: PlanFigureId;
    readonly comparison: Comparison;
    readonly value: number;
    readonly unit: string;
    readonly verified: Verification;
  } | null;
  /** Judged on the last day of the horizon, every year, or on no day that the plan names. */
  readonly judged: 'at-horizon' | 'every-year' | 'no-day';
  /** Day on which it is judged; null where the records do not reach it. */
  readonly judgedOn: string | null;
  /** The year that was judged, or the last one at hand. */
  readonly value: TargetValue | null;
  /** How many more would reach the target, in the unit of what is counted; null where that is not known or nothing. */
  readonly gap: number | null;
  /** All years at hand, in order. */
  readonly series: readonly TargetValue[];
  /** From the first to the last year with a known value; null with fewer than two. */
  readonly trend: 'up' | 'down' | 'level' | null;
  /** What is missing: fields of the record, `record-2025`, `circle`. */
  readonly missing: readonly string[];
  /** Choices that have to be made first. */
  readonly open: readonly (keyof TargetChoices)[];
  /** Whether the plan holds on the day of judgement. */
  readonly plan: PlanStamp | null;
  readonly circle?: CircleResult;
}

/** How many communities reach care within the time of the plan. */
export interface CircleResult {
  /** Null for minutes that were supplied. */
  readonly method: TravelMethod | null;
  readonly source: string | null;
  readonly communities: readonly {
    readonly name: string;
    /** Minutes with two decimals; null where nothing is known. */
    readonly minutes: number | null;
    readonly within: boolean | null;
  }[];
}

/** The targets of a place. */
export interface PlaceTargets {
  readonly place: string;
  readonly level: 'city' | 'district';
  readonly years: readonly number[];
  /** Whether the counts were added up from districts. */
  readonly rolledUp: boolean;
  readonly targets: readonly TargetStatus[];
}
