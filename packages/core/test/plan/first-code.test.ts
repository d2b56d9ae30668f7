import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { evaluateReference } from '../../src/evaluate/reference.js';
import { compile, defineRule, type Expr, evaluate, type FieldTable, type Profile } from '../../src/index.js';
import { interpreted } from '../../src/plan/fallback.js';

// Counts the columns that the plan leaves to the interpreter.
vi.mock('../../src/plan/fallback.js', async (original) => {
  const module = await original<typeof import('../../src/plan/fallback.js')>();
  return { ...module, interpreted: vi.fn(module.interpreted) };
});

const texts = { 'zh-CN': '文', en: 'text' };
const field = { label: texts, sensitivity: 'public' } as const;
const fields: FieldTable = {
  '/classes': { ...field, type: 'list' },
  '/classes/*/id': { ...field, type: 'text' },
  '/classes/*/kind': { ...field, type: 'code', codes: { a: texts, b: texts, c: texts } },
  '/children': { ...field, type: 'list' },
  '/children/*/classId': { ...field, type: 'text' },
  '/children/*/age': { ...field, type: 'number', unit: 'month', min: 0 },
};
const of = (scope: string, path: string): Expr => ({ op: 'field', of: scope, path });
const number = (value: number): Expr => ({ op: 'value', value });
const kindOfClass: Expr = {
  op: 'first',
  list: {
    op: 'filter',
    list: { op: 'list', of: 'record', path: '/classes' },
    as: 'one',
    where: { op: 'eq', args: [of('one', '/id'), of('subject', '/classId')] },
  },
  as: 'one',
  of: of('one', '/kind'),
  empty: { op: 'value', value: 'none' },
};
const require = (cases: { readonly [code: string]: Expr }, otherwise?: Expr): Expr => ({
  op: 'le',
  args: [
    { op: 'lookup', key: kindOfClass, cases, ...(otherwise === undefined ? {} : { else: otherwise }) },
    of('subject', '/age'),
  ],
});

/** Children against the least age of the kind of their class. */
const profileOf = (requirement: Expr): Profile => ({
  id: 'first-code',
  title: texts,
  fields,
  instruments: [
    { id: 'law', title: texts, force: [{ force: 'law', from: '2000-01-01', verified: 'primary' }] },
  ],
  layers: [
    {
      division: '000000',
      packs: [
        {
          format: 'tuoyu-pack/1',
          name: 'ages',
          version: '1.0.0',
          title: texts,
          rules: [
            defineRule({
              id: 'ages/least',
              title: { pass: texts, fail: texts },
              addressee: 'institution',
              obligation: 'must',
              basis: [{ instrument: 'law', clause: 'art. 1', verified: 'primary' }],
              subjects: '/children',
              require: requirement,
              remedy: texts,
            }),
          ],
          figures: [],
          choices: [],
          measures: [],
          topics: [],
          overrides: [],
          disables: [],
        },
      ],
    },
  ],
});
const planOf = (requirement: Expr) => compile(profileOf(requirement), { asOf: '2026-11-23' });
const ages = { a: number(6), b: number(12) };

it('the case of the first element of a list of codes is found without the interpreter', () => {
  const record = {
    classes: [{ id: '1', kind: 'a' }, { id: '2', kind: 'b' }, { id: '3' }, { id: '1', kind: 'b' }],
    children: [
      { classId: '1', age: 6 },
      { classId: '1', age: 5 },
      { classId: '2', age: 11 },
      { classId: '3', age: 12 },
      { classId: '4', age: 99 },
      { age: 5 },
    ],
  };
  vi.mocked(interpreted).mockClear();
  const { findings } = evaluate(planOf(require(ages)), record);
  expect(findings.map(({ outcome }) => outcome)).toEqual([
    'pass',
    'fail',
    'fail',
    // a class of an unknown kind may be of the kind without a case
    'unknown',
    'unknown',
    'unknown',
  ]);
  expect(vi.mocked(interpreted)).not.toHaveBeenCalled();
});

it('comes out as the interpreter has it, whatever is known', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const id = fc.constantFrom('1', '2', '3');
  const records = fc.record({
    classes: maybe(
      fc.array(fc.record({ id: maybe(id), kind: maybe(fc.constantFrom('a', 'b', 'c')) }), { maxLength: 4 }),
    ),
    children: fc.array(fc.record({ classId: maybe(id), age: maybe(fc.constantFrom(5, 6, 11, 12, 30)) }), {
      minLength: 1,
      maxLength: 3,
    }),
  });
  const plans = [require(ages), require(ages, number(30)), require({ ...ages, none: number(11) })].map(
    planOf,
  );
  fc.assert(
    fc.property(records, fc.constantFrom(...plans), fc.boolean(), (record, plan, partial) => {
      const options = partial ? { unknowns: { '/classes': 'missing' } as const } : {};
      expect(evaluate(plan, record, options)).toEqual(evaluateReference(plan, record, options));
    }),
    { numRuns: 600 },
  );
});
