import fc, { type Arbitrary } from 'fast-check';
import type { EvaluateOptions, Expr, Figure, Pack, Profile, Rule, UnknownReason } from '../../src/index.js';
import { anyExpression, expression } from '../oracle/expressions.js';
import { completeRecord } from '../oracle/records.js';
import { CHOICES, FIELDS, FUNCTIONS, samplesOf } from '../oracle/world.js';

const texts = { 'zh-CN': '文', en: 'text' };
const basis = { instrument: 'law', clause: 'art. 1', verified: 'primary' } as const;
const field = { label: texts, sensitivity: 'public' } as const;

/** The fields of the oracle, and those that joins and large numbers need. */
const FIELDS_WITH_JOINS = {
  ...FIELDS,
  '/list': { ...field, type: 'list', labelField: '/title' },
  '/list/*/title': { ...field, type: 'text' },
  '/list/*/id': { ...field, type: 'text' },
  '/list/*/of': { ...field, type: 'text' },
  '/others': { ...field, type: 'list' },
  '/others/*/id': { ...field, type: 'text' },
  '/others/*/kind': { ...field, type: 'code', codes: { a: texts, b: texts, c: texts } },
  '/others/*/n': { ...field, type: 'number', unit: 'unit', min: 0 },
  '/others/*/day': { ...field, type: 'date', sensitivity: 'personal' },
  '/plain': { ...field, type: 'list' },
  '/plain/*': { ...field, type: 'number', unit: 'unit' },
  '/one': { ...field, type: 'code', codes: { only: texts } },
  '/fixed': { ...field, type: 'number', unit: 'unit', min: 3, max: 3 },
} as const;

const figures: readonly Figure[] = [
  {
    id: 'limit',
    title: texts,
    unit: 'unit',
    versions: [{ value: 2, basis, from: '2000-01-01', to: '2025-12-31' }],
  },
  { id: 'kinds', title: texts, unit: 'code', versions: [{ value: ['a', 'b'], basis }] },
];

const of = (scope: string, path: string): Expr => ({ op: 'field', of: scope, path });
const others = { op: 'list', of: 'record', path: '/others' } as const;
const list = { op: 'list', of: 'record', path: '/list' } as const;
const value = (v: number | string): Expr => ({ op: 'value', value: v });

/** Statements about the elements of one list that belong to an element of another. */
const joins = (outer: string): Arbitrary<Expr> => {
  const key = fc.constantFrom<Expr>(of(outer, '/of'), of(outer, '/id'), of(outer, '/kind'));
  const mine = fc.constantFrom<Expr>(of('o', '/id'), of('o', '/kind'));
  const extra = fc.constantFrom<Expr>(
    { op: 'eq', args: [of('o', '/kind'), value('a')] },
    { op: 'lt', args: [of('o', '/n'), of(outer, '/n')] },
    { op: 'ge', args: [of('o', '/day'), of(outer, '/day')] },
    { op: 'call', name: 'halve', args: [of('o', '/n'), of(outer, '/ok')] },
  );
  return fc
    .tuple(key, mine, extra, fc.boolean(), fc.boolean())
    .chain(([outside, inside, more, turned, nested]) => {
      const eq: Expr = { op: 'eq', args: turned ? [outside, inside] : [inside, outside] };
      const where: Expr = { op: 'and', args: turned ? [more, eq] : [eq, more] };
      const [first, second] = turned ? [eq, more] : [more, eq];
      const kept = nested
        ? ({
            op: 'filter',
            list: { op: 'filter', list: others, as: 'o', where: first },
            as: 'o',
            where: second,
          } as const)
        : ({ op: 'filter', list: others, as: 'o', where } as const);
      return fc.constantFrom<Expr>(
        { op: 'ge', args: [{ op: 'mul', args: [{ op: 'count', list: kept }, value(3)] }, of(outer, '/n')] },
        { op: 'some', list: others, as: 'o', that: where },
        { op: 'every', list: kept, as: 'p', that: { op: 'gt', args: [of('p', '/n'), value(0.5)] } },
        { op: 'le', args: [{ op: 'sum', list: kept, as: 'p', of: of('p', '/n') }, of(outer, '/t')] },
        {
          op: 'lt',
          args: [
            { op: 'max', list: kept, as: 'p', of: of('p', '/day'), empty: of(outer, '/day') },
            { op: 'asOf' },
          ],
        },
      );
    });
};

