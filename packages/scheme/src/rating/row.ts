import type { ReportValue, Texts } from '@tuoyu/core';
import type { Official } from '../language/scheme.js';

/** Whole thousandths of a point between two ends. */
export interface PointRange {
  readonly min: number;
  readonly max: number;
}

/** Whether nothing applies. */
export type Absence = 'no' | 'possible' | 'certain';

/** Why an item is open. */
export interface OpenReason {
  readonly code: 'unknown' | 'manual' | 'error' | 'not-in-report' | 'unanswered' | 'unreconciled';
  readonly rule?: string;
  readonly measure?: string;
  readonly pointer?: string;
  /** Fields of the record that would settle it. */
  readonly needs?: readonly string[];
}

/** Where the points of an item come from. */
export type RowSource =
  | {
      readonly kind: 'rules';
      readonly rules: readonly {
        readonly rule: string;
        readonly outcomes: { readonly [outcome: string]: number };
      }[];
    }
  | { readonly kind: 'measure'; readonly measure: string; readonly value: ReportValue }
  | {
      readonly kind: 'sheet';
      readonly answers: readonly {
        readonly value: string | number;
        readonly by: string;
        readonly on: string;
      }[];
    };

/** Opportunities of an item that are alike. */
export interface RowOpportunity {
  readonly count: number;
  readonly min: string;
  readonly max: string;
  readonly absent: Absence;
  readonly unbounded?: true;
}

/** What a dimension, item or bonus item has and gives. */
export interface RatingRow {
  readonly node: string;
  readonly kind: 'dimension' | 'item' | 'bonus';
  readonly parent: string | null;
  readonly title: Texts;
  readonly official: Official | false;
  readonly figures: 'basis' | 'own-choice';
  readonly state: 'settled' | 'open' | 'not-applicable';
  readonly absent: Absence;
  /** Thousandths; null where the author of the scheme does not know it. */
  readonly max: number | null;
  /** Exact share of the maximum, as `2/3`; null when not applicable. */
  readonly share: { readonly min: string; readonly max: string } | null;
  /** Points of its own maximum; thousandths, rounded down. */
  readonly points: PointRange | null;
  /** What it adds to the guaranteed and to the possible score; thousandths, rounded down. */
  readonly contribution: { readonly guaranteed: number; readonly possible: number } | null;
  /** For an item. */
  readonly source?: RowSource;
  /** For an item that is open. */
  readonly open?: readonly OpenReason[];
  /** For an item of a composite of opportunities. */
  readonly opportunities?: readonly RowOpportunity[];
}
