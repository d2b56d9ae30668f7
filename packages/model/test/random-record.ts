import { institutionFields } from '../src/generated/fields.generated.js';
import { type FieldNode, fieldTree, type ParsedField } from '../src/parse/fields.js';

/** A small generator of numbers from 0 to 1 (mulberry32); the same seed gives the same record. */
export const randomOf = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

type Random = () => number;

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

/** Values that are wrong for most fields, and some that are right for many. */
const junk: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.1,
  0.7000001,
  1e-7,
  8999999999,
  9e9,
  -9e9,
  1e21,
  150,
  101,
  '',
  '１２',
  '12',
  'full-day',
  'toString',
  '__proto__',
  '2024-02-29',
  '2023-02-29',
  '2024-2-9',
  '2024-13-01',
  '0000-01-01',
  '2024-01-01T00:00:00Z',
  [],
  [null],
  ['full-day'],
  ['full-day', 'nope'],
  [1],
  [{}],
  {},
  { from: 1 },
  { nope: 1 },
  [[]],
];

const plain = (random: Random, field: ParsedField): unknown => {
  switch (field.type) {
    case 'boolean':
      return random() < 0.5;
    case 'text':
      return pick(random, ['', '南京', 'a/b~c', '𠮷', 'x'.repeat(30)]);
    case 'date':
      return pick(random, ['2024-02-29', '1999-12-31', '2026-11-24']);
    case 'code':
      return pick(random, Object.keys(field.codes ?? {}));
    case 'codes':
      return Object.keys(field.codes ?? {}).filter(() => random() < 0.3);
    default: {
      const { min = -5, max = 1000, whole = false } = field;
      const value = min + random() * (max - min);
      return whole ? Math.floor(value) : Math.round(value * 1000) / 1000;
    }
  }
};

const value = (random: Random, node: FieldNode, wrong: number): unknown => {
  if (random() < wrong) return pick(random, junk);
  if (random() < 0.05)
    return node.field.type === 'object' ? {} : node.field.type === 'list' ? [] : plain(random, node.field);
  if (node.field.type === 'list') {
    const length = Math.floor(random() * 3);
    return Array.from({ length }, () => value(random, node.element as FieldNode, wrong));
  }
  if (node.field.type !== 'object') return plain(random, node.field);
  const record: { [key: string]: unknown } = {};
  const share = node.children.size > 30 ? 0.1 : 0.4;
  for (const [key, child] of node.children) if (random() < share) record[key] = value(random, child, wrong);
  if (random() < wrong) record['nope'] = 1;
  return record;
};

const tree = fieldTree(institutionFields);

/** A random record; `wrong` is the share of values replaced by junk. */
export const randomRecord = (seed: number, wrong: number): unknown => {
  const random = randomOf(seed);
  const record: { [key: string]: unknown } = {};
  for (const [key, child] of tree.children) if (random() < 0.25) record[key] = value(random, child, wrong);
  return record;
};
