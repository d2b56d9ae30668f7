import { describe, expect, it } from 'vitest';
import { compile, type Figure, figure, ge, isIn, type Rule } from '../../src/index.js';
import { basis, f, finding, instrument, judge, profile, rule, say } from '../support/declare.js';

const areaAtLeast: Figure = {
  id: 'area',
  title: say('area'),
  unit: 'm2',
  sense: 'floor',
  versions: [
    { to: '2016-12-31', value: 10, basis: basis() },
    { from: '2017-01-01', to: '2019-12-31', value: 20, basis: basis() },
    // Nothing is known of 2020.
    { from: '2021-01-01', value: 30, basis: basis() },
  ],
};
const large: Partial<Rule> = { require: ge(f('/area'), figure({ id: 'area' })) };

describe('a figure by the day of evaluation', () => {
  const of = profile({ figures: [areaAtLeast], rules: [rule('t/large', large)] });
  const possible = (area: number | undefined, asOf: string) => finding(of, { area }, { asOf }).possible;

  it.each([
    ['2016-12-31', 10],
    ['2017-01-01', 20],
    ['2019-12-31', 20],
    ['2021-01-01', 30],
    ['2099-01-01', 30],
  ])('on %s it is %d, on both sides', (asOf, value) => {
    expect(possible(value, asOf)).toEqual(['pass']);
    expect(possible(value - 0.000001, asOf)).toEqual(['fail']);
  });

  it.each(['2020-01-01', '2020-12-31'])(
    'in a gap, %s, nothing can be told, and the figure is named',
    (asOf) => {
      expect(finding(of, { area: 1e9 }, { asOf })).toMatchObject({
        possible: ['pass', 'fail'],
        needs: [{ pointer: '', reason: 'no-figure', figure: 'area' }],
      });
    },
  );

  it('a list of codes has versions too', () => {
    const kinds: Figure = {
      id: 'kinds',
      title: say('kinds'),
      unit: 'code',
      versions: [
        { from: '2020-01-01', to: '2020-12-31', value: ['full'], basis: basis() },
        { from: '2021-01-01', value: ['full', 'half'], basis: basis() },
      ],
    };
    const allowed = profile({
      figures: [kinds],
      rules: [rule('t/kind', { require: isIn(f('/kind'), { id: 'kinds' }) })],
    });
    expect(finding(allowed, { kind: 'half' }, { asOf: '2020-12-31' }).outcome).toBe('fail');
    expect(finding(allowed, { kind: 'half' }, { asOf: '2021-01-01' }).outcome).toBe('pass');
    expect(finding(allowed, { kind: 'half' }, { asOf: '2019-12-31' }).needs).toEqual([
      { pointer: '', reason: 'no-figure', figure: 'kinds' },
    ]);
  });

  it('without dates of its own a version holds while its instrument does', () => {
    const dated = instrument('law', {
      force: [{ force: 'law', from: '2010-05-01', to: '2020-04-30', verified: 'primary' }],
    });
    const undated = profile(
      {
        figures: [{ ...areaAtLeast, versions: [{ value: 10, basis: basis('law') }] }],
        rules: [rule('t/large', { ...large, basis: [basis('other')] })],
      },
      { instruments: [dated, instrument('other')] },
    );
    expect(finding(undated, { area: 9 }, { asOf: '2020-04-30' }).outcome).toBe('fail');
    expect(finding(undated, { area: 9 }, { asOf: '2020-05-01' }).outcome).toBe('unknown');
    expect(finding(undated, { area: 9 }, { asOf: '2010-04-30' }).outcome).toBe('unknown');
  });
});

