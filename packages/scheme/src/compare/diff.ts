import { canonical } from '@tuoyu/core';
import type { Official } from '../language/scheme.js';
import type { RatedLevel, Rating, Ruler } from '../rating/rating.js';
import type { PointRange } from '../rating/row.js';

/** A part of the ruler that is not the same in two ratings. */
export interface RulerChange {
  readonly part:
    | 'scheme.id'
    | 'scheme.version'
    | 'scheme.hash'
    | 'profile'
    | 'place'
    | 'choices'
    | 'adoptions'
    | 'engine'
    | 'packs';
  readonly before: unknown;
  readonly after: unknown;
}

/** Two ends before and after. */
export interface Ends<T> {
  readonly guaranteed: T | null;
  readonly possible: T | null;
}

/** How a node changed. */
export interface RowDiff {
  readonly node: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly official: Official | false;
  readonly before: PointRange | null;
  readonly after: PointRange | null;
  /** Difference of contributions; thousandths. */
  readonly contribution: { readonly guaranteed: number; readonly possible: number };
}

/** How a gate, veto or cap changed. */
export interface StateDiff {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A comparison of two ratings, or the refusal of one. */
export type RatingDiff =
  | { readonly comparable: false; readonly ruler: readonly RulerChange[] }
  | {
      readonly comparable: true;
      /** Empty, unless the comparison across rulers was asked for. */
      readonly ruler: readonly RulerChange[];
      readonly asOf: { readonly before: string; readonly after: string };
      readonly official: { readonly before: Official | false; readonly after: Official | false };
      readonly score: {
        readonly before: Ends<number>;
        readonly after: Ends<number>;
        readonly change: PointRange | null;
      };
      readonly level: { readonly before: Ends<RatedLevel>; readonly after: Ends<RatedLevel> };
      readonly rows: readonly RowDiff[];
      readonly tests: readonly StateDiff[];
    };

const rulerChanges = (a: Ruler, b: Ruler): readonly RulerChange[] => {
  const parts: readonly (readonly [RulerChange['part'], unknown, unknown])[] = [
    ['scheme.id', a.scheme.id, b.scheme.id],
    ['scheme.version', a.scheme.version, b.scheme.version],
    ['scheme.hash', a.scheme.hash, b.scheme.hash],
    ['profile', a.profile, b.profile],
    ['place', a.place, b.place],
    ['choices', a.choices, b.choices],
    ['adoptions', a.adoptions, b.adoptions],
    ['engine', a.engine, b.engine],
    ['packs', a.packs, b.packs],
  ];
  return parts
    .filter(([, before, after]) => canonical(before) !== canonical(after))
    .map(([part, before, after]) => ({ part, before, after }));
};

const rowDiffs = (a: Rating, b: Rating): readonly RowDiff[] => {
  const before = new Map(a.rows.map((row) => [row.node, row]));
  const after = new Map(b.rows.map((row) => [row.node, row]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((node): RowDiff[] => {
    const [old, now] = [before.get(node), after.get(node)];
    const none = { guaranteed: 0, possible: 0 };
    const [x, y] = [old?.contribution ?? none, now?.contribution ?? none];
    const diff: RowDiff = {
      node,
      change: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
      official: b.official,
      before: old?.points ?? null,
      after: now?.points ?? null,
      contribution: { guaranteed: y.guaranteed - x.guaranteed, possible: y.possible - x.possible },
    };
    const same =
      diff.change === 'changed' &&
      canonical([old?.share, old?.absent, old?.max, x]) === canonical([now?.share, now?.absent, now?.max, y]);
    return same ? [] : [diff];
  });
};

const stateDiffs = (a: Rating, b: Rating): readonly StateDiff[] => {
  const states = (rating: Rating): ReadonlyMap<string, string> =>
    new Map([...rating.gates, ...rating.vetoes].map(({ id, state }) => [id, state]));
  const [before, after] = [states(a), states(b)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((diff) => diff.before !== diff.after);
};

const scoreEnds = ({ score }: Rating): Ends<number> => ({
  guaranteed: score?.guaranteed ?? null,
  possible: score?.possible ?? null,
});
const levelEnds = ({ level }: Rating): Ends<RatedLevel> => ({
  guaranteed: level?.guaranteed?.level ?? null,
  possible: level?.possible?.level ?? null,
});

/**
 * Compares two ratings, earlier first: year on year, or one record under two versions of a scheme. Two that were measured by
 * different rulers are not compared; the result says which part of the ruler changed. With `acrossRulers` they are, and the
 * changes of the ruler stand in the result.
 */
export const diffRatings = (
  a: Rating,
  b: Rating,
  options: { readonly acrossRulers?: boolean } = {},
): RatingDiff => {
  const ruler = rulerChanges(a.ruler, b.ruler);
  if (ruler.length > 0 && options.acrossRulers !== true) return { comparable: false, ruler };
  const [before, after] = [scoreEnds(a), scoreEnds(b)];
  const known =
    before.guaranteed !== null &&
    before.possible !== null &&
    after.guaranteed !== null &&
    after.possible !== null;
  return {
    comparable: true,
    ruler,
    asOf: { before: a.asOf, after: b.asOf },
    official: { before: a.official, after: b.official },
    score: {
      before,
      after,
      change: known
        ? {
            min: (after.guaranteed as number) - (before.possible as number),
            max: (after.possible as number) - (before.guaranteed as number),
          }
        : null,
    },
    level: { before: levelEnds(a), after: levelEnds(b) },
    rows: rowDiffs(a, b),
    tests: stateDiffs(a, b),
  };
};
