import { isIsoDate } from '@tuoyu/reference';
import { order734, since } from '../cite.js';
import { dayOf, lawFollowedTo } from '../day.js';
import { edits, headOf, type IndexedName, indexed, type NameIndex } from './name-index.js';
import type { Likeness, SimilarName, SimilarOptions } from './types.js';

const ORDER: readonly Likeness[] = ['equal', 'same-trade-name', 'near-trade-name', 'shared-head'];
/** Most names of one head that are looked at, so that a common head does not make a query long. */
const MOST_OF_A_HEAD = 500;

/** Whether two texts differ by at most one character changed, added or left out. */
const oneEdit = (a: string, b: string): boolean => {
  const [short, long] = [[...a], [...b]].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.slice(long.length === short.length ? at + 1 : at).join('');
  return rest === long.slice(at + 1).join('');
};

const likenessOf = (asked: IndexedName, other: IndexedName): readonly [Likeness, number] | undefined => {
  if (asked.folded === other.folded) return ['equal', 0];
  const [a, b] = [asked.tradeName, other.tradeName];
  if (a === '' || b === '') return undefined;
  if (a === b) return ['same-trade-name', 0];
  const longer = Math.abs([...a].length - [...b].length);
  if (a.startsWith(b) || b.startsWith(a)) return ['shared-head', longer];
  const [x, y] = [[...a], [...b]];
  if (Math.min(x.length, y.length) < 2) return undefined;
  // of two characters each, one that differs makes another name
  if (Math.max(x.length, y.length) > 2 && oneEdit(a, b)) return ['near-trade-name', 1];
  return x[0] === y[0] && x[1] === y[1] ? ['shared-head', Math.max(x.length, y.length) - 2] : undefined;
};

const yearLater = (date: string): string => {
  const [year, rest] = [Number(date.slice(0, 4)) + 1, date.slice(4)];
  const later = `${String(year).padStart(4, '0')}${rest}`;
  return isIsoDate(later) ? later : `${later.slice(0, 8)}28`;
};

const stateOf = (endedOn: string | undefined, asOf: string): SimilarName['state'] => {
  if (endedOn === undefined || !isIsoDate(endedOn) || endedOn > asOf) return 'standing';
  return asOf < yearLater(endedOn) ? 'within-a-year' : 'before';
};

const registrarsMatch = (a: string | undefined, b: string | undefined): boolean | null =>
  a === undefined || b === undefined ? null : a === b;

const similar = (asked: IndexedName, other: IndexedName, asOf: string): SimilarName | undefined => {
  const likeness = likenessOf(asked, other);
  if (likeness === undefined) return undefined;
  const [kind, distance] = likeness;
  const sameIndustry = asked.industry === '' || other.industry === '' || asked.industry === other.industry;
  const sameRegistrar = registrarsMatch(asked.entry.registrar, other.entry.registrar);
  const state = stateOf(other.entry.endedOn, asOf);
  const alike = (kind === 'equal' || kind === 'same-trade-name') && sameIndustry;
  const conflict = !alike || state === 'before' || asOf < since.order734 ? false : sameRegistrar;
  return {
    entry: other.entry,
    likeness: kind,
    distance,
    sameIndustry,
    sameRegistrar,
    state,
    conflict,
    basis: conflict === false ? [] : [order734('art. 17')],
  };
};

const weight = ({ likeness, state, sameIndustry, distance }: SimilarName): number =>
  ORDER.indexOf(likeness) * 1000 +
  (state === 'before' ? 500 : 0) +
  (sameIndustry ? 0 : 250) +
  Math.min(distance, 99);

/**
 * The names of a register that are like a name, the likest first: equal after folding script and width, with the same
 * trade name, with one that differs by one character, with one that begins alike. Whether the law is in the way is in
 * `conflict`: same registrar, same industry or no industry word, standing or ended less than a year ago.
 */
export const similarNames = (
  text: string,
  index: NameIndex,
  options: SimilarOptions = {},
): readonly SimilarName[] => {
  const { limit = 20, registrar } = options;
  const asOf = dayOf(options.asOf) ?? lawFollowedTo;
  const asked = indexed({ name: text, registrar });
  const positions = new Set<number>(index.byName.get(asked.folded));
  if (asked.tradeName !== '')
    for (const key of edits(asked.tradeName))
      for (const position of index.byEdit.get(key) ?? []) positions.add(position);
  const head = headOf(asked.tradeName);
  if (head !== undefined)
    for (const position of (index.byHead.get(head) ?? []).slice(0, MOST_OF_A_HEAD)) positions.add(position);
  return [...positions]
    .flatMap((position) => {
      const found = similar(asked, index.names[position]!, asOf);
      return found ? [{ found, position }] : [];
    })
    .sort((a, b) => weight(a.found) - weight(b.found) || a.position - b.position)
    .slice(0, Math.max(0, limit))
    .map(({ found }) => found);
};
