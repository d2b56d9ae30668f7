import type { Official } from '../language/scheme.js';
import type { Rating } from '../rating/rating.js';
import type { RatingRow } from '../rating/row.js';

/** What an item gives to the score; thousandths of a point. */
export interface Contribution {
  readonly node: string;
  readonly kind: RatingRow['kind'];
  readonly parent: string | null;
  readonly official: Official | false;
  readonly guaranteed: number;
  readonly possible: number;
  /** Points of its own maximum that it surely misses, and that are open. */
  readonly missed: number | null;
  readonly open: number | null;
}

/** Contributions of all items; they and `rest` add up to the score at each end. */
export interface Contributions {
  readonly items: readonly Contribution[];
  /** What rounding, a bonus beyond its most, or the end of the scale makes of the sum. */
  readonly rest: { readonly guaranteed: number; readonly possible: number };
  readonly score: Rating['score'];
  readonly official: Official | false;
}

/** What every item gives to the score of a rating, greatest first. */
export const contributions = (rating: Rating): Contributions => {
  const items = rating.rows.flatMap((row): Contribution[] => {
    if (row.kind === 'dimension' || row.contribution === null) return [];
    const { node, kind, parent, official, points, max } = row;
    return [
      {
        node,
        kind,
        parent,
        official,
        ...row.contribution,
        missed: points === null || max === null ? null : max - points.max,
        open: points === null ? null : points.max - points.min,
      },
    ];
  });
  const sum = (end: 'guaranteed' | 'possible'): number => items.reduce((total, item) => total + item[end], 0);
  const { guaranteed, possible } = rating.score ?? { guaranteed: null, possible: null };
  return {
    items: items
      .map((item, i) => ({ item, i }))
      .sort((a, b) => b.item.guaranteed - a.item.guaranteed || b.item.possible - a.item.possible || a.i - b.i)
      .map(({ item }) => item),
    rest: { guaranteed: (guaranteed ?? 0) - sum('guaranteed'), possible: (possible ?? 0) - sum('possible') },
    score: rating.score,
    official: rating.official,
  };
};
