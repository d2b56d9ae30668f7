import fc, { type Arbitrary } from 'fast-check';
import type { AnyListExpr, Expr } from '../../src/index.js';
import { CHOICES, DAYS, FIELDS, SCOPES } from './world.js';

/** Kinds of expression that the oracle makes. */
export type Kind = 'boolean' | 'number' | 'date' | 'code';

/** Scopes that an expression may name, the innermost last. */
export type Names = readonly string[];

const MODES = ['up', 'down', 'half-up', 'half-even'] as const;
const NUMBERS = [-2, -1, 0, 0.1, 0.25, 1, 2, 3, 7] as const;
const PATTERNS = ['*', 'a*', '*b*', '?b', '??', '', 'Ａ*C', 'c*?'] as const;
const CODES = ['a', 'b', 'c', 'x', '320106', 'ab'] as const;

/** Fields of a type directly below the scopes. */
const fieldsOf = (type: string, names: Names): readonly Expr[] =>
  names.flatMap((name) => {
    const base = SCOPES[name] as string;
    return Object.entries(FIELDS).flatMap(([pattern, entry]): readonly Expr[] => {
      const path = pattern.startsWith(`${base}/`) ? pattern.slice(base.length) : '';
      const below = path !== '' && !path.includes('/*') && entry.type === type;
      return below && !path.startsWith('/log/') ? [{ op: 'field', of: name, path }] : [];
    });
  });

/** Fields of the innermost element, so often that expressions over a list mostly look at its elements. */
const innermost = (type: string, names: Names): readonly Expr[] => {
  const own = names.length > 1 ? fieldsOf(type, names.slice(-1)) : [];
  return [own, own, own, own, own, own].flat();
};

const leaves: { readonly [K in Kind]: (names: Names) => readonly Expr[] } = {
  boolean: (names) => [
    ...innermost('boolean', names),
    ...fieldsOf('boolean', names),
    { op: 'value', value: true },
  ],
  number: (names) => [
    ...innermost('number', names),
    ...fieldsOf('number', names),
    ...NUMBERS.map((value): Expr => ({ op: 'value', value })),
  ],
  date: (names) => [
    ...innermost('date', names),
    ...fieldsOf('date', names),
    ...DAYS.map((value): Expr => ({ op: 'date', value })),
    { op: 'asOf' },
  ],
  code: (names) => [
    ...innermost('code', names),
    ...fieldsOf('code', names),
    ...fieldsOf('text', names),
    { op: 'choice', id: 'method' },
    { op: 'value', value: 'a' },
  ],
};

type Part = (kind: Kind, names?: Names) => Arbitrary<Expr>;
type Operator = (
  part: Part,
  names: Names,
  list: (names: Names) => Arbitrary<[AnyListExpr, string]>,
) => Arbitrary<Expr>;

const of = <T extends object>(shape: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<Expr> =>
  fc.record(shape) as unknown as Arbitrary<Expr>;
const op = <O extends string>(name: O) => fc.constant(name);
const several = (part: Arbitrary<Expr>) => fc.array(part, { minLength: 2, maxLength: 3 });

const compare =
  (name: string, kinds: readonly Kind[]): Operator =>
  (part) =>
    fc.oneof(...kinds.map((kind) => of({ op: op(name), args: fc.tuple(part(kind), part(kind)) })));
const logic =
  (name: string): Operator =>
  (part) =>
    of({ op: op(name), args: several(part('boolean')) });
const arithmetic =
  (name: string): Operator =>
  (part) =>
    of({ op: op(name), args: several(part('number')) });
const between =
  (name: string): Operator =>
  (part) =>
    of({ op: op(name), args: fc.tuple(part('date'), part('date')) });
const shift =
  (name: string): Operator =>
  (part) =>
    of({ op: op(name), of: part('date'), by: part('number') });
const codes = fc.subarray(['a', 'b', 'c']);
const has =
  (name: string): Operator =>
  () =>
    of({ op: op(name), of: fc.constant<Expr>({ op: 'field', of: 'record', path: '/tags' }), values: codes });
const quantifier =
  (name: string): Operator =>
  (part, names, list) =>
    list(names).chain(([over, as]) =>
      of({
        op: op(name),
        list: fc.constant(over),
        as: fc.constant(as),
        that: part('boolean', [...names, as]),
      }),
    );
const pick =
  (name: string, kind: Kind): Operator =>
  (part, names, list) =>
    list(names).chain(([over, as]) =>
      of({
        op: op(name),
        list: fc.constant(over),
        as: fc.constant(as),
        of: part(kind, [...names, as]),
        empty: part(kind),
      }),
    );
const when =
  (kind: Kind): Operator =>
  (part) =>
    of({ op: op('if'), if: part('boolean'), then: part(kind), else: part(kind) });
const lookup =
  (kind: Kind): Operator =>
  (part) =>
    fc.oneof(
      of({
        op: op('lookup'),
        key: part('code'),
        cases: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'x'), part(kind), {
          minKeys: 1,
          maxKeys: 3,
          noNullPrototype: true,
        }),
      }),
      of({
        op: op('lookup'),
        key: part('code'),
        cases: fc.dictionary(fc.constantFrom('a', 'b', 'x'), part(kind), {
          minKeys: 1,
          maxKeys: 2,
          noNullPrototype: true,
        }),
        else: part(kind),
      }),
    );
