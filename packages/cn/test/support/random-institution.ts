import type { FieldEntry } from '@tuoyu/core';
import { institutionFields } from '@tuoyu/model';
import type { Limits } from './limits.js';
import type { Seeded } from './seeded.js';

/** A place of the field table with what lies below it. */
export interface Place {
  readonly pattern: string;
  readonly entry: FieldEntry | undefined;
  readonly below: Map<string, Place>;
}

const fields: { readonly [pattern: string]: FieldEntry } = institutionFields;

/** The record, as the field table describes it. */
export const institutionPlace: Place = (() => {
  const root: Place = { pattern: '', entry: undefined, below: new Map() };
  for (const full of Object.keys(fields)) {
    let at = root;
    for (const key of full.split('/').slice(1)) {
      const pattern = `${at.pattern}/${key}`;
      const next = at.below.get(key) ?? { pattern, entry: fields[pattern], below: new Map() };
      at.below.set(key, next);
      at = next;
    }
  }
  return root;
})();

/** The place of a pointer into a record; undefined for one that the table does not know. */
export const placeAt = (pointer: string): Place | undefined => {
  let at: Place | undefined = institutionPlace;
  for (const key of pointer.split('/').slice(1)) at = at?.below.get(at.entry?.type === 'list' ? '*' : key);
  return at;
};

/** How records are made. */
export interface Making {
  readonly random: Seeded;
  readonly limits: Limits;
  readonly asOf: string;
  /** Share of the fields that are filled in. */
  readonly density: number;
  /** Share of values that are something else than they should be. */
  readonly hostile: number;
  /** Elements of a list at most. */
  readonly most: number;
}

const HOSTILE: readonly unknown[] = [
  null,
  '',
  'NaN',
  -1,
  -0,
  0.1 + 0.2,
  1.23456789,
  9e9,
  1e300,
  Number.NaN,
  Number.MAX_SAFE_INTEGER,
  '2023-02-29',
  '0000-01-01',
  '9999-12-31',
  [],
  {},
  [null],
  [[]],
  { length: 3 },
  '\ud800',
  '__proto__',
  'toString',
  'true',
  true,
  '１２',
  ['full-day', 'nope', 7],
];
// few, so that they meet, dangle and repeat
const IDS = ['1', '2', '3', 'a'];
const DIVISIONS = ['320106', '320100', '320191', '110101', '3201', '', '999999'];
const TEXTS = [
  '甲',
  '南京市鼓楼区小树苗托育有限公司',
  '托育服务；餐饮',
  'ＡＢＣ',
  '',
  ' ',
  '𠮷',
  '甲'.repeat(90),
];

const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** A day near the day of the report, a birthday, or a day on which the law changes. */
const dayNear = ({ random, limits, asOf }: Making): string => {
  const near = random.pick([0, 0, 1, -1, -7, 30, -31, random.below(2000) - 1000]);
  const years = random.pick([0, 1, 2, 3, 6, 18, 60]);
  const from = random.pick([
    asOf,
    random.pick(limits.days),
    `${Number(asOf.slice(0, 4)) - years}${asOf.slice(4)}`,
  ]);
  return shifted(from.endsWith('-02-29') ? `${from.slice(0, 4)}-03-01` : from, near);
};

const number = ({ pattern, entry }: Place, { random, limits }: Making): number => {
  const { whole, min = 0, max } = entry as { whole?: boolean; min?: number; max?: number };
  const quantum = whole ? 1 : random.pick([1, 0.01, 0.000001]);
  const known = limits.of(pattern).filter((one) => typeof one === 'number');
  const near =
    known.length > 0 && random.chance(0.7)
      ? random.pick(known) + random.pick([0, quantum, -quantum])
      : random.pick([
          0,
          1,
          2,
          5,
          10,
          20,
          60,
          150,
          1000,
          random.below(whole ? 40 : 40_000) / (whole ? 1 : 100),
        ]);
  const within = Math.max(min, Math.min(max ?? near, near));
  return Number((whole ? Math.round(within) : within).toFixed(6));
};

const text = ({ pattern }: Place, { random, limits }: Making): string => {
  if (/(\/id|Ids?|Ids\/\*)$/.test(pattern)) return random.pick(IDS);
  if (/divisionCode$/.test(pattern)) return random.pick(DIVISIONS);
  return random.pick([...TEXTS, ...limits.of(pattern).filter((one) => typeof one === 'string')]);
};

/** A value for a place. */
export const valueFor = (place: Place, making: Making): unknown => {
  const { random, density, hostile, most } = making;
  const { entry, below } = place;
  if (random.chance(hostile)) return structuredClone(random.pick(HOSTILE));
  switch (entry?.type) {
    case 'boolean':
      return random.chance(0.5);
    case 'number':
      return number(place, making);
    case 'date':
      return dayNear(making);
    case 'code':
      return random.pick(Object.keys(entry.codes));
    case 'codes': {
      const share = random.pick([0, 0.3, 0.7, 1]);
      return Object.keys(entry.codes).filter(() => random.chance(share));
    }
    case 'text':
      return text(place, making);
    case 'list': {
      const length = random.chance(0.15) ? 0 : 1 + random.below(most);
      return Array.from({ length }, () => valueFor(below.get('*') as Place, making));
    }
    default: {
      const kept = [...below].filter(() => random.chance(density));
      return Object.fromEntries(kept.map(([key, part]) => [key, valueFor(part, making)]));
    }
  }
};
