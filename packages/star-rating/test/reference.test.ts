import { pathTo, type RatedReport, rate } from '@tuoyu/scheme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReferenceRule, referenceMapping, referenceStars } from '../src/index.js';
import { reportOf } from './support/report.js';

const rule = (id: string, more: Partial<ReferenceRule> = {}): ReferenceRule => ({
  id,
  obligation: 'must',
  force: 'normative-document',
  addressee: 'institution',
  ...more,
});

/** One rule in every dimension. */
const seven = [
  'site/a',
  'staffing/a',
  'caregiving/a',
  'health-care/a',
  'caregiving/open-days',
  'fire-safety/a',
  'supervision/a',
];
const scheme = referenceStars(seven.map((id) => rule(id)));
const outcomes = (letters: readonly string[]) =>
  reportOf(Object.fromEntries(seven.map((id, i) => [id, [letters[i] ?? 'p']])), seven);
const starOf = (report: RatedReport): string | undefined => rate(scheme, { report }).level?.point?.id;

describe('reference stars', () => {
  it('weigh the seven dimensions as WS/T 821-2023 does', () => {
    expect(scheme.children.map(({ id, max }) => [id, max])).toEqual([
      ['entry', 100],
      ['team', 140],
      ['care', 200],
      ['health', 210],
      ['parenting-support', 80],
      ['safety', 200],
      ['management', 70],
    ]);
  });

  it('have five even bands, a boundary in the upper one', () => {
    expect(scheme.levels.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['1-star', 0, 200],
      ['2-star', 200, 400],
      ['3-star', 400, 600],
      ['4-star', 600, 800],
      ['5-star', 800, 1000],
    ]);
    // safety alone is worth 200 points; the only duty that binds is kept and does not count
    const only = (...kept: readonly number[]) =>
      reportOf(
        {
          ...Object.fromEntries(seven.map((id, i) => [id, [kept.includes(i) ? 'p' : 'f']])),
          'other/bound': ['p'],
        },
        ['other/bound'],
      );
    expect(starOf(only(5))).toBe('2-star');
    expect(starOf(only(0, 4))).toBe('1-star');
    expect(starOf(only(0, 1, 2, 3, 4, 6))).toBe('5-star');
    expect(starOf(only(0, 1, 2, 3, 6))).toBe('4-star');
  });

  it('stay at one star for a certain breach of a binding duty, which is named, and at no veto', () => {
    const rating = rate(scheme, { report: outcomes(['p', 'p', 'p', 'p', 'p', 'p', 'f']) });
    expect([rating.score?.point, rating.level?.point?.id]).toEqual([930000, '1-star']);
    expect(rating.vetoes).toMatchObject([
      { kind: 'cap', state: 'hit', to: '1-star', because: [{ rule: 'supervision/a', pointer: '' }] },
    ]);
    expect(scheme.vetoes).toBeUndefined();
    expect(starOf(outcomes([]))).toBe('5-star');
  });

  it('are a range while a binding duty is open', () => {
    const { level } = rate(scheme, { report: outcomes(['p', 'p', 'p', 'p', 'p', 'p', 'pf']) });
    expect([level?.guaranteed?.level.id, level?.possible?.level.id]).toEqual(['1-star', '5-star']);
  });

  it('are not official, in the scheme and in every row', () => {
    const rating = rate(scheme, { report: outcomes(['pf']) });
    const own = [scheme, rating, ...rating.rows, ...rating.vetoes, ...rating.gates, ...rating.pivots];
    expect(own.map(({ official }) => official)).toEqual(own.map(() => false));
    expect(new Set(rating.rows.map(({ figures }) => figures))).toEqual(new Set(['own-choice']));
    expect(scheme.title['zh-CN']).toContain('非官方');
    expect(pathTo('2-star', scheme, rating).official).toBe(false);
  });

  it('count duties and advice of the institution and its founder, and nothing else', () => {
    const counted = (more: Partial<ReferenceRule>): boolean => {
      const { children } = referenceStars([rule('staffing/x'), rule('staffing/y', more)]);
      return JSON.stringify(children).includes('staffing/y');
    };
    expect(counted({ addressee: 'founder' })).toBe(true);
    expect(counted({ obligation: 'encouraged' })).toBe(true);
    expect(counted({ obligation: 'should' })).toBe(true);
    for (const addressee of [
      'person',
      'guardian',
      'registrar',
      'district',
      'city',
      'assessor',
      'other',
    ] as const)
      expect(counted({ addressee })).toBe(false);
    for (const obligation of ['may', 'target', 'intent'] as const)
      expect(counted({ obligation })).toBe(false);
    expect(counted({ force: 'draft' })).toBe(false);
  });

  it('take rules of one topic as one matter, within a dimension', () => {
    const topics = referenceStars([
      rule('staffing/a', { topic: 'cooks' }),
      rule('staffing/b', { topic: 'cooks' }),
      rule('staffing/c'),
      rule('site/d', { topic: 'cooks' }),
    ]);
    const [entry, team] = topics.children as unknown as {
      children: { id: string; weight: number; from: unknown }[];
    }[];
    expect(team?.children.map(({ id, weight }) => [id, weight])).toEqual([
      ['team/cooks', 1],
      ['staffing/c', 1],
    ]);
    expect(entry?.children.map(({ id }) => id)).toEqual(['entry/cooks']);
    // two duties of three: half of the first matter and all of the second
    const report = reportOf({
      'staffing/a': ['p'],
      'staffing/b': ['f'],
      'staffing/c': ['p'],
      'site/d': ['n'],
    });
    expect(rate(topics, { report }).score?.point).toBe(750_000);
  });

  it('put a rule in the dimension that names it, else in that of its domain', () => {
    const { children } = referenceStars([
      rule('supervision/registered'),
      rule('supervision/z'),
      rule('unheard/of'),
    ]);
    expect(
      children.map((node) => ['children' in node ? node.children.map(({ id }) => id) : [], node.id]),
    ).toEqual([
      [['supervision/registered'], 'entry'],
      [['supervision/z'], 'management'],
    ]);
    const named = Object.values(referenceMapping.rules).flat();
    expect(new Set(named).size).toBe(named.length);
  });

  it('are the same for rules in any order', () => {
    const rules = seven.map((id) => rule(id));
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: 7 }), (turned) => {
        expect(referenceStars(turned)).toEqual(scheme);
      }),
    );
  });

  it('give with a rule that does not apply what they give without it', () => {
    const letters = fc.constantFrom('p', 'f', 'n', 'pf', 'pfn');
    const pool = ['site/a', 'site/b', 'staffing/a', 'staffing/b', 'fire-safety/a', 'fire-safety/b'];
    fc.assert(
      fc.property(fc.array(letters, { minLength: 6, maxLength: 6 }), fc.nat(5), (found, at) => {
        const gone = pool[at] as string;
        const report = reportOf({
          ...Object.fromEntries(pool.map((id, i) => [id, [found[i] as string]])),
          [gone]: ['n'],
        });
        const all = rate(referenceStars(pool.map((id) => rule(id))), { report });
        const less = rate(referenceStars(pool.filter((id) => id !== gone).map((id) => rule(id))), { report });
        expect([all.score, all.level]).toEqual([less.score, less.level]);
      }),
    );
  });

  it('are not applicable where nothing applies', () => {
    const rating = rate(scheme, { report: outcomes(seven.map(() => 'n')) });
    expect(rating).toMatchObject({
      score: { notApplicable: 'certain', point: null },
      level: { point: null },
    });
  });
});
