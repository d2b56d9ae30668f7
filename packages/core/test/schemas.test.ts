import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compile,
  EXPRESSION_FORMAT,
  type Expr,
  ge,
  loadPack,
  PACK_FORMAT,
  packToJson,
  REPORT_FORMAT,
  stamp,
} from '../src/index.js';
import { anyExpression } from './oracle/expressions.js';
import { completeRecord } from './oracle/records.js';
import { FIELDS, FUNCTIONS } from './oracle/world.js';
import { AS_OF, basis, f, instrument, pack, rule, say } from './support/declare.js';
import { evaluate } from './support/engines.js';

const folder = new URL('../schemas/', import.meta.url);
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')) as { $id: string; title: string };
const names = ['expression', 'pack', 'report'] as const;

const ajv = new Ajv2020.default({ strict: true, strictRequired: false, allowUnionTypes: true });
for (const name of names) ajv.addSchema(read(name));
const validator = (name: (typeof names)[number]): ValidateFunction =>
  ajv.getSchema(read(name).$id) as ValidateFunction;
const problems = (name: (typeof names)[number], value: unknown): unknown => {
  const validate = validator(name);
  return validate(value) ? [] : validate.errors;
};

const CHOICE = { id: 'method', title: say('m'), options: { a: say('a'), b: say('b') } };
const COUNTING = { id: 'counting', title: say('c'), options: { calendar: say('c'), rolling: say('r') } };

/** A pack with every part that a pack can have. */
const full = pack({
  rules: [
    rule('t/a', {
      topic: 'room',
      phases: ['filing', 'operation'],
      effective: { from: '2020-01-01', to: '2099-12-31' },
      timeAnchor: '/day',
      when: ge({ op: 'field', of: 'record', path: '/many' }, 1),
      require: ge({ op: 'field', of: 'record', path: '/part' }, { op: 'figure', id: 'width' }),
      params: { width: { op: 'figure', id: 'width' } },
      consequences: [basis('law', { clause: 'art. 9' })],
      question: { text: say('?'), evidence: say('!') },
      replaces: 't/old',
    }),
    rule('t/b', {
      subjects: '/list',
      require: { op: 'field', of: 'subject', path: '/ok' },
      timeAnchor: 'asOf',
    }),
    rule('t/c', {
      require: { op: 'field', of: 'record', path: '/yes' },
      basis: [basis('law', { verified: 'unverified', row: '12', note: say('n') })],
    }),
    rule('t/d', { require: { op: 'call', name: 'breaks', args: [] } }),
  ],
  figures: [
    {
      id: 'width',
      title: say('w'),
      unit: 'm',
      sense: 'floor',
      versions: [
        { to: '2024-12-31', value: 0.5, basis: basis() },
        { from: '2025-01-01', value: 0.7, basis: basis() },
      ],
    },
  ],
  choices: [CHOICE, COUNTING, { ...CHOICE, id: 'with-default', default: { option: 'a', basis: basis() } }],
  measures: [
    { id: 'n', title: say('n'), unit: '1', value: { op: 'field', of: 'record', path: '/many' } },
    { id: 'c', title: say('c'), unit: '1', value: { op: 'field', of: 'record', path: '/kind' } },
    { id: 'd', title: say('d'), unit: 'day', value: { op: 'field', of: 'record', path: '/day' } },
    { id: 's', title: say('s'), unit: '1', value: { op: 'field', of: 'record', path: '/tags' } },
    { id: 'b', title: say('b'), unit: '1', value: { op: 'field', of: 'record', path: '/yes' } },
  ],
  topics: [{ id: 'room', title: say('room') }],
});
const local = pack({
  name: '@test/city',
  overrides: [{ figure: 'width', value: 0.8, from: '2026-01-01', basis: basis() }],
  disables: [{ rule: 't/b', basis: basis() }],
});
const plan = compile(
  {
    id: 'p',
    title: say('p'),
    fields: FIELDS,
    functions: {
      ...FUNCTIONS,
      breaks: {
        inputs: [],
        codomain: { kind: 'boolean' },
        run: () => {
          throw new Error('no');
        },
      },
    },
    instruments: [instrument('law', { validityChoice: 'method' })],
    seat: '/seat',
    layers: [
      { division: '000000', packs: [full] },
      { division: '320100', packs: [local] },
    ],
  },
  {
    asOf: AS_OF,
    choices: { counting: 'rolling' },
    adoptions: [{ rule: 't/a', by: '王', on: '2026-01-01', source: 's' }],
  },
);
const beside = {
  key: 'k',
  stamp,
  answers: [
    {
      rule: 't/a',
      pointer: '',
      value: 'pass',
      by: '李',
      on: '2026-01-01',
      validUntil: '2027-01-01',
      evidence: 'photo',
    },
  ],
  waivers: [{ rule: 't/c', reason: 'r', approver: 'a', from: '2026-01-01', until: '2026-12-31' }],
  issues: [
    {
      pointer: '/a',
      code: 'bad-date',
      found: 'x',
      expected: 'y',
      origin: { file: 'f', sheet: 's', row: 1, column: 'A', line: 2 },
    },
  ],
} as const;

