import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  compile,
  constant,
  ge,
  logged,
  matches,
  type NamedFunction,
  stamp,
  textLength,
} from '../../src/index.js';
import { AS_OF, f, instrument, pack, profile, rule, TABLE } from '../support/declare.js';
import { evaluate } from '../support/engines.js';

const text = f('/name');
const everything = profile({
  rules: [
    rule('t/fenced', { require: f('/fenced') }),
    rule('t/area', { require: ge(f('/area'), 10) }),
    rule('t/name', { require: ge(textLength(text), 2) }),
    rule('t/match', { require: matches(text, '*园') }),
    rule('t/room', { subjects: '/rooms', require: ge(f.subject('/rooms')('/area'), 10) }),
    rule('t/window', {
      subjects: '/rooms/*/windows',
      require: {
        op: 'ge',
        args: [
          { op: 'field', of: 'subject', path: '/width' },
          { op: 'value', value: 1 },
        ],
      },
    }),
    rule('t/staff', { require: ge(f.count(f.list('/staff')), 1) }),
    rule('t/drill', { require: logged(f, '/drills', { every: 'month', periods: 12 }) }),
    rule('t/services', { require: { op: 'hasAny', of: f('/services'), values: ['meals'] } }),
    rule('t/kind', { require: { op: 'eq', args: [f('/kind'), { op: 'value', value: 'full' }] } }),
  ],
  measures: [
    {
      id: 'total',
      title: { 'zh-CN': '', en: '' },
      unit: 'm2',
      value: f.sum(f.list('/rooms'), (r) => r('/area')),
    },
  ],
});
const plan = compile(everything, { asOf: AS_OF });

const getter = (key: string, thrown: unknown): object =>
  Object.defineProperty({}, key, {
    enumerable: true,
    get: () => {
      throw thrown;
    },
  });
const cyclic = (): object => {
  const record: { [k: string]: unknown } = { fenced: true };
  record['rooms'] = [record, { windows: [record] }];
  record['drills'] = record;
  return record;
};
const deep = (): object => {
  let inner: unknown = { fenced: true };
  for (let i = 0; i < 10_000; i += 1) inner = i % 2 === 0 ? { rooms: [inner] } : [inner];
  return { rooms: [inner], drills: inner, staff: inner };
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const refusing = (): object =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      has: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
      getOwnPropertyDescriptor: () => {
        throw new Error('no');
      },
    },
  );
const prototypeKeys = JSON.parse(
  '{"__proto__":{"fenced":true},"constructor":{"fenced":true},"kind":"constructor","services":["__proto__","toString"],"rooms":[{"__proto__":{"area":50}}]}',
) as unknown;

const HOSTILE: readonly (readonly [string, () => unknown])[] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['a number', () => 7],
  ['a text', () => '{"fenced":true}'],
  ['an array', () => [{ fenced: true }]],
  ['a function', () => () => ({ fenced: true })],
  ['prototype keys', () => prototypeKeys],
  [
    'no prototype',
    () => Object.assign(Object.create(null) as object, { fenced: true, rooms: [Object.create(null)] }),
  ],
  ['a cycle', cyclic],
  ['10,000 levels', deep],
  ['a getter that throws an error', () => getter('fenced', new Error('no'))],
  ['a getter that throws nothing', () => getter('fenced', undefined)],
  ['a getter that throws what can not be written', () => getter('fenced', Object.create(null))],
  [
    'an error whose message throws',
    () =>
      getter(
        'fenced',
        Object.defineProperty(new Error('x'), 'message', {
          get: () => {
            throw new Error('no');
          },
        }),
      ),
  ],
  ['a list whose elements throw', () => ({ rooms: [getter('area', new Error('no')), { area: 10 }] })],
  ['a list whose names throw', () => ({ rooms: [getter('title', new Error('no')), { area: 10 }] })],
  ['a revoked proxy', revoked],
  ['a proxy that refuses everything', refusing],
  ['a proxy inside', () => ({ fenced: true, rooms: refusing(), staff: [refusing()] })],
  ['a sparse list', () => ({ rooms: Object.assign([], { length: 3 }) })],
  ['big numbers and symbols', () => ({ fenced: Symbol('yes'), area: 10n, name: Symbol('n') })],
  ['lone surrogates', () => ({ name: '\ud842\udfb7\ud842', rooms: [{ title: '\udfb7' }] })],
];

