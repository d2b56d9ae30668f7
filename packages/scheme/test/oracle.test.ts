import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate } from '../src/index.js';
import { completions, sizeOf } from './support/complete.js';
import { reportOf, sheetOf } from './support/evidence.js';
import { settle } from './support/oracle.js';
import { type Case, cases, type Open } from './support/random.js';

const rated = ({ scheme, open }: Case) =>
  rate(scheme, { report: reportOf(open.rules, open.measures), scores: sheetOf(scheme, open.answers) });
const truth = ({ scheme, open }: Case) =>
  settle(scheme, reportOf(open.rules, open.measures), sheetOf(scheme, open.answers));

const LIMIT = 300;
const TIMEOUT = 60_000;

describe('a rating of open evidence', () => {
  it(
    'has the ends that all completions have, for score and star',
    () => {
      fc.assert(
        fc.property(
          cases().filter(({ open }) => sizeOf(open) <= LIMIT),
          ({ scheme, open }) => {
            const rating = rated({ scheme, open });
            const all = completions(open).map((own: Open) => truth({ scheme, open: own }));
            const scores = all.flatMap(({ score }) => (score === null ? [] : [score]));
            const ranks = all.flatMap(({ rank }) => (rank === null ? [] : [rank]));
            const absent = all.length - scores.length;
            expect(rating.score).toMatchObject({
              guaranteed: scores.length > 0 ? Math.min(...scores) : null,
              possible: scores.length > 0 ? Math.max(...scores) : null,
              notApplicable: absent === 0 ? 'no' : absent === all.length ? 'certain' : 'possible',
            });
            expect(rating.level?.exact).toBe(true);
            expect([rating.level?.guaranteed?.level.rank, rating.level?.possible?.level.rank]).toEqual(
              ranks.length > 0 ? [Math.min(...ranks), Math.max(...ranks)] : [undefined, undefined],
            );
          },
        ),
        { numRuns: 200 },
      );
    },
    TIMEOUT,
  );

  it(
    'is the point of an independent scorer when nothing is open',
    () => {
      fc.assert(
        fc.property(
          cases().map(({ scheme, open }) => ({
            scheme,
            open: completions({ ...open, ...first(open) })[0] as Open,
          })),
          (own) => {
            const rating = rated(own);
            const { score, rank } = truth(own);
            expect(rating.complete).toBe(true);
            expect([rating.score?.point, rating.level?.point?.rank ?? null]).toEqual([score, rank]);
            expect(rating.pivots).toEqual([]);
          },
        ),
        { numRuns: 200 },
      );
    },
    TIMEOUT,
  );
});

/** Evidence of which only the first completion is left. */
const first = (open: Open): Partial<Open> => ({
  rules: Object.fromEntries(
    Object.entries(open.rules).map(([rule, subjects]) => [
      rule,
      subjects.map((letters) => [...letters.replace('m', 'fp')][0] as string),
    ]),
  ),
  measures: Object.fromEntries(
    Object.entries(open.measures).map(([id, value]) => [
      id,
      typeof value === 'object' && value !== null && 'min' in value ? (value.min as number) : value,
    ]),
  ),
  unanswered: Object.fromEntries(
    Object.entries(open.unanswered).map(([id, options]) => [id, options.slice(0, 1)]),
  ),
});
