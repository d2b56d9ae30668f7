import { type Division, divisionStateOn, isWithin } from '@tuoyu/reference';
import { type AliasEntry, aliasIndex, isGeneric } from './alias-index.js';
import type { DivisionElement, DivisionMatch } from './types.js';

const STATES = ['in-force', 'maybe', 'not'];
const LEVELS = ['province', 'prefecture', 'county'];

/** Municipalities directly under the central government: a city in front of their districts. */
const MUNICIPALITIES = ['110000', '120000', '310000', '500000'];

/** Whether a division is a city that may stand in front of its districts. */
export const isCity = ({ code, level }: Pick<DivisionMatch, 'code' | 'level'>): boolean =>
  level === 'prefecture' || MUNICIPALITIES.includes(code);

const toMatch = (division: Division, on: string | undefined): DivisionMatch => ({
  code: division.code,
  name: division.name,
  level: division.level,
  state: on === undefined ? (division.ended === null ? 'in-force' : 'not') : divisionStateOn(division, on),
  district: division.level === 'county' && /(?<!林|特)区$/u.test(division.name),
});

/** Where two lie as they should: the second below the first, by code. */
const below = (lower: DivisionMatch, upper: DivisionMatch): boolean =>
  LEVELS.indexOf(lower.level) > LEVELS.indexOf(upper.level) && isWithin(lower.code, upper.code);

const unique = (matches: readonly DivisionMatch[]): readonly DivisionMatch[] => {
  const seen = new Map<string, DivisionMatch>();
  for (const match of matches) {
    const key = match.code + match.name;
    const known = seen.get(key);
    if (!known || STATES.indexOf(match.state) < STATES.indexOf(known.state)) seen.set(key, match);
  }
  return [...seen.values()].sort(
    (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || (a.code < b.code ? -1 : 1),
  );
};

const elementOf = (
  text: string,
  entries: readonly AliasEntry[],
  parent: DivisionElement | undefined,
  on: string | undefined,
): DivisionElement | undefined => {
  if (parent === undefined && isGeneric(text)) return undefined;
  const fit = (suffixed: boolean) =>
    unique(
      entries
        .filter((entry) => entry.suffixed === suffixed)
        .map((entry) => toMatch(entry.division, on))
        .filter((match) => parent === undefined || parent.matches.some((upper) => below(match, upper))),
    );
  const written = fit(true);
  if (written.length > 0) return { text, suffixed: true, matches: written };
  const short = fit(false);
  return short.length > 0 ? { text, suffixed: false, matches: short } : undefined;
};

type Found = Map<string, DivisionElement | undefined>;

/** What was found for the day last asked for; no larger than the index of names. */
let memory:
  | { readonly on: string | undefined; readonly top: Found; readonly below: WeakMap<DivisionElement, Found> }
  | undefined;

const remembered = (
  text: string,
  entries: readonly AliasEntry[],
  parent: DivisionElement | undefined,
  on: string | undefined,
): DivisionElement | undefined => {
  if (memory === undefined || memory.on !== on) memory = { on, top: new Map(), below: new WeakMap() };
  let found = parent === undefined ? memory.top : memory.below.get(parent);
  if (found === undefined) {
    found = new Map();
    memory.below.set(parent!, found);
  }
  if (!found.has(text)) found.set(text, elementOf(text, entries, parent, on));
  return found.get(text);
};

/** The divisions that a folded text may name from `start` on, longest first, below `parent` when there is one. */
export const elementsAt = (
  text: string,
  start: number,
  limit: number,
  parent: DivisionElement | undefined,
  on: string | undefined,
): readonly DivisionElement[] => {
  const { entries, longest } = aliasIndex();
  const reach = longest.get(text.slice(start, start + 2)) ?? 0;
  const found: DivisionElement[] = [];
  for (let length = Math.min(reach, limit - start); length >= 2; length -= 1) {
    const slice = text.slice(start, start + length);
    const known = entries.get(slice);
    const element = known && remembered(slice, known, parent, on);
    if (element) found.push(element);
  }
  return found;
};
