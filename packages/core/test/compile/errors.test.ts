import { describe, expect, it } from 'vitest';
import {
  type Adoption,
  type CompileOptions,
  compile,
  constant,
  defineFigure,
  definePack,
  defineProfile,
  defineRule,
  type ErrorCode,
  type Expr,
  isTuoyuError,
  type Pack,
  type Profile,
  type Rule,
  TuoyuError,
} from '../../src/index.js';
import { AS_OF, basis, f, instrument, layered, pack, profile, rule, say } from '../support/declare.js';

const caught = (run: () => unknown): { code: ErrorCode; info: unknown } | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    if (!isTuoyuError(error)) throw error;
    expect(error).toBeInstanceOf(TuoyuError);
    expect(error.message).toMatch(new RegExp(`^${error.code}: `));
    return { code: error.code, info: error.info };
  }
};
const refusal = (of: Profile, options: Partial<CompileOptions> = {}) =>
  caught(() => compile(defineProfile(of), { asOf: AS_OF, ...options }));
const field = (path: string, of = 'record'): Expr => ({ op: 'field', of, path });
const value = (of: boolean | number | string): Expr => ({ op: 'value', value: of });

describe('an expression is refused', () => {
  const figures = [
    { id: 'width', title: say('w'), unit: 'm', versions: [{ value: 1, basis: basis() }] },
    { id: 'kinds', title: say('k'), unit: 'code', versions: [{ value: ['full'], basis: basis() }] },
  ];
  const refused = (require: unknown) =>
    refusal(
      profile(
        { figures, rules: [rule('t/x', { require: require as Expr })] },
        {
          functions: {
            twice: { inputs: ['number'], codomain: { kind: 'number' }, run: (x) => (x as number) * 2 },
          },
        },
      ),
    );
  const rooms = { op: 'list', of: 'record', path: '/rooms' };

  it.each<[string, ErrorCode, unknown]>([
    ['an unknown field', 'unknown-field', field('/aera')],
    ['a field of an unknown scope', 'unknown-scope', field('/area', 'elsewhere')],
    ['a scope named like a prototype key', 'unknown-scope', field('/area', 'constructor')],
    [
      'an element outside its quantifier',
      'unknown-scope',
      { op: 'and', args: [{ op: 'every', list: rooms, as: 'r', that: value(true) }, field('/area', 'r')] },
    ],
    ['a subject of a rule without subjects', 'unknown-scope', field('/area', 'subject')],
    ['a list as a value', 'type-mismatch', { op: 'present', of: field('/rooms') }],
    [
      'a value as a list',
      'type-mismatch',
      { op: 'some', list: { op: 'list', of: 'record', path: '/area' }, as: 'r', that: value(true) },
    ],
    ['a number as a statement', 'type-mismatch', field('/area')],
    [
      'a statement as a number',
      'type-mismatch',
      { op: 'ge', args: [{ op: 'add', args: [value(1), field('/fenced')] }, value(1)] },
    ],
    ['a number with a day', 'type-mismatch', { op: 'ge', args: [field('/area'), field('/opened')] }],
    ['an order of codes', 'type-mismatch', { op: 'lt', args: [field('/kind'), value('full')] }],
    ['equality of sets', 'type-mismatch', { op: 'eq', args: [field('/services'), field('/services')] }],
    [
      'branches of different kinds',
      'type-mismatch',
      { op: 'ge', args: [{ op: 'if', if: value(true), then: value(1), else: { op: 'asOf' } }, value(1)] },
    ],
    [
      'cases of different kinds',
      'type-mismatch',
      { op: 'lookup', key: field('/kind'), cases: { full: value(true), half: value(1) } },
    ],
    [
      'an empty value of another kind',
      'type-mismatch',
      {
        op: 'ge',
        args: [{ op: 'min', list: rooms, as: 'r', of: field('/area', 'r'), empty: { op: 'asOf' } }, value(1)],
      },
    ],
    ['membership of a number', 'type-mismatch', { op: 'in', of: field('/area'), values: ['1'] }],
    [
      'membership in a figure that is a number',
      'type-mismatch',
      { op: 'in', of: field('/kind'), values: { op: 'figure', id: 'width' } },
    ],
    [
      'a figure of codes as a number',
      'type-mismatch',
      { op: 'ge', args: [{ op: 'figure', id: 'kinds' }, value(1)] },
    ],
    ['a set for a code', 'type-mismatch', { op: 'in', of: field('/services'), values: ['meals'] }],
    ['a code for a set', 'type-mismatch', { op: 'hasAny', of: field('/kind'), values: ['full'] }],
    ['no cases', 'bad-expression', { op: 'lookup', key: field('/kind'), cases: {} }],
    ['no operands', 'bad-expression', { op: 'ge', args: [{ op: 'add', args: [] }, value(1)] }],
    ['an unknown operator', 'bad-expression', { op: 'xor', args: [value(true), value(false)] }],
    ['no operator', 'bad-expression', {}],
    ['an operator named like a prototype key', 'bad-expression', { op: 'constructor' }],
    ['a literal with seven decimals', 'bad-number', { op: 'ge', args: [value(0.1234567), value(0)] }],
    ['a literal beyond the limit', 'bad-number', { op: 'ge', args: [value(9e9), value(0)] }],
    [
      'a quantum of zero',
      'bad-number',
      { op: 'ge', args: [{ op: 'round', of: value(1), quantum: 0, mode: 'up' }, value(0)] },
    ],
    [
      'a negative quantum',
      'bad-number',
      { op: 'ge', args: [{ op: 'div', args: [value(1), value(2)], quantum: -0.1, mode: 'up' }, value(0)] },
    ],
    ['30 February', 'bad-date', { op: 'ge', args: [field('/opened'), { op: 'date', value: '2026-02-30' }] }],
    ['an unknown figure', 'unknown-figure', { op: 'ge', args: [{ op: 'figure', id: 'height' }, value(1)] }],
    [
      'an unknown list of codes',
      'unknown-figure',
      { op: 'in', of: field('/kind'), values: { op: 'figure', id: 'sorts' } },
    ],
    ['an unknown choice', 'unknown-choice', { op: 'eq', args: [{ op: 'choice', id: 'which' }, value('a')] }],
    ['an unknown function', 'unknown-function', { op: 'call', name: 'thrice', args: [] }],
    ['a function named like a prototype key', 'unknown-function', { op: 'call', name: 'toString', args: [] }],
    [
      'too few inputs',
      'type-mismatch',
      { op: 'ge', args: [{ op: 'call', name: 'twice', args: [] }, value(1)] },
    ],
    [
      'inputs of another kind',
      'type-mismatch',
      { op: 'ge', args: [{ op: 'call', name: 'twice', args: [{ op: 'asOf' }] }, value(1)] },
    ],
    [
      'a log that is none',
      'unknown-field',
      {
        op: 'logged',
        of: 'record',
        path: '/rooms',
        as: 'l',
        day: '/date',
        every: 'month',
        times: value(1),
        periods: 1,
      },
    ],
    [
      'a log of an unknown choice',
      'unknown-choice',
      {
        op: 'logged',
        of: 'record',
        path: '/drills',
        as: 'l',
        day: '/date',
        every: 'month',
        times: value(1),
        periods: 1,
        counting: 'how',
      },
    ],
  ])('for %s', (_, code, require) => {
    expect(refused(require)?.code).toBe(code);
  });
});

