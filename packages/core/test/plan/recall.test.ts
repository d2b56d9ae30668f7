import { describe, expect, it } from 'vitest';
import { compile, type EvaluateOptions, type Expr, evaluate, type Finding, fast } from '../../src/index.js';
import { AS_OF, f, profile, rule } from '../support/declare.js';

const atLeast = (of: Expr, value: number): Expr => ({ op: 'ge', args: [of, { op: 'value', value }] });
const area: Expr = { op: 'field', of: 'subject', path: '/area' };
const law = profile({
  rules: [
    rule('t/area', { when: f('/fenced'), require: atLeast(f('/area'), 10) }),
    rule('t/rooms', { subjects: '/rooms', require: atLeast(area, 10) }),
    rule('t/all', {
      require: {
        op: 'every',
        list: { op: 'list', of: 'record', path: '/rooms' },
        as: 'one',
        that: atLeast({ op: 'field', of: 'one', path: '/area' }, 10),
      },
    }),
  ],
});
const quick = compile(law, { asOf: AS_OF, engine: fast });
const plain = compile(law, { asOf: AS_OF });

type Named = readonly [name: string, record: object, options?: EvaluateOptions];

const records: readonly Named[] = [
  ['nothing', {}],
  ['nothing again', { fenced: null }],
  ['whether it applies', { area: 12 }],
  ['whether it applies, for too small an area', { area: 9 }],
  ['the area', { fenced: true, rooms: [] }],
  ['an area that can not be read', { fenced: true, area: 'wide' }],
  ['an area out of the domain', { fenced: true, area: -1 }],
  ['a withheld area', { fenced: true }, { unknowns: { '/area': 'withheld' } }],
  ['withheld rooms', { fenced: true, area: 12 }, { unknowns: { '/rooms': 'withheld' } }],
  ['rooms that can not be read', { fenced: true, area: 12, rooms: 3 }],
  ['the area of a room', { fenced: true, rooms: [{ area: 12 }, {}] }],
  ['rooms that nobody listed', { rooms: [{}] }, { unknowns: { '/rooms': 'missing' } }],
  ['nothing, with what does not apply', { fenced: false }],
];

const findings = ([, record, options]: Named, plan = quick): readonly Finding[] =>
  evaluate(plan, record, options).findings;

describe('what records lack is found anew wherever it differs', () => {
  it.each(records.map((first) => [first[0], first] as const))('after %s', (_, first) => {
    for (const second of records) {
      findings(first);
      expect(findings(second), second[0]).toEqual(findings(second, plain));
    }
  });
});

it('records that lack the same share their findings, which nobody can change', () => {
  const [one, other] = [findings(['', {}]), findings(['', { key: 'other', fenced: null, rooms: null }])];
  expect(one.map(({ rule: id, outcome }) => [id, outcome])).toEqual([
    ['t/all', 'unknown'],
    ['t/area', 'unknown'],
    ['t/rooms', 'unknown'],
  ]);
  // what a list is asked for depends on its elements
  expect(one.map((finding, i) => finding === other[i])).toEqual([false, true, true]);
  expect(Object.isFrozen(one[1]?.needs[0])).toBe(true);
});

it('of many different records not all findings are kept', () => {
  const names = Array.from({ length: 6 }, (_, i) => `/flag${i}`);
  const flag = (path: string): Expr => ({ op: 'field', of: 'record', path });
  const texts = { 'zh-CN': '文', en: 'text' };
  const flags = names.map(
    (name) => [name, { label: texts, type: 'boolean', sensitivity: 'public' }] as const,
  );
  const wide = {
    ...profile({ rules: [rule('t/flags', { require: { op: 'and', args: names.map(flag) } })] }),
    fields: Object.fromEntries(flags),
  };
  const plans = [{ engine: fast }, {}].map((engine) => compile(wide, { asOf: AS_OF, ...engine }));
  for (let round = 0; round < 2; round += 1) {
    for (let bits = 0; bits < 2 ** names.length; bits += 1) {
      const known = names.filter((_, i) => (bits >> i) & 1).map((name) => [name.slice(1), true] as const);
      const [one, other] = plans.map((plan) => evaluate(plan, Object.fromEntries(known)).findings);
      expect(one).toEqual(other);
    }
  }
});
