import { describe, expect, it } from 'vitest';
import {
  compile,
  defineProfile,
  isTuoyuError,
  loadPack,
  type Pack,
  packHash,
  packToJson,
  stamp,
} from '../../src/index.js';
import { house } from '../explain/house.js';
import { evaluate } from '../support/engines.js';

const pack = house.layers[0]?.packs[0] as Pack;
const json = packToJson(pack);
type Json = { [key: string]: unknown };

/** The pack's JSON with one thing changed. */
const changed = (change: (copy: Json) => void): Json => {
  const copy = JSON.parse(json) as Json;
  change(copy);
  return copy;
};

const refusal = (value: unknown): unknown => {
  try {
    loadPack(value);
    return 'loaded';
  } catch (error) {
    return isTuoyuError(error) ? { code: error.code, ...error.info } : error;
  }
};

const first = (copy: Json): Json => (copy['rules'] as Json[])[0] as Json;

describe('packs as JSON', () => {
  const records = [
    {},
    {
      nature: 'public',
      classes: [
        { kind: 'infant', enrolled: 5, carers: 2 },
        { enrolled: 7, carers: 1 },
      ],
      staff: [{}],
    },
    { nature: 'private', classes: [], staff: [{ role: 'carer', trained: false, hiredOn: '2020-01-01' }] },
  ];

  it('gives the same reports byte for byte when loaded again', () => {
    const loaded = defineProfile({ ...house, layers: [{ division: '000000', packs: [loadPack(json)] }] });
    for (const asOf of ['2019-10-07', '2024-12-31', '2026-11-23']) {
      for (const record of records) {
        const one = JSON.stringify(evaluate(compile(house, { asOf }), record, { stamp }));
        const two = JSON.stringify(evaluate(compile(loaded, { asOf }), record, { stamp }));
        expect(two).toBe(one);
      }
    }
  });

  it('has the same hash before and after, and another when anything differs', () => {
    expect(packHash(loadPack(json))).toBe(packHash(pack));
    expect(packHash(loadPack(JSON.parse(json)))).toMatch(/^sha256:[0-9a-f]{64}$/);
    const other = loadPack(changed((copy) => Object.assign(first(copy), { obligation: 'should' })));
    expect(packHash(other)).not.toBe(packHash(pack));
    expect(packToJson(loadPack(json))).toBe(json);
  });

  it('can not be changed once it is loaded', () => {
    const loaded = loadPack(json);
    expect(() => Object.assign(loaded.rules[0] as object, { id: 'x' })).toThrow(TypeError);
  });

  it('keeps the order in which keys were declared', () => {
    const [ratio] = loadPack(json).rules;
    expect(Object.keys(ratio ?? {})).toEqual(Object.keys(pack.rules[0] ?? {}));
  });

  it('refuses an unknown version', () => {
    expect(refusal(changed((copy) => Object.assign(copy, { format: 'tuoyu-pack/2' })))).toEqual({
      code: 'unknown-format',
      found: 'tuoyu-pack/2',
      expected: 'tuoyu-pack/1',
    });
    expect(
      refusal(changed((copy) => Object.assign(copy, { expressions: 'tuoyu-expression/9' }))),
    ).toMatchObject({
      code: 'unknown-format',
      found: 'tuoyu-expression/9',
    });
    expect(refusal(changed((copy) => delete copy['expressions']))).toMatchObject({ code: 'unknown-format' });
    expect(refusal({})).toMatchObject({ code: 'unknown-format', found: 'undefined' });
  });

  it.each<[string, (copy: Json) => void, Json]>([
    [
      'an unknown operator',
      (copy) => Object.assign(first(copy), { require: { op: 'and', args: [{ op: 'fetch', url: 'x' }] } }),
      { code: 'bad-expression', at: '/rules/0/require/args/0', found: 'fetch' },
    ],
    [
      'an inherited operator',
      (copy) => Object.assign(first(copy), { require: { op: 'constructor' } }),
      { code: 'bad-expression', at: '/rules/0/require', found: 'constructor' },
    ],
    [
      'an expression without an operator',
      (copy) => Object.assign(first(copy), { when: true }),
      { code: 'bad-expression', at: '/rules/0/when', found: 'undefined' },
    ],
    [
      'a list where an expression belongs',
      (copy) =>
        Object.assign(first(copy), { require: { op: 'not', of: { op: 'list', of: 'record', path: '/a' } } }),
      { code: 'bad-expression', at: '/rules/0/require/of', found: 'list' },
    ],
    [
      'a part that the operator lacks',
      (copy) => Object.assign(first(copy), { require: { op: 'asOf', now: 1 } }),
      { code: 'bad-pack', pointer: '/rules/0/require/now', expected: 'nothing' },
    ],
    [
      'a part that is missing',
      (copy) => Object.assign(first(copy), { require: { op: 'choice' } }),
      { code: 'bad-pack', pointer: '/rules/0/require', expected: 'the key id' },
    ],
    [
      'three sides of a comparison',
      (copy) =>
        Object.assign(first(copy), {
          require: { op: 'eq', args: [1, 2, 3].map((value) => ({ op: 'value', value })) },
        }),
      { code: 'bad-pack', pointer: '/rules/0/require/args', expected: 'a list of two' },
    ],
    [
      'an unknown key of a rule',
      (copy) => Object.assign(first(copy), { 'wei/ght': 3 }),
      { code: 'bad-pack', pointer: '/rules/0/wei~1ght', expected: 'nothing' },
    ],
    [
      'a rule without a basis',
      (copy) => Object.assign(first(copy), { basis: [] }),
      { code: 'bad-pack', pointer: '/rules/0/basis', expected: 'a list of at least 1' },
    ],
    [
      'an unknown obligation',
      (copy) => Object.assign(first(copy), { obligation: 'perhaps' }),
      {
        code: 'bad-pack',
        pointer: '/rules/0/obligation',
        expected: expect.stringContaining('must') as unknown,
      },
    ],
    [
      'a text in one language',
      (copy) => Object.assign(copy, { title: { en: 'x' } }),
      { code: 'bad-pack', pointer: '/title', expected: 'the key zh-CN' },
    ],
    [
      'a rule that says nothing',
      (copy) => delete first(copy)['require'],
      { code: 'incomplete', at: 'staffing/ratio', missing: 'require or question' },
    ],
    [
      'an id used twice',
      (copy) => (copy['rules'] as Json[]).push(first(copy)),
      { code: 'duplicate-id', id: 'staffing/ratio', kind: 'rule' },
    ],
    [
      'a missing part',
      (copy) => delete copy['figures'],
      { code: 'bad-pack', pointer: '', expected: 'the key figures' },
    ],
  ])('refuses %s', (_, change, expected) => {
    expect(refusal(changed(change))).toEqual(expected);
  });

  it('refuses what is no pack at all', () => {
    expect(refusal('{')).toEqual({ code: 'bad-pack', pointer: '', expected: 'JSON' });
    for (const value of ['1', '[]', 'null', 7, null])
      expect(refusal(value)).toMatchObject({ code: 'bad-pack' });
  });

  it('does not write what it could not load', () => {
    expect(() => packToJson({ ...pack, version: undefined as never })).toThrow('bad-pack');
    expect(() => packToJson({ ...pack, version: (() => '1') as never })).toThrow('not-json');
  });
});