const statement = (names: readonly string[], outer: string | undefined): Arbitrary<Expr> =>
  fc.oneof(
    { arbitrary: expression('boolean', 2, names), weight: 4 },
    { arbitrary: expression('boolean', 3, names), weight: 1 },
    {
      arbitrary:
        outer === undefined
          ? joins('e').map((that): Expr => ({ op: 'every', list, as: 'e', that }))
          : joins(outer),
      weight: 2,
    },
    {
      arbitrary: fc.constantFrom<Expr>(
        { op: 'le', args: [of('record', '/small'), { op: 'figure', id: 'limit' }] },
        { op: 'in', of: of('record', '/kind'), values: { op: 'figure', id: 'kinds' } },
        { op: 'eq', args: [of('record', '/one'), of('record', '/kind')] },
        { op: 'present', of: of('record', '/fixed') },
        {
          op: 'ge',
          args: [
            { op: 'sum', list: { op: 'list', of: 'record', path: '/plain' }, as: 'v', of: of('v', '') },
            value(0.3),
          ],
        },
        { op: 'lt', args: [{ op: 'mul', args: [of('record', '/open'), of('record', '/open')] }, value(1)] },
      ),
      weight: 1,
    },
  );

const ruleParts = fc.constantFrom('record', 'record', '/list', '/list/*/inner').chain((subjects) => {
  const names = subjects === '/list' ? ['record', 'subject'] : ['record'];
  const outer = subjects === '/list' ? 'subject' : undefined;
  // An element of the inner list has one field only.
  const scoped = (expr: Arbitrary<Expr>): Arbitrary<Expr> =>
    subjects === '/list/*/inner'
      ? expr.map((e) => ({
          op: 'or',
          args: [{ op: 'lt', args: [of('subject', '/k'), of('record', '/signed')] }, e],
        }))
      : expr;
  return fc.record({
    subjects: fc.constant(subjects === 'record' ? undefined : subjects),
    when: fc.option(scoped(statement(names, outer)), { nil: undefined }),
    require: scoped(statement(names, outer)),
    params: fc.option(anyExpression(2, ['record']), { nil: undefined }),
    asks: fc.constantFrom(false, false, true),
    verified: fc.constantFrom('primary', 'primary', 'unverified'),
    anchor: fc.constantFrom(undefined, undefined, '/day'),
    addressee: fc.constantFrom('institution', 'district'),
  } as const);
});

type RuleParts = typeof ruleParts extends Arbitrary<infer T> ? T : never;

const ruleOf = (one: RuleParts, index: number): Rule => ({
  id: `test/rule-${index}`,
  title: { pass: texts, fail: texts },
  addressee: one.addressee,
  obligation: 'must',
  basis: [{ ...basis, verified: one.verified }],
  remedy: texts,
  require: one.require,
  ...(one.when === undefined ? {} : { when: one.when }),
  ...(one.subjects === undefined ? {} : { subjects: one.subjects }),
  ...(one.params === undefined ? {} : { params: { p: one.params.expr } }),
  ...(one.anchor === undefined ? {} : { timeAnchor: one.anchor }),
  ...(one.asks ? { question: { text: texts, evidence: texts } } : {}),
});

/** Profiles of a few random rules and measures. */
export const profiles: Arbitrary<Profile> = fc
  .tuple(
    fc.array(ruleParts, { minLength: 1, maxLength: 4 }),
    fc.array(anyExpression(2, ['record']), { maxLength: 2 }),
  )
  .map(([rules, measures]) => {
    const pack: Pack = {
      format: 'tuoyu-pack/1',
      name: 'test',
      version: '1.0.0',
      title: texts,
      rules: rules.map(ruleOf),
      figures,
      measures: measures.map(({ expr }, i) => ({ id: `m${i}`, title: texts, unit: 'unit', value: expr })),
      topics: [],
      overrides: [],
      disables: [],
      choices: Object.entries(CHOICES).map(([id, options]) => ({
        id,
        title: texts,
        options: Object.fromEntries(options.map((option) => [option, texts])),
      })),
    };
    return {
      id: 'differential',
      title: texts,
      fields: FIELDS_WITH_JOINS,
      functions: FUNCTIONS,
      instruments: [
        { id: 'law', title: texts, force: [{ force: 'law', verified: 'primary', from: '2020-01-01' }] },
      ],
      layers: [{ division: '000000', packs: [pack] }],
    };
  });

