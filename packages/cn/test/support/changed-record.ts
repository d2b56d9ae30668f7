import type { UnknownReason } from '@tuoyu/core';
import { holderOf, pointersIn } from './pointers.js';
import { type Making, placeAt, valueFor } from './random-institution.js';
import type { Seeded } from './seeded.js';

/** Why values are unknown, by pointer. */
export type Unknowns = { readonly [pointer: string]: UnknownReason };

/** A record that was made from another, and what is said of it. */
export interface Changed {
  readonly record: object;
  readonly unknowns: Unknowns;
}

/** A copy of a record with some values dropped, doubled, exchanged, made anew or moved by a little. */
export const mutated = (record: object, times: number, making: Making): object => {
  const { random } = making;
  const copy = structuredClone(record);
  const pointers = pointersIn(copy);
  for (let i = 0; i < times; i += 1) {
    const pointer = random.pick(pointers);
    const place = placeAt(pointer);
    const found = holderOf(copy, pointer);
    const other = holderOf(copy, random.pick(pointers));
    if (found === undefined || place === undefined) continue;
    const [holder, key] = found as readonly [{ [key: string]: unknown }, string];
    const here = holder[key];
    switch (random.below(5)) {
      case 0:
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else delete holder[key];
        break;
      case 1:
        if (Array.isArray(holder)) holder.push(structuredClone(here));
        break;
      case 2:
        if (other !== undefined) holder[key] = structuredClone((other[0] as typeof holder)[other[1]]);
        break;
      case 3:
        if (typeof here === 'number')
          holder[key] = Number((here + random.pick([1, -1, 0.01, -0.000001])).toFixed(6));
        break;
      default:
        holder[key] = valueFor(place, making);
    }
  }
  return copy;
};

/** The record with values taken away; of a list that loses its tail it is known that there was more. */
export const lessThan = (record: object, stated: Unknowns, random: Seeded): Changed => {
  const copy = structuredClone(record);
  const pointers = pointersIn(copy);
  const unknowns: { [pointer: string]: UnknownReason } = { ...stated };
  const times = pointers.length === 0 ? 0 : random.pick([1, 10, 50]);
  for (let i = 0; i < times; i += 1) {
    const pointer = random.pick(pointers);
    const list = pointer.slice(0, pointer.lastIndexOf('/'));
    const found = holderOf(copy, pointer);
    if (found === undefined) continue;
    const [holder, key] = found;
    if (!Array.isArray(holder)) delete holder[key];
    // a set of codes has no tail: one that can not be read leaves it open
    else if (placeAt(list)?.entry?.type !== 'list') holder[Number(key)] = null;
    else {
      holder.splice(Number(key));
      unknowns[list] = 'missing';
    }
  }
  return { record: copy, unknowns };
};

/** The record with its lists and keys in another order, and where everything went. */
export const turned = (record: object, random: Seeded) => {
  const moved = new Map<string, string>();
  const turn = (value: unknown, from: string, to: string): unknown => {
    moved.set(from, to);
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value))
      return Object.fromEntries(
        random
          .shuffled(Object.entries(value))
          .map(([key, v]) => [key, turn(v, `${from}/${key}`, `${to}/${key}`)]),
      );
    return random
      .shuffled([...value.keys()])
      .map((old, now) => turn(value[old], `${from}/${old}`, `${to}/${now}`));
  };
  const copy = turn(record, '', '') as object;
  /** Where a pointer went; what is not there went with what would hold it. */
  const at = (pointer: string): string => {
    const to = moved.get(pointer);
    if (to !== undefined) return to;
    const cut = pointer.lastIndexOf('/');
    return at(pointer.slice(0, cut)) + pointer.slice(cut);
  };
  return { copy, at };
};

/** The record with what findings need put in: a value, or a list; what was said of it before falls away. */
export const supplied = (
  record: object,
  stated: Unknowns,
  pointers: readonly string[],
  making: Making,
): Changed => {
  const copy = structuredClone(record) as { [key: string]: unknown };
  const unknowns = { ...stated };
  const whole: string[] = [];
  for (const pointer of [...pointers].sort((a, b) => a.length - b.length)) {
    const place = placeAt(pointer);
    // what lies in a group that was just put in is there as well
    if (place === undefined || whole.some((group) => pointer.startsWith(`${group}/`))) continue;
    for (const known of Object.keys(unknowns))
      if (`${pointer}/`.startsWith(`${known}/`)) delete unknowns[known];
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() as string;
    let holder = copy;
    for (const [i, key] of keys.entries()) {
      const inList = /^\d+$/.test(keys[i + 1] ?? last);
      const here = holder[key];
      if (typeof here !== 'object' || here === null || Array.isArray(here) !== inList)
        holder[key] = inList ? [] : {};
      holder = holder[key] as typeof holder;
    }
    const { type } = place.entry ?? {};
    // a list that stands there is now said to be complete
    if (type === 'list' && Array.isArray(holder[last])) continue;
    if (type === 'list' || type === 'object') whole.push(pointer);
    holder[last] = type === 'date' && isEnd(last) ? SPAN[last] : covering(valueFor(place, making));
  }
  return { record: copy, unknowns };
};

// longer than any rule looks back or ahead
const SPAN = { from: '1990-01-01', to: '2040-01-01' } as const;

const isEnd = (key: string): key is keyof typeof SPAN => Object.hasOwn(SPAN, key);

/** A log over all days, for one that covers too little lacks what lies beyond; anything else as it is. */
const covering = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'entries' in value ? { ...value, ...SPAN } : value;
