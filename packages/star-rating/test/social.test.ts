import { defineScheme, rate, type Scheme } from '@tuoyu/scheme';
import { describe, expect, it } from 'vitest';
import {
  checkEvaluationApplication,
  type EvaluationApplicant,
  HUAINING,
  socialOrganisationTemplate,
} from '../src/index.js';
import { reportOf } from './support/report.js';

const sheet = (scheme: Scheme, points: number, bonus = 0) =>
  ({
    format: 'tuoyu-score-sheet/1',
    scheme: { id: scheme.id, version: scheme.version },
    answers: [
      { item: 'indicators', value: points, by: 'a', on: '2026-11-01' },
      { item: 'bonus', value: bonus, by: 'a', on: '2026-11-01' },
    ],
  }) as const;

/** The template with indicators of a thousand points and a made-up beginning of 1A, for tests only. */
const known = defineScheme({
  ...socialOrganisationTemplate,
  children: [
    {
      id: 'indicators',
      title: { 'zh-CN': '指标', en: 'Indicators' },
      max: 1000,
      from: { kind: 'points', step: 1 },
    },
  ],
  levels: socialOrganisationTemplate.levels.map((level) => ({
    ...level,
    from: level.from ?? 700,
    to: level.to ?? 700,
  })),
});

describe('the evaluation of social organisations', () => {
  it.each([
    [950, '5A'],
    [949, '4A'],
    [901, '4A'],
    [900, '3A'],
    [851, '3A'],
    [850, '2A'],
    [801, '2A'],
    [800, '1A'],
  ])('grades %d points by the bands of the county as %s', (points, grade) => {
    const rating = rate(known, { report: reportOf({}), scores: sheet(known, points) });
    expect(rating.level?.point?.id).toBe(grade);
  });

  it('adds a bonus above the scale', () => {
    const rating = rate(known, { report: reportOf({}), scores: sheet(known, 1000, 100) });
    expect([rating.score?.point, rating.level?.point?.id]).toEqual([1_100_000, '5A']);
  });

  it('gives no grade while indicators and the beginning of 1A are not known, and names its county', () => {
    const own = defineScheme(socialOrganisationTemplate);
    const rating = rate(own, { report: reportOf({}) });
    expect(rating).toMatchObject({ level: null, score: null, official: false });
    expect(rating.unknownFigures).toEqual(['/children/0/max', '/levels/1/from']);
    for (const { id, title, basis } of own.levels.slice(1)) {
      expect([id, title.en.includes('Huaining'), basis?.[0]?.verified]).toEqual([id, true, 'secondary']);
    }
    expect(HUAINING).toBe('340822');
  });
});

const good: EvaluationApplicant = {
  nonProfit: true,
  registeredOn: '2023-05-10',
  inspections: ['passed', 'passed'],
  penalisedLastYear: false,
  penaltyOpen: false,
  underInvestigation: false,
  onAbnormalList: false,
  onSeriousList: false,
};
const may = (change: Partial<EvaluationApplicant>, asOf = '2026-11-23') =>
  checkEvaluationApplication({ ...good, ...change }, { asOf }).mayApply;

describe('an application', () => {
  it('is open to non-profits two full years after registration', () => {
    expect(may({})).toBe(true);
    expect(may({}, '2025-05-10')).toBe(true);
    expect(may({}, '2025-05-09')).toBe(false);
    expect(may({ nonProfit: false })).toBe(false);
  });

  it.each<[string, Partial<EvaluationApplicant>, boolean | null]>([
    ['a failed inspection', { inspections: ['failed', 'passed'] }, false],
    ['a missed one', { inspections: ['missed', 'passed'] }, false],
    ['two "basic" in a row', { inspections: ['basic', 'basic'] }, false],
    ['one "basic"', { inspections: ['basic', 'passed'] }, true],
    ['"basic" after one that is not known', { inspections: ['basic', null] }, null],
    ['no inspection known', { inspections: [] }, null],
    ['a penalty last year', { penalisedLastYear: true }, false],
    ['an open penalty', { penaltyOpen: true }, false],
    ['an investigation', { underInvestigation: true }, false],
    ['the abnormal list', { onAbnormalList: true }, false],
    ['the serious list', { onSeriousList: true }, false],
    ['a day that is not known', { registeredOn: null }, null],
    ['something unknown and something against it', { registeredOn: null, penaltyOpen: true }, false],
  ])('with %s', (_, change, expected) => {
    expect(may(change)).toBe(expected);
  });
});