const quantum = fc.constantFrom(1, 0.5, 0.1, 2);

/** Every operator by name, with the kind that it gives. */
const OPERATORS: { readonly [K in Kind]: { readonly [name: string]: Operator } } = {
  boolean: {
    and: logic('and'),
    or: logic('or'),
    not: (part) => of({ op: op('not'), of: part('boolean') }),
    eq: compare('eq', ['number', 'date', 'code', 'boolean']),
    ne: compare('ne', ['number', 'date', 'code', 'boolean']),
    lt: compare('lt', ['number', 'date']),
    le: compare('le', ['number', 'date']),
    gt: compare('gt', ['number', 'date']),
    ge: compare('ge', ['number', 'date']),
    if: when('boolean'),
    lookup: lookup('boolean'),
    in: (part) => of({ op: op('in'), of: part('code'), values: fc.subarray([...CODES]) }),
    hasAny: has('hasAny'),
    hasAll: has('hasAll'),
    matches: (part) => of({ op: op('matches'), of: part('code'), pattern: fc.constantFrom(...PATTERNS) }),
    inDivision: () =>
      of({
        op: op('inDivision'),
        of: fc.constant<Expr>({ op: 'field', of: 'record', path: '/seat' }),
        code: fc.constantFrom('320106', '320100', '320000', '110000'),
      }),
    present: (part) =>
      fc
        .oneof(part('number'), part('boolean'), part('code'), part('date'))
        .map((e) => ({ op: 'present', of: e })),
    every: quantifier('every'),
    some: quantifier('some'),
    first: pick('first', 'boolean'),
    call: (part) =>
      of({ op: op('call'), name: op('halve'), args: fc.tuple(part('number'), part('boolean')) }),
    logged: (part, names) =>
      of({
        op: op('logged'),
        of: op('record'),
        path: op('/log'),
        as: op('l'),
        day: op('/date'),
        every: fc.constantFrom('day', 'week', 'month', 'quarter'),
        periods: fc.constantFrom(1, 2),
        times: fc.constantFrom<Expr>({ op: 'value', value: 1 }, { op: 'value', value: 2 }),
        where: part('boolean', [...names, 'l']),
        since: fc.constantFrom<Expr>(
          { op: 'field', of: 'record', path: '/day' },
          { op: 'date', value: '2026-01-01' },
        ),
        counting: op('counting'),
      }).chain((e) =>
        fc.subarray(['where', 'since', 'counting']).map((left) => {
          const kept = { ...e } as { [k: string]: unknown };
          for (const key of left) delete kept[key];
          return kept as unknown as Expr;
        }),
      ),
  },
  number: {
    add: arithmetic('add'),
    sub: arithmetic('sub'),
    mul: arithmetic('mul'),
    least: arithmetic('least'),
    greatest: arithmetic('greatest'),
    div: (part) =>
      of({
        op: op('div'),
        args: fc.tuple(part('number'), part('number')),
        quantum,
        mode: fc.constantFrom(...MODES),
      }),
    round: (part) => of({ op: op('round'), of: part('number'), quantum, mode: fc.constantFrom(...MODES) }),
    if: when('number'),
    lookup: lookup('number'),
    months: between('months'),
    years: between('years'),
    days: between('days'),
    length: (part) => of({ op: op('length'), of: part('code') }),
    count: (_, names, list) => list(names).map(([over]) => ({ op: 'count', list: over })),
    sum: (part, names, list) =>
      list(names).chain(([over, as]) =>
        of({
          op: op('sum'),
          list: fc.constant(over),
          as: fc.constant(as),
          of: part('number', [...names, as]),
        }),
      ),
    min: pick('min', 'number'),
    max: pick('max', 'number'),
    first: pick('first', 'number'),
    call: (part) => of({ op: op('call'), name: op('clamp'), args: fc.tuple(part('number')) }),
  },
  date: {
    addMonths: shift('addMonths'),
    addDays: shift('addDays'),
    if: when('date'),
    lookup: lookup('date'),
    min: pick('min', 'date'),
    max: pick('max', 'date'),
    first: pick('first', 'date'),
  },
  code: { if: when('code'), lookup: lookup('code'), first: pick('first', 'code') },
};

