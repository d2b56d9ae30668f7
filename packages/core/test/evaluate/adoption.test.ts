import { describe, expect, it } from 'vitest';
import { type Adoption, figure, ge, mul, type Verification } from '../../src/index.js';
import { basis, f, finding, judge, profile, rule, say } from '../support/declare.js';

const widthOf = (verified: Verification) => ({
  id: 'width',
  title: say('width'),
  unit: 'm',
  versions: [{ value: 10, basis: basis('law', { verified }) }],
});
const withFigure = (verified: Verification) =>
  profile({
    figures: [widthOf(verified)],
    rules: [rule('t/area', { require: ge(f('/area'), figure({ id: 'width' })) })],
  });
const withText = (verified: Verification) =>
  profile({ rules: [rule('t/fenced', { basis: [basis('law', { verified })], require: f('/fenced') })] });

const adoption = (more: Partial<Adoption>): Adoption => ({
  by: '王',
  on: '2026-10-01',
  source: 'a copy of the gazette',
  ...more,
});

describe('an unverified figure', () => {
  it.each<[number | null, readonly string[]]>([
    [5, ['fail']],
    [20, ['pass']],
    [null, ['pass', 'fail']],
  ])('never fails anybody: area %s waits, and would be %j', (area, ifAdopted) => {
    const report = judge(withFigure('unverified'), { area });
    expect(report.findings[0]).toMatchObject({
      outcome: 'manual',
      possible: ['manual'],
      message: { id: 'core/awaiting-text' },
      ifAdopted,
    });
    expect(report.summary).toMatchObject({
      verdict: 'open',
      open: { unknown: 0, awaitingAnswer: 0, awaitingText: 1 },
      unverifiedNotMet: area === 5 ? 1 : 0,
    });
  });

  it('bites on both sides with the value that a named person adopted', () => {
    const adoptions = [adoption({ figure: 'width', value: 12 })];
    expect(finding(withFigure('unverified'), { area: 11.999999 }, { adoptions }).outcome).toBe('fail');
    expect(finding(withFigure('unverified'), { area: 12 }, { adoptions }).outcome).toBe('pass');
    const report = judge(withFigure('unverified'), { area: 1 }, { adoptions });
    expect(report.adoptions).toEqual(adoptions);
    expect(report.summary.verdict).toBe('breach');
    expect(report.findings[0]).not.toHaveProperty('ifAdopted');
    // That somebody adopted it does not make it read.
    expect(report.rules['t/area']?.verified).toBe('unverified');
  });

  it('an adoption does not touch a figure that was verified', () => {
    for (const verified of ['primary', 'secondary'] as const) {
      const adoptions = [adoption({ figure: 'width', value: 99 })];
      expect(finding(withFigure(verified), { area: 10 }, { adoptions }).outcome).toBe('pass');
    }
  });

  it('outside the reach of a rule leaves the rule alone', () => {
    const other = profile({
      figures: [widthOf('unverified')],
      rules: [rule('t/fenced', { require: f('/fenced') })],
    });
    expect(finding(other, { fenced: false }).outcome).toBe('fail');
  });
});

describe('an unverified clause', () => {
  it.each<[boolean, string]>([
    [false, 'fail'],
    [true, 'pass'],
  ])('waits, and bites once adopted: %s', (fenced, outcome) => {
    expect(finding(withText('unverified'), { fenced }).outcome).toBe('manual');
    const adoptions = [adoption({ rule: 't/fenced' })];
    expect(finding(withText('unverified'), { fenced }, { adoptions }).outcome).toBe(outcome);
  });

  it('still waits for a figure that was not adopted with it', () => {
    const both = profile({
      figures: [widthOf('unverified')],
      rules: [
        rule('t/area', {
          basis: [basis('law', { verified: 'unverified' })],
          require: ge(mul(f('/area'), 1), figure({ id: 'width' })),
        }),
      ],
    });
    const clause = adoption({ rule: 't/area' });
    const number = adoption({ figure: 'width', value: 10 });
    expect(finding(both, { area: 5 }, { adoptions: [clause] }).outcome).toBe('manual');
    expect(finding(both, { area: 5 }, { adoptions: [number] }).outcome).toBe('manual');
    expect(finding(both, { area: 5 }, { adoptions: [clause, number] }).outcome).toBe('fail');
  });

  it('does not wait where it does not apply', () => {
    const conditional = profile({
      rules: [
        rule('t/fenced', {
          basis: [basis('law', { verified: 'unverified' })],
          when: ge(f('/area'), 100),
          require: f('/fenced'),
        }),
      ],
    });
    expect(finding(conditional, { area: 50 }).possible).toEqual(['not-applicable']);
    expect(finding(conditional, {})).toMatchObject({
      outcome: 'unknown',
      possible: ['manual', 'not-applicable'],
    });
  });
});
