import type { Division } from '@tuoyu/reference';
import { foldName } from '../fold/fold.js';
import { aliasesOf } from './aliases.js';
import { allDivisions } from './all.js';

/** A division by one way of writing it. */
export interface AliasEntry {
  readonly division: Division;
  readonly suffixed: boolean;
}

/** Ways of writing divisions, in folded script. */
export interface AliasIndex {
  readonly entries: ReadonlyMap<string, readonly AliasEntry[]>;
  /** Length of the longest alias by its first two characters. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Names that many cities have; they say nothing without their city. */
const GENERIC = new Set(['城区', '郊区', '矿区', '东区', '西区', '新区', '一区', '二区']);

/** Whether a name is read as a division only behind its city. */
export const isGeneric = (text: string): boolean => GENERIC.has(text);

let index: AliasIndex | undefined;

const build = (): AliasIndex => {
  const entries = new Map<string, AliasEntry[]>();
  const longest = new Map<string, number>();
  for (const division of allDivisions())
    for (const { text, suffixed } of aliasesOf(division)) {
      const key = foldName(text);
      const head = key.slice(0, 2);
      longest.set(head, Math.max(longest.get(head) ?? 0, key.length));
      const known = entries.get(key);
      if (known) known.push({ division, suffixed });
      else entries.set(key, [{ division, suffixed }]);
    }
  return { entries, longest };
};

/** The index over all divisions, built once when first asked for. */
export const aliasIndex = (): AliasIndex => {
  index ??= build();
  return index;
};

/** Whether a folded text is, as a whole, a way of writing a division of county level or above. */
export const isDivisionName = (text: string): boolean => aliasIndex().entries.has(text);
