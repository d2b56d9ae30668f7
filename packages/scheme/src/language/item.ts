import type { Texts } from '@tuoyu/core';
import type { Sourced } from './sourced.js';

/** A step of a scale that assessors use. */
export interface ScaleStep {
  /** What the score sheet says. */
  readonly value: string;
  /** Points for it. */
  readonly score: number;
  /** What an assessor must see to give it. */
  readonly title: Texts;
}

/** Where the points of an item come from. */
export type ItemSource =
  /**
   * Outcomes of rules. `all-pass`: full points when no subject fails, else none. `share-of-rules`: the share of the rules
   * that apply of which no subject fails. `share-of-subjects`: the share of all subjects to which a rule applies that pass.
   */
  | {
      readonly kind: 'rules';
      readonly rules: readonly string[];
      readonly score: 'all-pass' | 'share-of-rules' | 'share-of-subjects';
    }
  /** A measure, by straight lines between points; flat beyond the first and the last. */
  | {
      readonly kind: 'curve';
      readonly measure: string;
      readonly points: readonly { readonly at: number; readonly score: number }[];
    }
  /** A measure, by steps: each holds from its number on; the first, with `from: null`, below all others. */
  | {
      readonly kind: 'steps';
      readonly measure: string;
      readonly steps: readonly { readonly from: number | null; readonly score: number }[];
    }
  /** A measure that is a code, or true or false. */
  | {
      readonly kind: 'codes';
      readonly measure: string;
      readonly scores: { readonly [code: string]: number };
    }
  /** Assessors, on a described scale. With `mayBeAbsent` they can also answer `not-applicable`. */
  | { readonly kind: 'scale'; readonly scale: readonly ScaleStep[]; readonly mayBeAbsent?: true }
  /** Assessors, who give points from 0 to the maximum, whole multiples of `step`. */
  | { readonly kind: 'points'; readonly step: number; readonly mayBeAbsent?: true };

/** A leaf of the tree. */
export interface Item extends Sourced {
  readonly id: string;
  readonly title: Texts;
  /**
   * Most points; at most three decimals. Null where the author does not know it: then there is no score and no level, and
   * only `rules` can score the item; with `points` it stands for what nobody has read and stays open.
   */
  readonly max: number | null;
  /** Weight among its neighbours; the maximum without it. Either all neighbours have one or none. */
  readonly weight?: number;
  readonly from: ItemSource;
  /** Id of a rule: where it is not applicable, the item is not applicable. */
  readonly appliesWith?: string;
  /** What to look for, for assessors. */
  readonly guidance?: Texts;
  /** What to look at, for assessors. */
  readonly evidence?: Texts;
}

/** Points that a dimension must have for a level. */
export interface Minimum extends Sourced {
  readonly level: string;
  readonly points: number;
}

/** A branch of the tree. */
export interface Dimension extends Sourced {
  readonly id: string;
  readonly title: Texts;
  /** Sum of the maxima inside, unless these have weights. Null where one inside is null. */
  readonly max: number | null;
  readonly weight?: number;
  readonly minima?: readonly Minimum[];
  readonly children: readonly Node[];
}

/** A node of the tree. */
export type Node = Dimension | Item;