describe('a figure by a day of the record', () => {
  const of = profile({
    figures: [areaAtLeast],
    rules: [rule('t/large', { ...large, timeAnchor: '/built' })],
  });
  const at = (record: object) => finding(of, record);

  it.each([
    ['2016-12-31', 10],
    ['2017-01-01', 20],
    ['2019-12-31', 20],
    ['2021-01-01', 30],
  ])('built on %s it is %d, whatever the day of evaluation', (built, value) => {
    for (const asOf of ['2010-01-01', '2026-11-23']) {
      expect(finding(of, { built, area: value }, { asOf }).possible).toEqual(['pass']);
      expect(finding(of, { built, area: value - 1 }, { asOf }).possible).toEqual(['fail']);
    }
  });

  it('of an unknown day only what all versions have in common is known', () => {
    expect(at({ area: 30 }).possible).toEqual(['pass', 'fail']);
    expect(at({ area: 5 }).possible).toEqual(['pass', 'fail']);
    const seamless = { ...areaAtLeast, versions: areaAtLeast.versions.slice(0, 2) };
    const bounded = profile({
      figures: [seamless],
      rules: [rule('t/large', { ...large, timeAnchor: '/built', effective: { to: '2019-12-31' } })],
    });
    expect(finding(bounded, { area: 5 }).possible).toEqual(['fail', 'not-applicable']);
    expect(finding(bounded, { area: 20 }).possible).toEqual(['pass', 'not-applicable']);
    expect(finding(bounded, { area: 15 })).toMatchObject({
      possible: ['pass', 'fail', 'not-applicable'],
      needs: [{ pointer: '/built', reason: 'missing' }],
    });
    expect(finding(bounded, { area: 5, built: '2020-01-01' }).possible).toEqual(['not-applicable']);
  });

  it('in a gap nothing can be told', () => {
    expect(at({ built: '2020-06-01', area: 1000 }).possible).toEqual(['pass', 'fail']);
  });

  it('`asOf` as an anchor is the day of evaluation', () => {
    const explicit = profile({
      figures: [areaAtLeast],
      rules: [rule('t/large', { ...large, timeAnchor: 'asOf' })],
    });
    expect(finding(explicit, { area: 15 }, { asOf: '2016-12-31' }).outcome).toBe('pass');
    expect(finding(explicit, { area: 15 }, { asOf: '2017-01-01' }).outcome).toBe('fail');
  });
});

describe('a rule is there while its text is in force', () => {
  const inForce = (rules: Partial<Rule>) =>
    profile(
      { rules: [rule('t/fenced', { require: f('/fenced'), ...rules })] },
      {
        instruments: [
          instrument('law', {
            force: [
              { force: 'regulation', from: '2015-01-01', to: '2017-12-31', verified: 'primary' },
              { force: 'law', from: '2018-01-01', to: '2020-12-31', verified: 'primary' },
            ],
          }),
        ],
      },
    );
  const count = (rules: Partial<Rule>, asOf: string) =>
    judge(inForce(rules), { fenced: true }, { asOf }).findings.length;

  it.each([
    ['2014-12-31', 0],
    ['2015-01-01', 1],
    ['2017-12-31', 1],
    ['2018-01-01', 1],
    ['2020-12-31', 1],
    ['2021-01-01', 0],
  ])('on %s there are %d findings', (asOf, expected) => {
    expect(count({}, asOf)).toBe(expected);
  });

  it('and within its own period', () => {
    const effective = { from: '2016-01-01', to: '2019-06-30' };
    expect(count({ effective }, '2015-12-31')).toBe(0);
    expect(count({ effective }, '2016-01-01')).toBe(1);
    expect(count({ effective }, '2019-06-30')).toBe(1);
    expect(count({ effective }, '2019-07-01')).toBe(0);
    expect(judge(inForce({ effective }), {}, { asOf: '2018-01-01' }).rules['t/fenced']).toMatchObject({
      force: 'law',
      effective,
    });
  });

  it('with a day of the record being in force is part of applicability', () => {
    const of = inForce({ timeAnchor: '/built' });
    const possible = (record: object) => finding(of, record, { asOf: '2026-01-01' }).possible;
    expect(possible({ fenced: false, built: '2014-12-31' })).toEqual(['not-applicable']);
    expect(possible({ fenced: false, built: '2015-01-01' })).toEqual(['fail']);
    expect(possible({ fenced: false, built: '2021-01-01' })).toEqual(['not-applicable']);
    expect(possible({ fenced: false })).toEqual(['fail', 'not-applicable']);
  });

  it('phases narrow it, and a rule without phases is always there', () => {
    const of = profile({
      rules: [
        rule('t/a', { require: f('/fenced'), phases: ['registration', 'filing'] }),
        rule('t/b', { require: f('/fenced') }),
      ],
    });
    const ids = (phase?: 'filing' | 'operation') =>
      compile(of, { asOf: '2026-01-01', ...(phase === undefined ? {} : { phase }) }).rules.map(
        (r) => r.rule.id,
      );
    expect(ids()).toEqual(['t/a', 't/b']);
    expect(ids('filing')).toEqual(['t/a', 't/b']);
    expect(ids('operation')).toEqual(['t/b']);
  });
});
