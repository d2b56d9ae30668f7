import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  type Expr,
  eq,
  ge,
  le,
  matches,
  not,
  type Rule,
  textLength,
  years,
} from '../../src/index.js';
import { AS_OF, f, judge, profile, rule } from '../support/declare.js';

const person = f.subject('/staff');
const SECRETS = ['王小明', '1987-06-05', '83.75', '14050', '14051', '6380'] as const;
// 1987-06-05 is 14,051 days before the day of evaluation; 6,380 days as a distance to a line of 2004-11-24.
const record = {
  staff: [
    { fullName: '王小明', born: '1987-06-05', weight: 83.75, role: 'carer' },
    { fullName: '王小明', born: '1987-06-05', weight: 83.75, role: 'doctor' },
  ],
};

/** Rules that fail for everybody, each by another way to a personal value. */
const WAYS: readonly (readonly [string, Expr, Partial<Rule>?])[] = [
  ['name', eq(person('/fullName'), '李'), { params: { who: person('/fullName') } }],
  ['pattern', matches(person('/fullName'), '李*')],
  ['length', ge(textLength(person('/fullName')), 9)],
  [
    'born',
    ge(person('/born'), '2004-11-23'),
    { params: { day: person('/born'), age: years(person('/born'), AS_OF) } },
  ],
  ['line', le('2004-11-24', person('/born'))],
  ['age', le(years(person('/born'), AS_OF), 18)],
  ['days', le({ op: 'days', args: [person('/born'), { op: 'asOf' }] }, 100)],
  ['weight', le(person('/weight'), 80), { params: { kilos: person('/weight') } }],
  ['other side', ge(80, person('/weight'))],
  ['not', not(ge(person('/weight'), 80))],
  [
    'sum',
    le(
      f.sum(f.list('/staff'), (s) => s('/weight')),
      1,
    ),
  ],
  [
    'least',
    le(
      f.min(f.list('/staff'), (s) => s('/weight'), { op: 'value', value: 0 }),
      1,
    ),
  ],
  [
    'earliest',
    ge(
      f.min(f.list('/staff'), (s) => s('/born'), { op: 'asOf' }),
      '2020-01-01',
    ),
  ],
  [
    'first',
    eq(
      f.first(f.list('/staff'), (s) => s('/fullName'), { op: 'value', value: '' }),
      '李',
    ),
  ],
  ['every', f.every(f.list('/staff'), (s) => le(s('/weight'), 80))],
  ['some', f.some(f.list('/staff'), (s) => eq(s('/fullName'), '李'))],
  ['in', { op: 'in', of: person('/fullName'), values: ['李', '赵'] }],
  ['both sides', le(person('/weight'), { op: 'sub', args: [person('/weight'), { op: 'value', value: 1 }] })],
  ['public against personal', ge(f.count(f.list('/staff')), person('/weight'))],
  [
    'if',
    {
      op: 'if',
      if: ge(person('/weight'), 80),
      then: eq(person('/fullName'), '李'),
      else: { op: 'value', value: true },
    },
  ],
  [
    'lookup',
    {
      op: 'lookup',
      key: person('/fullName'),
      cases: { 王小明: { op: 'value', value: false } },
      else: { op: 'value', value: true },
    },
  ],
];
const FAILING = WAYS.map(([name, require, more = {}]) => ({ name, require, more }));

describe('a personal value is in no report', () => {
  it.each(FAILING)('by way of $name', ({ name, require, more }) => {
    const of = profile({ rules: [rule(`t/${name}`, { subjects: '/staff', require, ...more })] });
    const report = judge(of, record);
    expect(report.findings.map(({ outcome }) => outcome)).toEqual(['fail', 'fail']);
    const text = canonical(report);
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    // A distance tells the value; that of a number of elements tells nothing about one of them.
    expect(text.includes('"distance"')).toBe(name === 'some');
    // What hides a value says that it does.
    for (const { deciding } of report.findings) expect(deciding.some((d) => d.masked === true)).toBe(true);
  });

  it('nor is one that waits for a text, or that is unknown', () => {
    const rules = FAILING.map(({ name, require, more }) =>
      rule(`t/${name}`, {
        subjects: '/staff',
        require,
        ...more,
        basis: [{ instrument: 'law', clause: '1', verified: 'unverified' }],
      }),
    );
    const unknown = FAILING.map(({ name, require }) =>
      rule(`u/${name}`, {
        subjects: '/staff',
        require: { op: 'and', args: [{ op: 'not', of: require }, f('/fenced')] },
      }),
    );
    const text = canonical(judge(profile({ rules: [...rules, ...unknown] }), record));
    expect(text).toContain('ifAdopted');
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('a value that is not personal is shown with its distance and unit', () => {
    const of = profile({ rules: [rule('t/area', { require: ge(f('/area'), 20) })] });
    expect(judge(of, { area: 12.5 }).findings[0]?.deciding).toEqual([
      { pointer: '/area', actual: 12.5, op: '>=', required: 20, distance: 7.5, unit: 'm2' },
    ]);
  });

  it('whichever comparisons are joined', () => {
    const statement = fc.constantFrom(...FAILING.map(({ require }) => require));
    const joined = fc
      .tuple(statement, statement, fc.constantFrom('and', 'or'))
      .map(([a, b, op]): Expr => ({ op: op as 'and', args: [a, b] }));
    fc.assert(
      fc.property(joined, (require) => {
        const report = judge(profile({ rules: [rule('t/x', { subjects: '/staff', require })] }), record);
        expect(report.findings[0]?.outcome).toBe('fail');
        const text = canonical(report);
        expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
