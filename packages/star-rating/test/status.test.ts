import { rate } from '@tuoyu/scheme';
import { describe, expect, it } from 'vitest';
import { knownIndicators, wst821Known, wst821Status } from '../src/index.js';
import { reportOf } from './support/report.js';

const states = (report: Parameters<typeof wst821Status>[0]) =>
  Object.fromEntries(
    wst821Status(report).dimensions.flatMap(({ indicators }) =>
      indicators.map(({ id, state }) => [id, state]),
    ),
  );

const allPass = Object.fromEntries(
  knownIndicators.flatMap(({ rules }) => rules.map((rule) => [rule, ['p']])),
);

describe('the known part of WS/T 821-2023', () => {
  it('tells met, failed, open and not applicable', () => {
    const found = states(
      reportOf({
        'supervision/assessment-fire-certificate': ['p'],
        'site/floor-assessment': ['p', 'f'],
        'site/activity-area': ['p', 'pf'],
        'site/synthetic-surface': ['n'],
        'facilities/assessed-air': ['m'],
        // one rule of two fails: the indicator fails although the other is open
        'staffing/head-education': ['f'],
        'staffing/head-experience': ['pf'],
        // one of two does not apply
        'staffing/cooks-by-children': ['p'],
        'staffing/food-safety-manager': ['n'],
      }),
    );
    expect(found).toMatchObject({
      'fire-certificate': 'met',
      floor: 'failed',
      'room-area': 'open',
      'outdoor-surface': 'not-applicable',
      air: 'open',
      head: 'failed',
      cooks: 'met',
      insurance: 'open',
    });
  });

  it('gives neither a share nor a grade, whatever passes', () => {
    const status = wst821Status(reportOf(allPass));
    expect(status).toMatchObject({ grade: null, official: false });
    expect(status.dimensions.map(({ counts }) => counts.met)).toEqual([9, 6, 2, 7, 0, 6, 1]);
    expect(status.dimensions.map(({ counts }) => counts.open)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(JSON.stringify(status)).not.toMatch(/"share"|"score"/u);
    const rating = rate(wst821Known, { report: reportOf(allPass) });
    expect(rating).toMatchObject({ score: null, level: null, complete: false, official: false });
    const dimensions = rating.rows.filter(({ kind }) => kind === 'dimension');
    expect(dimensions.map(({ share, state }) => [share, state])).toEqual(
      dimensions.map(() => [null, 'open']),
    );
  });

  it('counts add up to the known indicators', () => {
    for (const { counts, indicators } of wst821Status(reportOf({})).dimensions) {
      expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(indicators.length);
      expect(counts.open).toBe(indicators.length);
    }
  });
});