const HOSTILE: readonly unknown[] = [
  null,
  '',
  'constructor',
  '__proto__',
  'true',
  0.1234567,
  1e300,
  -1,
  8_999_999_999,
  8_999_999_998.5,
  5_000_000_000.25,
  Number.NaN,
  -0,
  1e-7,
  '2026-02-30',
  '2026-3-1',
  [],
  {},
  [null],
  ['a', 5],
  true,
  new Date(0),
  JSON.parse('{"__proto__": {"ok": true}}'),
  Object.create({ ok: true, n: 1 }),
  Object.assign(Object.create(null), { ok: true, n: 2 }),
  { inner: [{ k: 1 }], ok: false },
];
const hostile = fc.constantFrom(...HOSTILE);
const ids = fc.constantFrom('x', 'y', 'a', 'b', '', 5, null);

const pointers = (record: unknown): readonly string[] => {
  const found: string[] = [];
  const walk = (raw: unknown, pointer: string, depth: number): void => {
    if (depth > 6) return;
    if (pointer !== '') found.push(pointer);
    if (typeof raw !== 'object' || raw === null) return;
    for (const key of Object.keys(raw))
      walk((raw as { [k: string]: unknown })[key], `${pointer}/${key}`, depth + 1);
  };
  walk(record, '', 0);
  return [...found, '/list/00/ok', '/list/9/ok', '/nowhere', 'list', '/'];
};

const REASONS: readonly UnknownReason[] = ['missing', 'withheld', 'unreadable'];

/** Changes a place of a record: puts something there, or takes it away. */
const changed = (record: unknown, at: number, put: unknown, gone: boolean): unknown => {
  const all = pointers(record);
  const pointer = all[at % Math.max(1, all.length - 5)];
  if (pointer === undefined || pointer === '') return record;
  const keys = pointer.slice(1).split('/');
  const last = keys.pop() as string;
  let holder = record as { [k: string]: unknown };
  for (const key of keys) holder = holder[key] as { [k: string]: unknown };
  if (typeof holder !== 'object' || holder === null || Object.isFrozen(holder)) return record;
  if (gone && !Array.isArray(holder)) delete holder[last];
  else holder[last] = put;
  return record;
};

/** Records with holes and hostile values, and what lies beside them. */
export const cases: Arbitrary<{ readonly record: unknown; readonly options: EvaluateOptions }> = fc
  .record({
    full: completeRecord,
    others: fc.array(
      fc.record({
        id: ids,
        kind: fc.constantFrom('a', 'b', 'c', 'd', null),
        n: fc.constantFrom(0, 0.1, 0.2, 1, 2, null, 'x'),
        day: fc.constantFrom(...samplesOf('/day'), null),
      }),
      { maxLength: 5 },
    ),
    keys: fc.array(fc.tuple(ids, ids), { minLength: 3, maxLength: 3 }),
    plain: fc.constantFrom([], [0.1, 0.2], [0.1, null, 'x'], undefined, [[]]),
    changes: fc.array(fc.tuple(fc.nat(200), hostile, fc.boolean()), { maxLength: 6 }),
    whole: fc.option(hostile, { freq: 20, nil: undefined }),
    unknown: fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...REASONS)), { maxLength: 4 }),
    answered: fc.boolean(),
  })
  .map(({ full, others: more, keys, plain, changes, whole, unknown, answered }) => {
    let record: unknown = structuredClone(full);
    const at = record as { [k: string]: unknown };
    at['others'] = structuredClone(more);
    at['plain'] = plain;
    for (const [i, element] of (at['list'] as { [k: string]: unknown }[]).entries()) {
      [element['id'], element['of']] = keys[i] as [unknown, unknown];
      if (i > 0) element['title'] = `第${i}个`;
    }
    for (const [place, put, gone] of changes) record = changed(record, place, put, gone);
    if (whole !== undefined) record = whole;
    const all = pointers(record);
    const unknowns = Object.fromEntries(
      unknown.map(([place, reason]) => [all[place % all.length] as string, reason]),
    );
    const answers = ['', '/list/0'].map((pointer) => ({
      rule: 'test/rule-0',
      pointer,
      value: 'pass' as const,
      by: 'assessor',
      on: '2026-01-01',
    }));
    return { record, options: { unknowns, ...(answered ? { answers } : {}) } };
  });