describe('a profile is refused', () => {
  const law = instrument('law');
  const withRule = (more: Partial<Rule>, other: Partial<Profile> = {}) =>
    profile({ rules: [rule('t/x', { require: constant(true), ...more })] }, other);
  const figure = (versions: readonly object[]) =>
    profile({ figures: [{ id: 'width', title: say('w'), unit: 'm', versions: versions as never }] });

  it.each<[string, ErrorCode, Profile]>([
    ['subjects that are no list', 'unknown-field', withRule({ subjects: '/area' })],
    ['subjects that are not there', 'unknown-field', withRule({ subjects: '/cellars' })],
    ['a condition that is no statement', 'type-mismatch', withRule({ when: f('/area') })],
    ['a parameter that can not be read', 'unknown-field', withRule({ params: { x: field('/nowhere') } })],
    ['an anchor that is no day', 'type-mismatch', withRule({ timeAnchor: '/area' })],
    ['an anchor that is not there', 'unknown-field', withRule({ timeAnchor: '/begun' })],
    ['an unknown topic', 'unknown-topic', withRule({ topic: 'ratio' })],
    ['an unknown instrument', 'unknown-instrument', withRule({ basis: [basis('nowhere')] })],
    [
      'an unknown supporting instrument',
      'unknown-instrument',
      withRule({ basis: [basis(), basis('nowhere')] }),
    ],
    [
      'consequences by an unknown instrument',
      'unknown-instrument',
      withRule({ consequences: [basis('nowhere')] }),
    ],
    [
      'a period that runs backwards',
      'bad-period',
      withRule({ effective: { from: '2021-01-01', to: '2020-12-31' } }),
    ],
    ['a period with a bad day', 'bad-date', withRule({ effective: { from: '2021-02-29' } })],
    ['a draft as a basis', 'draft-basis', withRule({}, { instruments: [instrument('law', { force: [] })] })],
    [
      'a basis that was a draft',
      'draft-basis',
      withRule(
        {},
        { instruments: [instrument('law', { force: [{ force: 'draft', verified: 'primary' }] })] },
      ),
    ],
    [
      'a figure from a draft',
      'draft-basis',
      profile(
        {
          figures: [{ id: 'w', title: say('w'), unit: 'm', versions: [{ value: 1, basis: basis('draft') }] }],
        },
        { instruments: [law, instrument('draft', { force: [] })] },
      ),
    ],
    [
      'versions that overlap',
      'bad-period',
      figure([
        { to: '2020-01-01', value: 1, basis: basis() },
        { from: '2020-01-01', value: 2, basis: basis() },
      ]),
    ],
    [
      'versions in the wrong order',
      'bad-period',
      figure([
        { from: '2020-01-01', value: 1, basis: basis() },
        { to: '2019-01-01', value: 2, basis: basis() },
      ]),
    ],
    [
      'an override of an unknown figure',
      'unknown-figure',
      layered({}, [['320100', { overrides: [{ figure: 'nowhere', value: 1, basis: basis() }] }]]),
    ],
    [
      'a measure that can not be read',
      'unknown-field',
      profile({ measures: [{ id: 'm', title: say('m'), unit: '1', value: field('/nowhere') }] }),
    ],
    [
      'another format',
      'unknown-format',
      profile(
        {},
        { layers: [{ division: '000000', packs: [{ ...pack({}), format: 'tuoyu-pack/2' as never }] }] },
      ),
    ],
    [
      'the same rule twice',
      'duplicate-id',
      layered({ rules: [rule('t/x', { require: constant(true) })] }, [
        ['320100', { rules: [rule('t/x', { require: constant(true) })] }],
      ]),
    ],
    [
      'the same figure twice',
      'duplicate-id',
      layered(
        { figures: [{ id: 'w', title: say('w'), unit: 'm', versions: [{ value: 1, basis: basis() }] }] },
        [
          [
            '320100',
            { figures: [{ id: 'w', title: say('w'), unit: 'm', versions: [{ value: 1, basis: basis() }] }] },
          ],
        ],
      ),
    ],
    [
      'the same choice twice',
      'duplicate-id',
      layered({ choices: [{ id: 'c', title: say('c'), options: {} }] }, [
        ['320100', { choices: [{ id: 'c', title: say('c'), options: {} }] }],
      ]),
    ],
  ])('with %s', (_, code, of) => {
    expect(refusal(of)?.code).toBe(code);
  });

  it('each time it is compiled, not only the first', () => {
    const of = withRule({ topic: 'ratio' });
    expect([refusal(of)?.code, refusal(of)?.code]).toEqual(['unknown-topic', 'unknown-topic']);
  });
});

