import { headingKey } from './headings.js';
import type { TableColumn } from './layout.js';

/** A column that a heading may mean, and how alike the two are, from 0 to 1. */
export interface Guess {
  readonly column: TableColumn;
  readonly likeness: number;
}

const grams = (text: string): ReadonlyMap<string, number> => {
  const letters = [...text];
  const counts = new Map<string, number>();
  for (let at = 0; at < letters.length; at += 1) {
    for (const gram of [letters[at], `${letters[at - 1] ?? '^'}${letters[at]}`]) {
      if (gram !== undefined) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
};

const likeness = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let shared = 0;
  let total = 0;
  for (const [gram, count] of a) {
    shared += Math.min(count, b.get(gram) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
};

const bare = (heading: string): string =>
  headingKey(heading.replace(/[(（[【].*?[)）\]】]/gu, '')).replace(/^(?:是否|有无|有没有)/u, '');

/** How alike two names are, from 0 to 1. */
export const namesAlike = (a: string, b: string): number =>
  likeness(grams(headingKey(a)), grams(headingKey(b)));

/** At most `count` columns whose labels are most like a heading, the likest first. */
export const guessesFor = (heading: string, columns: readonly TableColumn[], count = 3): readonly Guess[] => {
  const wanted = grams(bare(heading));
  const found = columns.map((column): Guess => {
    const labels = (['zh-CN', 'en'] as const).flatMap((locale) => [
      column.path[locale].at(-1) ?? '',
      column.path[locale].join(''),
    ]);
    return { column, likeness: Math.max(...labels.map((label) => likeness(wanted, grams(bare(label))))) };
  });
  return found
    .filter((guess) => guess.likeness >= 0.3)
    .sort((a, b) => b.likeness - a.likeness || (a.column.pattern < b.column.pattern ? -1 : 1))
    .slice(0, count);
};

/** How alike the best has to be, and how far ahead of the next, before anyone may ask for it to be used. */
const enough = { likeness: 0.5, ahead: 0.1 } as const;

/** The one column that a heading means in all likelihood; undefined when two are about as likely, or none is. */
export const bestGuess = (heading: string, columns: readonly TableColumn[]): Guess | undefined => {
  const [first, second] = guessesFor(heading, columns, 2);
  if (first === undefined || first.likeness < enough.likeness) return undefined;
  return second !== undefined && first.likeness - second.likeness < enough.ahead ? undefined : first;
};
