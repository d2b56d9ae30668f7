import type { Texts } from '@tuoyu/core';
import type { Item, Node } from './item.js';
import type { Sourced } from './sourced.js';
import type { Cap, Gate, Trigger, Veto } from './test.js';

/** Format of a scheme. */
export const SCHEME_FORMAT = 'tuoyu-scheme/1';

/** The document that makes a scheme official. */
export interface Official {
  /** Title and number as printed. */
  readonly document: string;
  readonly issuer?: string;
  readonly url?: string;
}

/**
 * How the level comes about. `points`: bands. `blocks`: demands only, every level needs all below it. `hybrid`: some levels
 * by demands, some by bands. `composite`: bands over a share made in one of the four named ways.
 *
 * `spread` says where the points of an item that does not apply go: to the rest of its `dimension`, which keeps its weight,
 * or to the `whole` scheme.
 *
 * Composite, over the items that apply: `all-or-nothing` full when all are full, else none; `opportunity` all that was met
 * over all that applied, subject by subject; `linear` their plain mean; `weighted` their mean by weight.
 */
export type Method =
  | { readonly kind: 'points' | 'blocks' | 'hybrid'; readonly spread: 'dimension' | 'whole' }
  | { readonly kind: 'composite'; readonly how: 'all-or-nothing' | 'opportunity' | 'linear' | 'weighted' };

/** The one rounding, before comparison with bands. `down` and `up` are towards minus and plus infinity. */
export interface Rounding extends Sourced {
  /** In points, at least 0.001. */
  readonly quantum: number;
  readonly mode: 'down' | 'up' | 'half-up' | 'half-even';
}

/** A level, with the band of scores that gives it: `from` included, `to` excluded but for the topmost. */
export interface Level extends Sourced {
  readonly id: string;
  readonly title: Texts;
  /** Null where the author does not know it: then there is a score and no level. */
  readonly from?: number | null;
  readonly to?: number | null;
  readonly requires?: readonly Gate[];
}

/** Points on top. */
export interface Bonus extends Sourced {
  readonly items: readonly Item[];
  /** Most points that all together give. */
  readonly max: number;
  /** Whether the score may exceed the scale; otherwise it ends there. */
  readonly above: boolean;
}

/** When a level is lost or lowered outside an assessment; data for procedures. */
export interface Demotion extends Sourced {
  readonly id: string;
  readonly title: Texts;
  readonly when?: Trigger;
  /** Steps down, or the level to fall to. */
  readonly steps?: number;
  readonly to?: string;
}

/** How long a level stands and how it may change; data for procedures, without effect on `rate`. */
export interface Administration {
  readonly validity?: Sourced & { readonly months: number };
  readonly cadence?: Sourced & { readonly months: number; readonly firstAfterMonths?: number };
  readonly promotion?: Sourced & { readonly steps?: number; readonly afterMonths?: number };
  readonly demotions?: readonly Demotion[];
}

/** A rating scheme; plain JSON. */
export interface Scheme extends Sourced {
  readonly format: typeof SCHEME_FORMAT;
  readonly id: string;
  readonly version: string;
  readonly title: Texts;
  /** The document that the caller vouches for, or false. */
  readonly official: Official | false;
  /** Sum of the maxima of the top nodes, unless these have weights; null where one is null. */
  readonly max: number | null;
  /** Where the score ends and what the bands are written in; `max` without it. */
  readonly scale?: number;
  readonly method: Method;
  readonly rounding: Rounding;
  readonly children: readonly Node[];
  readonly bonus?: Bonus;
  /** Lowest first. Empty for a scheme that gives scores only. */
  readonly levels: readonly Level[];
  readonly vetoes?: readonly Veto[];
  readonly caps?: readonly Cap[];
  readonly administration?: Administration;
}

/** Ids of the levels of a scheme, as a literal type where the scheme is one. */
export type LevelId<S extends Scheme> = S['levels'][number]['id'];