describe('options are refused', () => {
  const of = profile({
    choices: [{ id: 'counted', title: say('c'), options: { enrolled: say('e'), present: say('p') } }],
    figures: [{ id: 'width', title: say('w'), unit: 'm', versions: [{ value: 1, basis: basis() }] }],
    rules: [rule('t/x', { require: constant(true) })],
  });
  const adoption = (more: Partial<Adoption>): Partial<CompileOptions> => ({
    adoptions: [{ figure: 'width', value: 1, by: '王', on: '2026-01-01', source: 'gazette', ...more }],
  });

  it.each<[string, ErrorCode, Partial<CompileOptions>]>([
    ['a bad day', 'bad-date', { asOf: '2026-02-30' }],
    ['no day', 'bad-date', { asOf: '' }],
    ['an unknown choice', 'unknown-choice', { choices: { which: 'a' } }],
    ['a choice named like a prototype key', 'unknown-choice', { choices: { constructor: 'a' } }],
    ['an unknown option', 'unknown-option', { choices: { counted: 'absent' } }],
    ['an option named like a prototype key', 'unknown-option', { choices: { counted: 'toString' } }],
    ['an adoption of an unknown figure', 'unknown-figure', adoption({ figure: 'height' })],
    [
      'an adoption of a figure without a value',
      'incomplete',
      { adoptions: [{ figure: 'width', by: '王', on: '2026-01-01', source: 's' }] },
    ],
    [
      'an adoption of an unknown rule',
      'unknown-rule',
      { adoptions: [{ rule: 't/y', by: '王', on: '2026-01-01', source: 's' }] },
    ],
    ['an adoption of nothing', 'incomplete', { adoptions: [{ by: '王', on: '2026-01-01', source: 's' }] }],
    ['an adoption of two things', 'incomplete', adoption({ rule: 't/x' })],
    ['an adoption by nobody', 'incomplete', adoption({ by: ' ' })],
    ['an adoption on no day', 'bad-date', adoption({ on: 'today' })],
  ])('for %s', (_, code, options) => {
    expect(refusal(of, options)?.code).toBe(code);
  });

  it('an unknown option lists those there are', () => {
    expect(refusal(of, { choices: { counted: 'absent' } })?.info).toEqual({
      choice: 'counted',
      option: 'absent',
      options: ['enrolled', 'present'],
    });
  });
});

