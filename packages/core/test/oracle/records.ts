import fc, { type Arbitrary } from 'fast-check';
import { type Completing, completionsOf, FIELDS, samplesOf, type Unknowns } from './world.js';

type Json = unknown;

const sample = (pattern: string) => fc.constantFrom(...samplesOf(pattern));

/** Records in which everything is known. */
export const completeRecord: Arbitrary<Json> = fc.record({
  ...Object.fromEntries(
    [
      'yes',
      'also',
      'small',
      'part',
      'signed',
      'open',
      'many',
      'kind',
      'mode',
      'seat',
      'day',
      'until',
      'tags',
      'name',
    ].map((key) => [key, sample(`/${key}`)]),
  ),
  group: fc.record({ yes: sample('/group/yes') }),
  list: fc.array(
    fc.record({
      ok: sample('/list/*/ok'),
      n: sample('/list/*/n'),
      t: sample('/list/*/t'),
      day: sample('/list/*/day'),
      kind: sample('/list/*/kind'),
      inner: fc.array(fc.record({ k: sample('/list/*/inner/*/k') }), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
  log: fc.record({
    from: sample('/log/from'),
    to: sample('/log/to'),
    entries: fc.array(fc.record({ date: sample('/log/entries/*/date'), ok: sample('/log/entries/*/ok') }), {
      maxLength: 3,
    }),
  }),
});

/** One way to make something unknown: `at` picks the place among those that are read. */
export interface Mask {
  readonly at: number;
  readonly how: 'missing' | 'null' | 'junk' | 'stated';
}

export const masks: Arbitrary<readonly Mask[]> = fc.array(
  fc.record({ at: fc.nat(50), how: fc.constantFrom('missing', 'null', 'junk', 'stated') } as const),
  { minLength: 1, maxLength: 5 },
);

/** Places of a record that can be made unknown, as far as they are read: values, lists, elements and groups. */
const placesOf = (record: Json, reads: ReadonlySet<string>): readonly (readonly [string, string])[] => {
  const found: [string, string][] = [];
  const walk = (raw: Json, pointer: string, pattern: string): void => {
    const isRead = [...reads].some((read) => read === pattern || read.startsWith(`${pattern}/`));
    if (pattern !== '' && isRead) found.push([pointer, pattern]);
    if (Array.isArray(raw) && FIELDS[pattern]?.type === 'list') {
      for (const [i, element] of raw.entries()) walk(element, `${pointer}/${i}`, `${pattern}/*`);
    } else if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) {
      for (const [key, value] of Object.entries(raw)) walk(value, `${pointer}/${key}`, `${pattern}/${key}`);
    }
  };
  walk(record, '', '');
  return found;
};

const JUNK: { readonly [type: string]: unknown } = {
  number: 0.1234567,
  code: 'constructor',
  codes: ['a', 'unheard'],
  text: 5,
  date: '2026-02-30',
  boolean: 'true',
  list: {},
  object: [1],
};

const withChange = (
  record: Json,
  pointer: string,
  change: (holder: { [k: string]: unknown }, key: string) => void,
): Json => {
  const copy = structuredClone(record);
  const keys = pointer.slice(1).split('/');
  let at = copy as { [k: string]: unknown };
  for (const key of keys.slice(0, -1)) at = at[key] as { [k: string]: unknown };
  change(at, keys[keys.length - 1] as string);
  return copy;
};

export interface Masked {
  readonly record: Json;
  readonly unknowns: Unknowns;
  readonly completions: readonly Json[];
}

/**
 * A record with as many of the masks as leave a number of completions within the limit, and those completions. With
 * `keepLists` lists stay as long as they are.
 */
export const masked = (
  full: Json,
  todo: readonly Mask[],
  how: Pick<Completing, 'reads' | 'limit' | 'appendOnly'> & { readonly keepLists?: boolean },
): Masked => {
  const completions = completionsOf(full, { ...how, unknowns: {} });
  if (completions === undefined) throw new Error('a complete record has one completion');
  let state: Masked = { record: full, unknowns: {}, completions };
  for (const mask of todo) {
    const places = placesOf(state.record, how.reads);
    if (places.length === 0) break;
    const [pointer, pattern] = places[mask.at % places.length] as readonly [string, string];
    const type = FIELDS[pattern]?.type ?? 'object';
    if (how.keepLists && type === 'list') continue;
    let { record, unknowns } = state;
    if (mask.how === 'stated') {
      // A stale value stays where it was; a list that stands there becomes partial.
      if (type !== 'object') unknowns = { ...unknowns, [pointer]: 'expired' };
    } else {
      record = withChange(record, pointer, (holder, key) => {
        if (mask.how === 'junk') holder[key] = JUNK[type];
        else if (mask.how === 'null' || Array.isArray(holder)) holder[key] = null;
        else delete holder[key];
      });
    }
    const next = completionsOf(record, { ...how, unknowns });
    if (next !== undefined && next.length <= how.limit) state = { record, unknowns, completions: next };
  }
  return state;
};
