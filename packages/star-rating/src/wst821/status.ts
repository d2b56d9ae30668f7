import type { Basis, Texts } from '@tuoyu/core';
import { type RatedReport, type RatingRow, rate } from '@tuoyu/scheme';
import { assessmentBasis, assessmentDimensions, type DimensionId } from '../dimensions.js';
import { knownIndicators } from './indicators.js';
import { wst821Known } from './known-scheme.js';

/** How an indicator stands. `open`: evidence is missing, or a person must judge. */
export type IndicatorState = 'met' | 'failed' | 'open' | 'not-applicable';

/** A known indicator as a report leaves it. */
export interface IndicatorStatus {
  readonly id: string;
  readonly clause: string;
  readonly title: Texts;
  readonly state: IndicatorState;
  readonly rules: readonly string[];
  readonly basis: Basis;
  readonly official: false;
}

/** A dimension with its known indicators. It has no share: the points of its indicators are not known. */
export interface DimensionStatus {
  readonly id: DimensionId;
  readonly chapter: number;
  readonly title: Texts;
  /** Most points of the dimension. */
  readonly max: number;
  readonly counts: { readonly [S in IndicatorState]: number };
  readonly indicators: readonly IndicatorStatus[];
  readonly official: false;
}

/** WS/T 821-2023 as far as it is known, judged by a report. */
export interface Wst821Status {
  readonly asOf: string;
  readonly key: string | null;
  readonly official: false;
  /** Always null: cut-offs, points and the sixteen basic standards are not known. */
  readonly grade: null;
  readonly basis: Basis;
  readonly dimensions: readonly DimensionStatus[];
}

const stateOf = ({ state, share }: RatingRow): IndicatorState => {
  if (state === 'not-applicable') return 'not-applicable';
  if (state === 'open') return 'open';
  return share?.min === '1' ? 'met' : 'failed';
};

/**
 * What a report says of the known indicators of WS/T 821-2023, dimension by dimension: met, failed, open or not
 * applicable. An indicator that surely fails for one subject counts as failed although other subjects are open.
 */
export const wst821Status = (report: RatedReport): Wst821Status => {
  const rating = rate(wst821Known, { report, pivots: false });
  const rows = new Map(rating.rows.map((row) => [row.node, row]));
  return {
    asOf: rating.asOf,
    key: rating.key,
    official: false,
    grade: null,
    basis: assessmentBasis.maxima,
    dimensions: assessmentDimensions.map(({ id, chapter, title, max }) => {
      const indicators = knownIndicators
        .filter(({ dimension }) => dimension === id)
        .map(({ dimension: _, ...indicator }): IndicatorStatus => {
          const row = rows.get(indicator.id) as RatingRow;
          return { ...indicator, state: stateOf(row), official: false };
        });
      const count = (state: IndicatorState): number =>
        indicators.filter((indicator) => indicator.state === state).length;
      const counts = {
        met: count('met'),
        failed: count('failed'),
        open: count('open'),
        'not-applicable': count('not-applicable'),
      };
      return { id, chapter, title, max, counts, indicators, official: false };
    }),
  };
};
