/** Format of the input of a draw. */
export const DRAW_INPUT_FORMAT = 'tuoyu-draw-input/1';
/** Format of the result of a draw. */
export const DRAW_FORMAT = 'tuoyu-draw/1';

/** Days from `from` to `to`, both counted, as ISO dates. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * A period of which some days serve. `working-days` follows the yearly notices of the State Council and is refused for
 * a year that has none yet; `weekdays` takes Monday to Friday, which a district must want and say.
 */
export interface DayChoice extends Period {
  readonly calendar: 'working-days' | 'weekdays';
  /** Days that do not serve. */
  readonly except?: readonly string[];
}

/** An institution that is to be inspected. */
export interface DrawInstitution {
  readonly id: string;
  readonly name?: string;
  /** Inspections in the year; 1 without it, never 0, for each institution is inspected at least once. */
  readonly visits?: number;
  /** Periods in which it can not be inspected. */
  readonly closed?: readonly Period[];
}

/** An officer who inspects. */
export interface DrawInspector {
  readonly id: string;
  readonly department?: string;
  /** Most inspections in the year; no limit without it. */
  readonly workload?: number;
  /** Most inspections on one day; no limit without it. */
  readonly perDay?: number;
  /** Periods of absence. */
  readonly absent?: readonly Period[];
}

/** A recusal: the officer may not inspect the institution. */
export interface Conflict {
  readonly institution: string;
  readonly inspector: string;
  /** Published with the input: say the ground, no private matter. */
  readonly reason?: string;
}

/** An inspection of earlier years. */
export interface PastInspection {
  readonly institution: string;
  readonly on: string;
  readonly team: readonly string[];
}

/** One place of a team. */
export interface TeamPlace {
  /** Departments that may fill it; any officer without it. */
  readonly departments?: readonly string[];
}

/** What a district decides about its draw; the plan fixes only that each institution is inspected once a year or more. */
export interface DrawRules {
  /** The places of every team, two or more. */
  readonly team: readonly TeamPlace[];
  /** Officers of so many last inspections of an institution do not return; 0 without it. */
  readonly rotation?: number;
  /** Least days from the last inspection of the history to the first of the plan. */
  readonly leastDaysSinceLast?: number;
  /** Least days between two inspections of one institution in the plan; 1 without it. */
  readonly leastDaysBetween?: number;
}

/** Everything that a draw depends on beside the seed; it is published, so it holds no personal data but ids. */
export interface DrawInput {
  readonly format: typeof DRAW_INPUT_FORMAT;
  readonly title?: string;
  /** Days on which inspections can be held: a period with its calendar, or the days themselves. */
  readonly days: DayChoice | readonly string[];
  readonly institutions: readonly DrawInstitution[];
  readonly inspectors: readonly DrawInspector[];
  readonly conflicts?: readonly Conflict[];
  readonly history?: readonly PastInspection[];
  readonly rules: DrawRules;
}

/** A drawn inspection. */
export interface DrawnVisit {
  readonly institution: string;
  /** 1 for the first inspection of the institution in the plan. */
  readonly visit: number;
  readonly date: string;
  /** Officers, in the order of the places of a team. */
  readonly team: readonly string[];
}

/** One demand of an input that a draw has to meet. */
export type DrawConstraint =
  | { readonly kind: 'visit'; readonly institution: string; readonly visit: number }
  | { readonly kind: 'closed'; readonly institution: string; readonly from: string; readonly to: string }
  | { readonly kind: 'since-last'; readonly institution: string; readonly days: number }
  | { readonly kind: 'between'; readonly institution: string; readonly days: number }
  | { readonly kind: 'conflict'; readonly institution: string; readonly inspector: string }
  | { readonly kind: 'rotation'; readonly institution: string; readonly inspector: string }
  | { readonly kind: 'absence'; readonly inspector: string; readonly from: string; readonly to: string }
  | { readonly kind: 'workload'; readonly inspector: string; readonly most: number }
  | { readonly kind: 'per-day'; readonly inspector: string; readonly most: number }
  | { readonly kind: 'departments'; readonly place: number; readonly departments: readonly string[] };

/** Demands that can not be met together. */
export interface Impossible {
  readonly constraints: readonly DrawConstraint[];
  /** Whether it is proved that the rest can be met when any one of them is dropped. */
  readonly irreducible: boolean;
}

/** The result of a draw; the same input and seed give the same bytes. */
export interface DrawResult {
  readonly format: typeof DRAW_FORMAT;
  /** Hash of the canonical JSON of the input in normal form. */
  readonly input: string;
  readonly seed: string;
  /** `unsettled`: the search ended at its stated limit without a plan and without a proof that there is none. */
  readonly state: 'drawn' | 'impossible' | 'unsettled';
  /** By institution, then date; empty unless drawn. */
  readonly visits: readonly DrawnVisit[];
  readonly impossible: Impossible | null;
}