describe('no record makes evaluate throw', () => {
  it.each(HOSTILE)('%s', (_, make) => {
    const provenance = { '': { validUntil: '2020-01-01' }, '/rooms': { collectedOn: '2026-01-01' } };
    for (const options of [{}, { stamp }, { provenance }, { provenance, stamp, key: 'k' }]) {
      const report = evaluate(plan, make(), options);
      expect(report.findings.length).toBeGreaterThanOrEqual(10);
      for (const { outcome, possible } of report.findings) {
        expect(outcome).toBe(possible.length === 1 ? possible[0] : outcome === 'error' ? 'error' : 'unknown');
      }
      expect(() => canonical(report)).not.toThrow();
    }
  });

  it('keys of prototypes are no values', () => {
    const byRule = Object.fromEntries(evaluate(plan, prototypeKeys).findings.map((x) => [x.rule, x]));
    expect(byRule['t/fenced']?.needs).toEqual([{ pointer: '/fenced', reason: 'missing' }]);
    expect(byRule['t/kind']?.needs).toEqual([{ pointer: '/kind', reason: 'out-of-domain' }]);
    expect(byRule['t/services']?.needs).toEqual([{ pointer: '/services', reason: 'unreadable' }]);
    expect(byRule['t/room']?.outcome).toBe('unknown');
    expect(({} as { fenced?: unknown }).fenced).toBeUndefined();
    const inherited = evaluate(plan, Object.create({ fenced: true, rooms: [] }) as object).findings;
    expect(inherited.find((x) => x.rule === 't/fenced')?.needs).toEqual([
      { pointer: '/fenced', reason: 'missing' },
    ]);
    expect(inherited.find((x) => x.rule === 't/room')?.outcome).toBe('unknown');
  });

  it('any JSON over the fields', () => {
    const junk = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('2021-02-30', '２０', -1, 1e300));
    const record = fc.dictionary(
      fc.constantFrom(
        ...Object.keys(TABLE)
          .filter((p) => !p.includes('*'))
          .map((p) => p.slice(1).split('/')[0] as string),
      ),
      fc.oneof(
        junk,
        fc.array(fc.dictionary(fc.constantFrom('area', 'windows', 'title', 'date', 'role'), junk)),
      ),
    );
    fc.assert(
      fc.property(record, (of) => {
        const before = JSON.stringify(of);
        const report = evaluate(plan, of, { stamp });
        expect(report.findings.some(({ outcome }) => outcome === 'error')).toBe(false);
        expect(JSON.stringify(of)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe('evaluate leaves no trace', () => {
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) freeze(part);
      Object.freeze(value);
    }
    return value;
  };
  const record = freeze({
    fenced: true,
    area: 12,
    rooms: [{ area: 10, windows: [{ width: 2 }] }, {}],
    staff: [],
  });

  it('in a frozen record, profile or option', () => {
    const frozen = freeze(structuredClone({ ...everything, functions: {} })) as typeof everything;
    const options = freeze({
      unknowns: { '/rooms': 'missing' },
      provenance: { '': {} },
      answers: [],
      waivers: [],
    });
    expect(() => evaluate(compile(frozen, { asOf: AS_OF }), record, options as object)).not.toThrow();
  });

  it('and gives the same bytes every time, from the same plan or another', () => {
    const bytes = (of = plan) => canonical(evaluate(of, record, { stamp, key: 'k' }));
    const first = bytes();
    evaluate(plan, { rooms: {} });
    expect(bytes()).toBe(first);
    expect(bytes(compile({ ...everything }, { asOf: AS_OF }))).toBe(first);
    const turned = profile({
      ...everything.layers[0]?.packs[0],
      rules: [...(everything.layers[0]?.packs[0]?.rules ?? [])].reverse(),
    });
    const unstamped = (of: typeof plan) => canonical(evaluate(of, record));
    expect(unstamped(compile(turned, { asOf: AS_OF }))).toBe(unstamped(plan));
  });

  it('reordering a list changes nothing but pointers', () => {
    const room = fc.record({
      title: fc.constantFrom('a', 'b'),
      area: fc.constantFrom(5, 10, null),
      windows: fc.constantFrom([], [{ width: 2 }], null),
    });
    const shuffled = fc
      .array(room, { minLength: 1, maxLength: 5 })
      .chain((rooms) =>
        fc.tuple(fc.constant(rooms), fc.shuffledSubarray([...rooms.keys()], { minLength: rooms.length })),
      );
    fc.assert(
      fc.property(shuffled, ([rooms, order]) => {
        const [plain, moved] = [
          evaluate(plan, { rooms }),
          evaluate(plan, { rooms: order.map((i) => rooms[i]) }),
        ];
        // Every place of the moved list is renamed to where it came from; then both say the same.
        const renamed = JSON.stringify(moved.findings).replace(
          /\/rooms\/(\d+)/g,
          (_, i: string) => `/rooms/${order[Number(i)]}`,
        );
        const key = (x: { rule: string; subject: { pointer: string } }) => `${x.rule} ${x.subject.pointer}`;
        const sorted = (findings: typeof plain.findings) =>
          [...findings].sort((a, b) => (key(a) < key(b) ? -1 : 1));
        expect(sorted(JSON.parse(renamed) as typeof plain.findings)).toEqual(
          sorted(JSON.parse(JSON.stringify(plain.findings)) as typeof plain.findings),
        );
        expect(moved.summary).toEqual(plain.summary);
        expect(moved.measures).toEqual(plain.measures);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a rule that throws', () => {
  const breaks: NamedFunction = {
    inputs: ['number'],
    codomain: { kind: 'boolean' },
    run: (x) => {
      if ((x as number) > 5) throw new Error('too much for me');
      return true;
    },
  };
  const of = profile(
    {
      rules: [
        rule('t/a', { require: f('/fenced') }),
        rule('t/b', {
          subjects: '/rooms',
          require: { op: 'call', name: 'breaks', args: [f.subject('/rooms')('/area')] },
        }),
        rule('t/c', { require: constant(true) }),
      ],
    },
    { functions: { breaks } },
  );

  it('is an error for that subject of that rule alone, and everything stays possible', () => {
    const report = evaluate(compile(of, { asOf: AS_OF }), {
      fenced: true,
      rooms: [{ area: 5 }, { area: 6 }, {}],
    });
    expect(report.findings.map(({ rule: id, outcome }) => [id, outcome])).toEqual([
      ['t/a', 'pass'],
      ['t/b', 'pass'],
      ['t/b', 'error'],
      ['t/b', 'unknown'],
      ['t/c', 'pass'],
    ]);
    expect(report.findings[2]).toMatchObject({
      possible: ['pass', 'fail', 'not-applicable', 'manual', 'error'],
      message: { id: 'core/error' },
      error: 'too much for me',
    });
    expect(report.summary.verdict).toBe('open');
  });

  it('and a measure that throws is null', () => {
    const measures = [
      {
        id: 'm',
        title: { 'zh-CN': '', en: '' },
        unit: '1',
        value: { op: 'call', name: 'breaks', args: [f('/area')] } as const,
      },
    ];
    const measured = profile(
      { measures },
      {
        functions: { breaks },
        instruments: [instrument('law')],
        layers: [{ division: '000000', packs: [pack({ measures })] }],
      },
    );
    expect(evaluate(compile(measured, { asOf: AS_OF }), { area: 9 }).measures).toEqual({ m: null });
    expect(evaluate(compile(measured, { asOf: AS_OF }), { area: 3 }).measures).toEqual({ m: true });
  });
});
