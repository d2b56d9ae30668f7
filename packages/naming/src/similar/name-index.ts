import { fold, foldName } from '../fold/fold.js';
import { readingsOf } from '../parse/parse.js';
import type { RegisteredName } from './types.js';

/** A name of the register, read and folded. */
export interface IndexedName {
  readonly entry: RegisteredName;
  readonly folded: string;
  readonly tradeName: string;
  readonly industry: string;
}

/** A register made ready for `similarNames`. Treat it as opaque. */
export interface NameIndex {
  readonly names: readonly IndexedName[];
  /** @internal positions by folded name */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** @internal positions by trade name and by each trade name with one character left out */
  readonly byEdit: ReadonlyMap<string, readonly number[]>;
  /** @internal positions by the first two characters of the trade name */
  readonly byHead: ReadonlyMap<string, readonly number[]>;
}

/** Trade names longer than this are compared as a whole only. */
const LONGEST = 12;

/** A name as the index keeps it. */
export const indexed = (entry: RegisteredName): IndexedName => {
  const folded = fold(entry.name);
  const [{ parts }] = readingsOf(folded, {}, 1);
  return {
    entry,
    folded: folded.text,
    tradeName: foldName(parts.tradeName ?? ''),
    industry: foldName(parts.industry ?? '').replace(/服务$/u, ''),
  };
};

/** The trade name and, from three characters on, all that is left of it when one goes. */
export const edits = (tradeName: string): readonly string[] => {
  const chars = [...tradeName];
  if (chars.length < 3 || chars.length > LONGEST) return [tradeName];
  return [tradeName, ...chars.map((_, at) => chars.slice(0, at).join('') + chars.slice(at + 1).join(''))];
};

/** The first two characters of a trade name; undefined for a shorter one. */
export const headOf = (tradeName: string): string | undefined => {
  const chars = [...tradeName.slice(0, 4)];
  return chars.length < 2 ? undefined : chars.slice(0, 2).join('');
};

const put = (map: Map<string, number[]>, key: string, position: number): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [position]);
  else if (known[known.length - 1] !== position) known.push(position);
};

/**
 * Makes a register ready: each name is read once. 100,000 names are fine; the index holds about four keys a name.
 */
export const nameIndex = (register: Iterable<string | RegisteredName>): NameIndex => {
  const names: IndexedName[] = [];
  const byName = new Map<string, number[]>();
  const byEdit = new Map<string, number[]>();
  const byHead = new Map<string, number[]>();
  for (const item of register) {
    const name = indexed(typeof item === 'string' ? { name: item } : item);
    const position = names.length;
    names.push(name);
    put(byName, name.folded, position);
    if (name.tradeName === '') continue;
    for (const key of edits(name.tradeName)) put(byEdit, key, position);
    const head = headOf(name.tradeName);
    if (head !== undefined) put(byHead, head, position);
  }
  return { names, byName, byEdit, byHead };
};
