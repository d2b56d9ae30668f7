import type { Texts } from '@tuoyu/core';
import { type RatedReport, type Rating, rate, type Scheme } from '@tuoyu/scheme';

/** A level of a grade. */
export interface GradeLevel {
  readonly id: string;
  /** 0 is the lowest. */
  readonly rank: number;
  readonly title: Texts;
}

/** A grade as a point or as a range. */
export interface CreditGrade {
  /** At least this. */
  readonly guaranteed: GradeLevel;
  /** At most this. */
  readonly possible: GradeLevel;
  /** The grade, when both are one. */
  readonly point: GradeLevel | null;
  /** Pointers of the figures of the scheme that nobody has supplied. */
  readonly unknownFigures: readonly string[];
}

/** Highest level that gates, caps and vetoes leave, where the bands are not known. */
const ceilingOf = ({ gates, vetoes }: Rating, levels: readonly GradeLevel[]): number => {
  const rankOf = (id: string): number => levels.findIndex((level) => level.id === id);
  const unmet = gates.filter(({ state }) => state === 'unmet').map(({ level }) => rankOf(level) - 1);
  const hit = vetoes.filter(({ state }) => state === 'hit').map(({ to }) => rankOf(to));
  return Math.min(levels.length - 1, ...unmet, ...hit);
};

/** The grade of a report under a scheme; null for a scheme without levels. */
export const gradeOf = (scheme: Scheme, report: RatedReport): CreditGrade | null => {
  const levels = scheme.levels.map(({ id, title }, rank): GradeLevel => ({ id, rank, title }));
  const [lowest] = levels;
  if (lowest === undefined) return null;
  const rating = rate(scheme, { report, pivots: false });
  const { guaranteed, possible } = rating.level ?? {};
  const low = levels[guaranteed?.level.rank ?? 0] as GradeLevel;
  const high = levels[possible?.level.rank ?? ceilingOf(rating, levels)] as GradeLevel;
  return {
    guaranteed: low,
    possible: high,
    point: low.rank === high.rank ? low : null,
    unknownFigures: rating.unknownFigures,
  };
};