describe('declarations are refused', () => {
  it.each<[string, ErrorCode, () => unknown]>([
    ['a rule that judges nothing', 'incomplete', () => defineRule(rule('t/x'))],
    [
      'a rule without a basis',
      'incomplete',
      () => defineRule(rule('t/x', { require: constant(true), basis: [] as never })),
    ],
    [
      'a figure without versions',
      'incomplete',
      () => defineFigure({ id: 'w', title: say('w'), unit: 'm', versions: [] }),
    ],
    [
      'ids that are not unique',
      'duplicate-id',
      () =>
        definePack({
          name: 'p',
          version: '1',
          title: say('p'),
          rules: [rule('t/x'), rule('t/x')],
        } as unknown as Pack),
    ],
  ])('%s', (_, code, run) => {
    expect(caught(run)?.code).toBe(code);
  });
});

it('the guard knows a code, and errors of another copy of the package', () => {
  const error = new TuoyuError('unknown-rule', { rule: 't/x' });
  expect(isTuoyuError(error)).toBe(true);
  expect(isTuoyuError(error, 'unknown-rule')).toBe(true);
  expect(isTuoyuError(error, 'unknown-figure')).toBe(false);
  expect(
    [new Error('x'), undefined, null, 'unknown-rule', { code: 'unknown-rule' }].some((x) => isTuoyuError(x)),
  ).toBe(false);
  const copy = Object.defineProperty(
    Object.assign(new Error('x'), { code: 'unknown-rule' }),
    Symbol.for('@tuoyu/error'),
    { value: true },
  );
  expect(isTuoyuError(copy, 'unknown-rule')).toBe(true);
});
