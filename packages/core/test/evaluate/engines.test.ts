import { describe, expect, it } from 'vitest';
import {
  checkProfile,
  compile,
  type Expr,
  evaluate,
  fast,
  isTuoyuError,
  judge,
  type Profile,
} from '../../src/index.js';
import { AS_OF, f, profile, rule } from '../support/declare.js';

const value = (of: boolean | number | string): Expr => ({ op: 'value', value: of });
const never: Expr = { op: 'not', of: f('/fenced') };
const mixed = profile({
  rules: [
    rule('t/a', { require: f('/fenced') }),
    rule('t/b', { require: never }),
    rule('t/c', { when: never, require: f('/fenced') }),
    rule('t/d', {
      subjects: '/rooms',
      require: { op: 'ge', args: [{ op: 'field', of: 'subject', path: '/area' }, value(10)] },
    }),
  ],
});
const record = { fenced: true, rooms: [{ area: 12 }, { area: 9 }, {}] };
const engines = [
  ['interpreted', {}],
  ['fast', { engine: fast }],
] as const;

describe.each(engines)('a plan that is %s', (_, engine) => {
  const plan = compile(mixed, { asOf: AS_OF, ...engine });

  it('keeps only open findings when it is asked to, counts all, and says so', () => {
    const whole = evaluate(plan, record);
    expect(whole.findings.map(({ rule: id, outcome }) => [id, outcome])).toEqual([
      ['t/a', 'pass'],
      ['t/b', 'fail'],
      ['t/c', 'not-applicable'],
      ['t/d', 'pass'],
      ['t/d', 'fail'],
      ['t/d', 'unknown'],
    ]);
    const waivers = [
      {
        rule: 't/d',
        reason: 'r',
        approver: 'a',
        from: '2026-01-01',
        until: '2027-01-01',
        pointer: '/rooms/1',
      },
    ];
    const open = evaluate(plan, record, { omit: ['pass', 'not-applicable'], waivers });
    const kept = [1, 4, 5].map((i) => whole.findings[i]);
    expect(open.findings.map(({ waiver: _, ...finding }) => finding)).toEqual(kept);
    expect(open.findings.map(({ waiver }) => waiver?.state)).toEqual([undefined, 'active', undefined]);
    expect(open.summary).toEqual(whole.summary);
    expect(open.omitted).toEqual(['pass', 'not-applicable']);
    expect(whole).not.toHaveProperty('omitted');
    expect(evaluate(plan, record, { omit: [] })).toEqual(whole);
    const failed = evaluate(plan, record, { omit: ['pass', 'not-applicable', 'unknown', 'manual'] });
    expect(failed.findings).toEqual([1, 4].map((i) => whole.findings[i]));
    expect(failed.summary).toEqual(whole.summary);
  });

  it('judges as it evaluates', () => {
    expect(judge(plan, record)).toEqual({
      summary: evaluate(plan, record).summary,
      outcomes: [['pass'], ['fail'], ['not-applicable'], ['pass', 'fail', 'unknown']],
    });
  });

  it.each<[string, Expr]>([
    ['a number as a statement', f('/area')],
    ['a number with a day', { op: 'ge', args: [f('/area'), f('/opened')] }],
    ['a day with a number', { op: 'ge', args: [f('/opened'), f('/area')] }],
    ['equality of a code and a number', { op: 'eq', args: [f('/kind'), f('/area')] }],
    ['equality of sets', { op: 'eq', args: [f('/services'), f('/services')] }],
    ['an order of codes', { op: 'lt', args: [f('/kind'), f('/kind')] }],
    ['an unknown field', { op: 'field', of: 'record', path: '/nowhere' }],
    ['an unknown scope', { op: 'field', of: 'elsewhere', path: '/area' }],
    ['an unknown operator', { op: 'xor', args: [] } as never],
    ['an unknown choice', { op: 'eq', args: [{ op: 'choice', id: 'which' }, value('a')] }],
    ['an unknown function', { op: 'call', name: 'twice', args: [] }],
    ['a bad day', { op: 'ge', args: [f('/opened'), { op: 'date', value: '2026-02-30' }] }],
    [
      'branches of different kinds',
      { op: 'if', if: f('/fenced'), then: value(true), else: value(1) } as never,
    ],
    ['a set for a code', { op: 'in', of: f('/services'), values: ['meals'] }],
    ['the sum of days', { op: 'ge', args: [{ op: 'add', args: [f('/opened')] } as never, value(1)] }],
  ])('neither passes nor fails what nobody checked: %s', (__, require) => {
    const unchecked: Profile = profile({
      rules: [rule('t/x', { require }), rule('t/y', { require: f('/fenced') })],
    });
    expect(() => checkProfile(unchecked)).toThrow();
    const records = [{}, { ...record, area: 5, opened: '2020-01-01', kind: 'full', services: ['meals'] }];
    for (const one of records) {
      const { findings, summary } = evaluate(compile(unchecked, { asOf: AS_OF, ...engine }), one);
      // Of an unknown condition both branches are looked at; of a known one only the right one.
      if (require.op === 'if' && 'fenced' in one) continue;
      expect(findings[0]).toMatchObject({ rule: 't/x', outcome: 'error' });
      expect(findings[1]?.outcome).toBe('fenced' in one ? 'pass' : 'unknown');
      expect(summary.verdict).toBe('open');
    }
  });
});

it('an unknown figure is refused by compile, whoever checked', () => {
  const unchecked = profile({
    rules: [rule('t/x', { require: { op: 'ge', args: [f('/area'), { op: 'figure', id: 'height' }] } })],
  });
  let caught: unknown;
  try {
    compile(unchecked, { asOf: AS_OF });
  } catch (error) {
    caught = error;
  }
  expect(isTuoyuError(caught, 'unknown-figure')).toBe(true);
});
