import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dimension, Node, RatedReport, Rating, Scheme } from '../src/index.js';
import { contributions, rate } from '../src/index.js';
import { reportOf, sheetOf } from './support/evidence.js';
import { type Case, cases, type Open } from './support/random.js';

const rated = (scheme: Scheme, open: Open): Rating =>
  rate(scheme, { report: reportOf(open.rules, open.measures), scores: sheetOf(scheme, open.answers) });

const without = <T>(record: { readonly [key: string]: T }, key: string): { readonly [key: string]: T } =>
  Object.fromEntries(Object.entries(record).filter(([own]) => own !== key));

/** Every way to take one input away. */
const masked = (open: Open): readonly Open[] => [
  ...Object.keys(open.rules).map((rule) => ({ ...open, rules: without(open.rules, rule) })),
  ...Object.keys(open.rules).map((rule) => ({ ...open, rules: { ...open.rules, [rule]: ['*pfn'] } })),
  ...Object.entries(open.rules).flatMap(([rule, own]) =>
    own.map((_, i) => ({ ...open, rules: { ...open.rules, [rule]: own.with(i, 'pfnm') } })),
  ),
  ...Object.keys(open.measures).map((id) => ({ ...open, measures: without(open.measures, id) })),
  ...Object.keys(open.measures).map((id) => ({
    ...open,
    measures: { ...open.measures, [id]: { min: null, max: null } },
  })),
  ...Object.keys(open.answers).map((id) => ({ ...open, answers: without(open.answers, id) })),
];

const within = (less: Rating, more: Rating): void => {
  const [a, b] = [less.score, more.score];
  if (b?.notApplicable === 'certain' || b?.guaranteed === null) {
    expect(a?.notApplicable).not.toBe('no');
    return;
  }
  expect(a?.guaranteed ?? -1).toBeLessThanOrEqual(b?.guaranteed ?? 0);
  expect(a?.possible ?? -1).toBeGreaterThanOrEqual(b?.possible ?? 0);
  expect(less.level?.guaranteed?.level.rank).toBeLessThanOrEqual(more.level?.guaranteed?.level.rank ?? 0);
  expect(less.level?.possible?.level.rank).toBeGreaterThanOrEqual(more.level?.possible?.level.rank ?? 0);
};

/** The scheme without an item, its maxima counted again; undefined when nothing would be left of a dimension. */
const scrapped = (scheme: Scheme, id: string): Scheme | undefined => {
  const children = scheme.children.flatMap((node): Node[] => {
    const { children: own, ...rest } = node as Dimension;
    const left = own.filter((item) => item.id !== id);
    if (left.length === 0) return [];
    return [{ ...rest, children: left, max: left.reduce((sum, { max }) => sum + (max ?? 0), 0) }];
  });
  if (children.length < scheme.children.length) return undefined;
  const max = children.reduce((sum, child) => sum + (child.max ?? 0), 0);
  return { ...scheme, children, max };
};

const OPTIONS = { numRuns: 100 };
const TIMEOUT = 60_000;

describe('a rating', () => {
  it(
    'never guarantees more, nor thinks less possible, without an input',
    () => {
      fc.assert(
        fc.property(cases(), ({ scheme, open }: Case) => {
          const full = rated(scheme, open);
          for (const less of masked(open)) within(rated(scheme, less), full);
        }),
        OPTIONS,
      );
    },
    TIMEOUT,
  );

  it(
    'with an item that does not apply is that of the scheme without the item',
    () => {
      const plain = cases().filter(
        ({ scheme }) => scheme.method.kind === 'composite' || scheme.method.spread === 'whole',
      );
      fc.assert(
        fc.property(plain, fc.nat(), ({ scheme: given, open }, pick) => {
          // bars and minima in points would speak of another maximum
          const children = given.children.map((node): Node => ({ ...(node as Dimension), minima: [] }));
          const scheme = {
            ...given,
            children,
            vetoes: [],
            levels: given.levels.map(({ requires: __, ...l }) => l),
          };
          if (scheme.method.kind === 'blocks') return;
          const items = scheme.children.flatMap((node) => (node as Dimension).children);
          const { id } = items[pick % items.length] as Node;
          const less = scrapped(scheme, id);
          fc.pre(less !== undefined);
          const own = Object.keys(open.rules).filter((rule) => rule.startsWith(`${id}/`));
          fc.pre(own.length > 0);
          const absent = {
            ...open,
            rules: { ...open.rules, ...Object.fromEntries(own.map((r) => [r, ['n', 'n']])) },
          };
          const [with_, without_] = [rated(scheme, absent), rated(less as Scheme, absent)];
          expect(with_.score).toEqual(without_.score);
          expect(with_.level).toEqual(without_.level);
          expect(with_.pivots).toEqual(without_.pivots);
        }),
        OPTIONS,
      );
    },
    TIMEOUT,
  );

  it(
    'does not depend on the order of findings, answers, dimensions or items',
    () => {
      fc.assert(
        fc.property(cases(), ({ scheme, open }) => {
          const report: RatedReport = reportOf(open.rules, open.measures);
          const sheet = sheetOf(scheme, open.answers);
          const turned = {
            ...scheme,
            children: scheme.children.toReversed().map((node) => ({
              ...node,
              children: (node as Dimension).children.toReversed(),
            })),
          };
          const plain = rate(scheme, { report, scores: sheet });
          const other = rate(turned, {
            report: { ...report, findings: report.findings.toReversed() },
            scores: [{ ...sheet, answers: sheet.answers.toReversed() }],
          });
          expect(other.score).toEqual(plain.score);
          expect(other.level).toEqual(plain.level);
          const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
          expect(other.pivots.toSorted(byId)).toEqual(plain.pivots.toSorted(byId));
        }),
        OPTIONS,
      );
    },
    TIMEOUT,
  );

  it('does not change its evidence', () => {
    fc.assert(
      fc.property(cases(), ({ scheme, open }) => {
        const report = reportOf(open.rules, open.measures);
        const before = JSON.stringify([report, scheme]);
        const first = JSON.stringify(rate(scheme, { report }));
        expect(JSON.stringify(rate(scheme, { report }))).toBe(first);
        expect(JSON.stringify([report, scheme])).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('has contributions that add up', () => {
    fc.assert(
      fc.property(cases(true), ({ scheme: { bonus: _, ...scheme }, open }) => {
        const levels = scheme.levels.with(3, { ...scheme.levels[3], to: 20 } as Scheme['levels'][number]);
        const rating = rated({ ...scheme, levels }, open);
        const { items, rest } = contributions(rating);
        for (const end of ['guaranteed', 'possible'] as const) {
          expect(rest[end]).toBeGreaterThanOrEqual(-rating.scale.quantum);
          expect(rest[end]).toBeLessThanOrEqual(rating.scale.quantum + items.length);
        }
      }),
      OPTIONS,
    );
  });
});
