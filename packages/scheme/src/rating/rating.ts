import type { Report, Texts } from '@tuoyu/core';
import type { Official } from '../language/scheme.js';
import type { Cap, Veto } from '../language/test.js';
import type { Absence, RatingRow } from './row.js';

/** Format of a rating. */
export const RATING_FORMAT = 'tuoyu-rating/1';

/** The score in whole thousandths of a point. */
export interface Score {
  /** At least this, whatever the open evidence turns out to be; null when nothing applies. */
  readonly guaranteed: number | null;
  /** At most this. */
  readonly possible: number | null;
  /** The score, when both are one and it is certain that something applies. */
  readonly point: number | null;
  readonly notApplicable: Absence;
}

/** Id of a level with its place, the lowest being 0. */
export interface RatedLevel {
  readonly id: string;
  readonly rank: number;
  readonly title: Texts;
}

/** The level at one end, and how it came about. */
export interface LevelEnd {
  readonly level: RatedLevel;
  /** By bands alone. */
  readonly byScore: string;
  /** After the demands and minima of the levels. */
  readonly afterGates: string;
}

/** The star or grade. */
export interface RatingLevel {
  readonly guaranteed: LevelEnd | null;
  readonly possible: LevelEnd | null;
  readonly point: RatedLevel | null;
  /** False where `possible` may be too high: see `TRIED_TOGETHER`. */
  readonly exact: boolean;
}

/** A demand or a minimum of a level. */
export interface RatedGate {
  readonly id: string;
  readonly kind: 'gate' | 'minimum';
  readonly title: Texts;
  readonly level: string;
  readonly official: Official | false;
  readonly figures: 'basis' | 'own-choice';
  readonly state: 'met' | 'open' | 'unmet';
}

/** A veto or cap. */
export interface RatedVeto {
  readonly id: string;
  readonly kind: 'veto' | 'cap';
  readonly title: Texts;
  readonly to: string;
  readonly official: Official | false;
  readonly figures: 'basis' | 'own-choice';
  readonly state: 'clear' | 'open' | 'hit';
  readonly when: (Veto | Cap)['when'];
  /** Findings that surely make it hit; of an open one, those that may. */
  readonly because: readonly { readonly rule: string; readonly pointer: string }[];
  /** Whether it takes the level down that the score and the demands give. */
  readonly lowers: { readonly guaranteed: boolean; readonly possible: boolean };
}

/** What would narrow the range. */
export interface Pivot {
  readonly kind: 'item' | 'bonus' | 'veto' | 'cap' | 'gate';
  readonly id: string;
  readonly official: Official | false;
  /** Levels by which the range surely narrows once this is answered. */
  readonly levels: number;
  /** Thousandths of a point by which the score range surely narrows. */
  readonly points: number;
}

/** Something in the score sheets that does not count, or does not settle. */
export interface RatingIssue {
  readonly code:
    | 'other-scheme'
    | 'bad-answer'
    | 'bad-date'
    | 'not-yet-given'
    | 'expired'
    | 'unknown-item'
    | 'unreconciled';
  readonly item: string | null;
  readonly found: string | null;
}

/** By which ruler was measured: a rating can be compared with another only by the same. */
export interface Ruler {
  readonly scheme: { readonly id: string; readonly version: string; readonly hash: string };
  readonly profile: string | null;
  readonly place: string | null;
  readonly choices: Report['choices'];
  readonly adoptions: Report['adoptions'];
  readonly engine: Report['engine'] | null;
  readonly packs: Report['packs'];
}

/** The result of rating one report; plain JSON. */
export interface Rating {
  readonly format: typeof RATING_FORMAT;
  readonly scheme: Ruler['scheme'] & { readonly title: Texts };
  readonly official: Official | false;
  readonly asOf: string;
  readonly key: string | null;
  readonly ruler: Ruler;
  /** Greatest score, and the one rounding; thousandths of a point. */
  readonly scale: {
    readonly max: number;
    readonly top: number;
    readonly quantum: number;
    readonly mode: string;
  };
  /** Nothing is open. */
  readonly complete: boolean;
  /** Null where maxima are not known. */
  readonly score: Score | null;
  /** Null where maxima or bands are not known, or the scheme has no levels. */
  readonly level: RatingLevel | null;
  /** Pointers of the figures of the scheme that its author does not know. */
  readonly unknownFigures: readonly string[];
  readonly rows: readonly RatingRow[];
  readonly gates: readonly RatedGate[];
  readonly vetoes: readonly RatedVeto[];
  readonly pivots: readonly Pivot[];
  readonly issues: readonly RatingIssue[];
}