/** All places of a JSON value, as paths. */
const places = (
  value: unknown,
  at: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] => {
  if (typeof value !== 'object' || value === null) return [at];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [at, ...parts.flatMap(([key, part]) => places(part, [...at, key]))];
};
type Edit = (holder: { [key: string]: unknown }, key: string) => void;
const edited = (value: unknown, path: readonly (string | number)[], edit: Edit): unknown => {
  const copy = structuredClone(value);
  let holder = copy as { [key: string]: unknown };
  for (const key of path.slice(0, -1)) holder = holder[key] as { [key: string]: unknown };
  edit(holder, String(path[path.length - 1]));
  return copy;
};
const EDITS: { readonly [name: string]: Edit } = {
  'takes a part away': (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  'writes a number': (holder, key) => {
    holder[key] = 12;
  },
  'writes an object': (holder, key) => {
    holder[key] = { unheard: true };
  },
  'renames a key': (holder, key) => {
    if (Array.isArray(holder)) return;
    holder[`${key}s`] = holder[key];
    delete holder[key];
  },
  'writes another word': (holder, key) => {
    holder[key] = 'unheard of';
  },
};

describe('the schemas', () => {
  it('name their formats, and are all there are', () => {
    expect(read('expression').title).toContain(EXPRESSION_FORMAT);
    expect(read('pack').title).toContain(PACK_FORMAT);
    expect(read('report').title).toContain(REPORT_FORMAT);
    expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.schema.json`).sort());
  });

  it('are shipped, each under its name', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      files: readonly string[];
      exports: { readonly [path: string]: unknown };
    };
    expect(manifest.files).toContain('schemas');
    for (const name of names) {
      expect(manifest.exports[`./schemas/${name}.schema.json`]).toBe(`./schemas/${name}.schema.json`);
    }
  });
});

describe('an expression', () => {
  it('of any kind is valid', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyExpression(2, ['record', 'subject']), ({ expr }) => {
        seen.add(expr.op);
        expect(problems('expression', expr)).toEqual([]);
      }),
      { seed: 7, numRuns: 600 },
    );
    const branches = (
      read('expression') as unknown as {
        $defs: { [k: string]: { properties?: { op: { const?: string; enum?: string[] } } } };
      }
    ).$defs;
    const known = Object.values(branches).flatMap(
      ({ properties }) => properties?.op.enum ?? properties?.op.const ?? [],
    );
    // Those that only stand inside others, and those that need a pack around them.
    const inside = ['value', 'date', 'field', 'asOf', 'choice', 'figure'];
    expect([...seen, ...inside].sort()).toEqual([...known].sort());
  });

  it.each<[string, unknown]>([
    ['an unknown operator', { op: 'xor', args: [] }],
    ['no operator', { args: [] }],
    ['one side of a comparison', { op: 'eq', args: [{ op: 'asOf' }] }],
    ['three sides of a comparison', { op: 'eq', args: [{ op: 'asOf' }, { op: 'asOf' }, { op: 'asOf' }] }],
    ['a sum of nothing', { op: 'add', args: [] }],
    ['a further key', { op: 'asOf', of: 'record' }],
    ['a missing branch', { op: 'if', if: { op: 'value', value: true }, then: { op: 'asOf' } }],
    ['a literal of null', { op: 'value', value: null }],
    ['a literal beyond the limit', { op: 'value', value: 9e9 }],
    ['a day that is a number', { op: 'date', value: 20260101 }],
    ['a quantum of zero', { op: 'round', of: { op: 'value', value: 1 }, quantum: 0, mode: 'up' }],
    ['an unknown mode', { op: 'round', of: { op: 'value', value: 1 }, quantum: 1, mode: 'half-down' }],
    ['a list that is an expression', { op: 'count', list: { op: 'field', of: 'record', path: '/list' } }],
    ['an expression that is a list', { op: 'not', of: { op: 'list', of: 'record', path: '/list' } }],
    ['a path without a slash', { op: 'field', of: 'record', path: 'yes' }],
    [
      'an unknown period',
      {
        op: 'logged',
        of: 'record',
        path: '/log',
        as: 'l',
        day: '/date',
        every: 'fortnight',
        times: { op: 'value', value: 1 },
        periods: 1,
      },
    ],
    ['a bare value', true],
  ])('with %s is not', (_, expr) => {
    expect(problems('expression', expr)).not.toEqual([]);
  });
});

describe('a pack', () => {
  const exported = JSON.parse(packToJson(full)) as object;

  it('as it is exported is valid', () => {
    expect(problems('pack', exported)).toEqual([]);
    expect(problems('pack', JSON.parse(packToJson(local)))).toEqual([]);
  });

  it('with random expressions is valid', () => {
    fc.assert(
      fc.property(anyExpression(2, ['record']), ({ expr }) => {
        const made = pack({ measures: [{ id: 'm', title: say('m'), unit: '1', value: expr }] });
        expect(problems('pack', JSON.parse(packToJson(made)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(Object.entries(EDITS))(
    'that somebody broke (%s) is refused wherever loading refuses it',
    (_, edit) => {
      const loads = (value: unknown): boolean => {
        try {
          loadPack(value);
          return true;
        } catch {
          return false;
        }
      };
      const broken = places(exported)
        .slice(1)
        .map((path) => [path.join('/'), edited(exported, path, edit)] as const);
      const let_through = broken
        .filter(([, value]) => !loads(value) && validator('pack')(value))
        .map(([path]) => path);
      // Ids that are used twice are beyond a schema.
      expect(let_through.filter((path) => !path.endsWith('/id'))).toEqual([]);
      expect(broken.filter(([, value]) => !validator('pack')(value)).length).toBeGreaterThan(30);
    },
  );
});

describe('a report', () => {
  it('of any record is valid, with and without what lies beside it', () => {
    const masked = completeRecord.chain((record) =>
      fc
        .subarray(Object.keys(record as object))
        .map((keys) =>
          Object.fromEntries(keys.map((key) => [key, (record as { [k: string]: unknown })[key]])),
        ),
    );
    fc.assert(
      fc.property(masked, (record) => {
        for (const options of [{}, beside]) {
          const report = JSON.parse(JSON.stringify(evaluate(plan, record, options))) as unknown;
          expect(problems('report', report)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('as it stands in memory is valid too', () => {
    expect(problems('report', evaluate(plan, { list: [{ ok: false }], yes: false }, beside))).toEqual([]);
  });

  const stored = JSON.parse(
    JSON.stringify(
      evaluate(plan, { seat: '110101', list: [{ ok: false }, {}], yes: false, day: '2025-06-01' }, beside),
    ),
  ) as object;
  const outcomes = (stored as { findings: { outcome: string }[] }).findings.map((x) => x.outcome);

  it('that is broken is not: every part that it must have', () => {
    expect(new Set(outcomes)).toEqual(new Set(['fail', 'unknown', 'manual', 'error']));
    const optional =
      /\/(label|from|to|topic|phases|consequences|validity|ifAdopted|waiver|actual|op|required|distance|unit|validUntil|evidence|found|expected|origin|file|sheet|row|column|line|hash|key|rule|deciding)$|^(choices|measures|rules|answers|adoptions|waivers|issues|packs)\/|^topics\/[^/]+$|\/params\/|\/(phases|consequences|deciding|needs)\/\d+$|^findings\/\d+$/;
    const needed = places(stored)
      .slice(1)
      .filter((path) => !optional.test(path.join('/')) && typeof path[path.length - 1] === 'string');
    expect(needed.length).toBeGreaterThan(80);
    const missing = needed
      .filter((path) => validator('report')(edited(stored, path, EDITS['takes a part away'] as Edit)))
      .map((path) => path.join('/'));
    expect(missing).toEqual([]);
  });

  it.each<[string, readonly (string | number)[], unknown]>([
    ['another format', ['format'], 'tuoyu-report/2'],
    ['an unknown verdict', ['summary', 'verdict'], 'clear'],
    ['a count below zero', ['summary', 'open', 'unknown'], -1],
    ['unknown among what is possible', ['findings', 0, 'possible'], ['unknown']],
    ['nothing possible', ['findings', 0, 'possible'], []],
    ['the same twice', ['findings', 0, 'possible'], ['pass', 'pass']],
    [
      'a settled outcome of which more is possible',
      ['findings', outcomes.indexOf('fail'), 'possible'],
      ['pass', 'fail'],
    ],
    [
      'a settled outcome with needs',
      ['findings', outcomes.indexOf('fail'), 'needs'],
      [{ pointer: '/a', reason: 'missing' }],
    ],
    ['an unknown outcome without needs', ['findings', outcomes.indexOf('unknown'), 'needs'], []],
    [
      'an unknown reason',
      ['findings', outcomes.indexOf('unknown'), 'needs'],
      [{ pointer: '/a', reason: 'lost' }],
    ],
    ['a draft as law', ['rules', 't/a', 'force'], 'draft'],
    ['a hash of another kind', ['input', 'hash'], 'md5:0'],
    ['a further key', ['score'], 5],
  ])('with %s is not', (_, path, value) => {
    const broken = edited(stored, path, (holder, key) => {
      holder[key] = value;
    });
    expect(problems('report', stored)).toEqual([]);
    expect(problems('report', broken)).not.toEqual([]);
  });

  it('that shows what it masks is not', () => {
    const at = ['findings', outcomes.indexOf('fail'), 'deciding'];
    const both = edited(stored, at, (holder, key) => {
      holder[key] = [{ pointer: '/staff/0/born', masked: true, actual: '1987-06-05' }];
    });
    expect(problems('report', both)).not.toEqual([]);
  });
});

// The schema of an expression takes what the compiler refuses for its kinds; it only knows the shape.
it('a schema knows the shape of an expression, not its kinds', () => {
  const odd: Expr = { op: 'add', args: [f('/fenced'), { op: 'asOf' }] };
  expect(problems('expression', odd)).toEqual([]);
});
