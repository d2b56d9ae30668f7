import { rate } from '@tuoyu/scheme';
import { describe, expect, it } from 'vitest';
import { checkNanjingScheme, checkScheme, newNanjingScheme } from '../src/index.js';
import { copy } from './support/form.js';
import { reportOf } from './support/report.js';

/** The template with made-up figures, for tests only. */
const filled = (change: (own: Draft) => void = () => {}): unknown => {
  const own = copy(newNanjingScheme({ stars: 2 })) as unknown as Draft;
  own.official = { document: '某文件', issuer: '某机关' };
  own.basis = [{ instrument: 'some-document', clause: '附件', verified: 'primary' }];
  own.max = 70;
  for (const dimension of own.children) {
    dimension.max = 10;
    for (const item of dimension.children) item.max = 10;
  }
  for (const [i, level] of own.levels.entries())
    Object.assign(level, { from: [0, 40, 60][i], to: [40, 60, 70][i] });
  change(own);
  return own;
};

interface Draft {
  official: unknown;
  basis: unknown;
  max: number | null;
  children: { max: number | null; children: { max: number | null }[] }[];
  levels: { from: number | null; to: number | null }[];
  administration: unknown;
}

const codes = (value: unknown) =>
  checkNanjingScheme(value).problems.map(({ code, pointer }) => `${code} ${pointer}`);

describe('the template for Nanjing', () => {
  it('fixes what the plan fixes and leaves the rest empty', () => {
    const template = newNanjingScheme({ stars: 5 }) as unknown as Draft;
    expect(template.administration).toMatchObject({
      cadence: { months: 12, basis: [{ instrument: 'nanjing-plan-2020', verified: 'primary', row: 'L101' }] },
    });
    expect(template.levels).toHaveLength(6);
    expect(template.levels.slice(1).every(({ from, to }) => from === null && to === null)).toBe(true);
    expect(template.children).toHaveLength(7);
    expect(template.children.every(({ max }) => max === null)).toBe(true);
    expect(template).toMatchObject({ vetoes: [], official: { document: '' }, rounding: { ownChoice: true } });
  });

  it('is refused as it is, and accepted when it is filled in', () => {
    expect(codes(newNanjingScheme({ stars: 5 })).length).toBeGreaterThan(0);
    const { scheme, problems } = checkNanjingScheme(filled());
    expect(problems).toEqual([]);
    const full = {
      format: 'tuoyu-score-sheet/1',
      scheme: { id: scheme?.id ?? '', version: scheme?.version ?? '' },
      answers: (scheme?.children ?? []).map(({ id }, i) => ({
        item: `${id}/1`,
        value: i === 0 ? 0 : 10,
        by: 'a',
        on: '2026-11-01',
      })),
    } as const;
    const rating = rate(scheme as NonNullable<typeof scheme>, { report: reportOf({}), scores: full });
    expect([rating.score?.point, rating.level?.point?.id]).toEqual([60000, '2-star']);
  });

  it.each<[string, string, (own: Draft) => void]>([
    ['no document', 'no-document /official', (own) => (own.official = false)],
    ['an empty document', 'bad-shape /official/document', (own) => (own.official = { document: '' })],
    ['a document of blanks', 'no-document /official/document', (own) => (own.official = { document: ' ' })],
    [
      'an unknown maximum',
      'unknown-figure /children/1/children/0/max',
      (own) => (((own.children[1] as Draft['children'][number]).children[0] as { max: null }).max = null),
    ],
    [
      'an unknown boundary',
      'unknown-figure /levels/1/from',
      (own) => {
        Object.assign(own.levels[0] as object, { to: null });
        Object.assign(own.levels[1] as object, { from: null });
      },
    ],
    [
      'no stars',
      'no-stars /levels',
      (own) => (own.levels = [{ ...own.levels[0], from: 0, to: 70 } as Draft['levels'][number]]),
    ],
    [
      'an assessment every two years',
      'not-yearly /administration/cadence/months',
      (own) => (own.administration = { cadence: { months: 24 } }),
    ],
    ['no cadence', 'not-yearly /administration/cadence/months', (own) => (own.administration = {})],
    [
      'a gap between bands',
      'band-gap /levels/2',
      (own) => Object.assign(own.levels[1] as object, { to: 59 }),
    ],
  ])('is refused for %s', (_, problem, change) => {
    expect(codes(filled(change))).toContain(problem);
  });

  it('has problems with place, found and expected', () => {
    const { problems } = checkScheme({ ...(filled() as object), max: 80 });
    expect(problems.slice(0, 1)).toEqual([
      { code: 'maxima-differ', pointer: '/max', found: 'declared 80, sum 70', expected: '' },
    ]);
  });
});
