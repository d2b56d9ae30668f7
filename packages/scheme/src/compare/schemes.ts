import type { RatedReport } from '../evidence/evidence.js';
import type { Official, Scheme } from '../language/scheme.js';
import type { ScoreSheet } from '../language/sheet.js';
import { rate } from '../rate.js';
import type { Rating } from '../rating/rating.js';

/** One scheme in a comparison. */
export interface SchemeRow {
  readonly scheme: Rating['scheme'];
  readonly official: Official | false;
  readonly score: Rating['score'];
  readonly level: Rating['level'];
  /** Place of the level from 0 to 1000 of the levels of its scheme, so that rows can be set side by side. */
  readonly position: { readonly guaranteed: number | null; readonly possible: number | null };
  readonly rating: Rating;
}

const position = (rank: number | undefined, levels: number): number | null =>
  rank === undefined ? null : levels < 2 ? 0 : Math.floor((rank * 1000) / (levels - 1));

/** Rates one report by several schemes. Score sheets count for the scheme that they name. */
export const compareSchemes = (
  report: RatedReport,
  schemes: readonly Scheme[],
  { scores = [] }: { readonly scores?: readonly ScoreSheet[] } = {},
): readonly SchemeRow[] =>
  schemes.map((scheme) => {
    const own = scores.filter(
      (sheet) => sheet.scheme.id === scheme.id && sheet.scheme.version === scheme.version,
    );
    const rating = rate(scheme, { report, scores: own });
    const { level } = rating;
    return {
      scheme: rating.scheme,
      official: rating.official,
      score: rating.score,
      level,
      position: {
        guaranteed: position(level?.guaranteed?.level.rank, scheme.levels.length),
        possible: position(level?.possible?.level.rank, scheme.levels.length),
      },
      rating,
    };
  });