const memo = new Map<string, Arbitrary<Expr>>();

/** Expressions of a kind up to a depth; those of depth 0 are fields and literals. */
export const expression = (kind: Kind, depth: number, names: Names): Arbitrary<Expr> => {
  const key = `${kind} ${depth} ${names.join(' ')}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = fc.oneof(
    ...arms(kind, depth, names).map((arbitrary, i) => ({ arbitrary, weight: i === 0 ? 4 : 1 })),
  );
  memo.set(key, made);
  return made;
};

const arms = (kind: Kind, depth: number, names: Names): readonly Arbitrary<Expr>[] => {
  const leaf = fc.constantFrom(...leaves[kind](names));
  return depth === 0 ? [leaf] : [leaf, ...operatorsOf(kind, depth, names)];
};

const operatorsOf = (kind: Kind, depth: number, names: Names): readonly Arbitrary<Expr>[] => {
  const part: Part = (of, inner = names) => expression(of, depth - 1, [...new Set(inner)]);
  const list = (around: Names): Arbitrary<[AnyListExpr, string]> => lists(around, depth - 1);
  return Object.values(OPERATORS[kind]).map((make) => make(part, names, list));
};

/** Lists that can be named, filtered once, twice or not at all, with the scope of their elements. */
const lists = (names: Names, depth: number): Arbitrary<[AnyListExpr, string]> => {
  const bases: [AnyListExpr, string][] = [
    [{ op: 'list', of: 'record', path: '/list' }, 'e'],
    ...names
      .filter((name) => SCOPES[name] === '/list/*')
      .map((name): [AnyListExpr, string] => [{ op: 'list', of: name, path: '/inner' }, 'i']),
  ];
  const filtered = ([list, as]: [AnyListExpr, string]): Arbitrary<[AnyListExpr, string]> =>
    expression('boolean', Math.max(0, depth - 1), [...new Set([...names, as])]).map((where) => [
      { op: 'filter', list, as, where },
      as,
    ]);
  const base = fc.constantFrom(...bases);
  return fc.oneof(base, base.chain(filtered), base.chain(filtered).chain(filtered));
};

/** Operators over lists, which have more to go wrong than others. */
const OVER_LISTS = new Set(['every', 'some', 'count', 'sum', 'min', 'max', 'first', 'logged']);

/** Expressions with every operator outermost equally often, those over lists three times as often. */
export const anyExpression = (
  depth: number,
  names: Names,
): Arbitrary<{ readonly kind: Kind; readonly expr: Expr }> =>
  fc.oneof(
    ...(Object.keys(OPERATORS) as Kind[]).flatMap((kind) => {
      const operators = Object.keys(OPERATORS[kind]);
      return operatorsOf(kind, depth, names).map((arbitrary, i) => ({
        arbitrary: arbitrary.map((expr) => ({ kind, expr })),
        weight: OVER_LISTS.has(operators[i] as string) ? 3 : 1,
      }));
    }),
  );

/** Patterns of the fields and lists that an expression reads. */
export const readsOf = (expr: unknown, into = new Set<string>()): ReadonlySet<string> => {
  if (typeof expr !== 'object' || expr === null) return into;
  const { op: name, of: scope, path } = expr as { readonly [k: string]: string };
  if (name === 'field' || name === 'list') into.add((SCOPES[scope as string] as string) + path);
  if (name === 'logged') {
    for (const below of ['/from', '/to', '/entries', '/entries/*/date'])
      into.add((SCOPES[scope as string] as string) + path + below);
  }
  for (const part of Object.values(expr)) readsOf(part, into);
  // An element's fields are read through its lists.
  for (const pattern of [...into]) {
    for (let at = pattern.lastIndexOf('/*'); at > 0; at = pattern.lastIndexOf('/*', at - 1))
      into.add(pattern.slice(0, at));
  }
  return into;
};

/** Choices that an expression names. */
export const choicesIn = (expr: Expr): readonly (keyof typeof CHOICES)[] => {
  const text = JSON.stringify(expr);
  return (Object.keys(CHOICES) as (keyof typeof CHOICES)[]).filter(
    (id) => text.includes(`"choice","id":"${id}"`) || text.includes(`"counting":"${id}"`),
  );
};
