import { bracketOf, isCompatibility, isInvisible } from './characters.js';
import { standardCharacter } from './script.js';

/** What was changed to read a text. */
export type FoldNote = 'traditional-script' | 'other-width' | 'invisible-character' | 'space';

/** A text in standard characters and half width, without what can not be seen, with the way back to the source. */
export interface Folded {
  readonly source: string;
  readonly text: string;
  /** Of each UTF-16 unit of `text`, where its character starts in the source. */
  readonly starts: readonly number[];
  /** Of each UTF-16 unit of `text`, where its character ends in the source. */
  readonly ends: readonly number[];
  /** First place of each change, as UTF-16 offsets of the source. */
  readonly notes: ReadonlyMap<FoldNote, readonly [start: number, end: number]>;
}

const SPACE = /^\s$/u;

/**
 * Folds script, width, brackets, spaces and invisible characters. Folding twice gives the same as once. Works on any
 * string, lone surrogates included, in linear time.
 */
export const fold = (source: string): Folded => {
  const notes = new Map<FoldNote, readonly [number, number]>();
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let end = 0;
  for (const char of source) {
    const start = end;
    end += char.length;
    const note = (what: FoldNote) => {
      if (!notes.has(what)) notes.set(what, [start, end]);
    };
    const code = char.codePointAt(0)!;
    let folded = char;
    if (code < 0x3400 || code > 0x9fff) {
      if (code === 0x20 || (SPACE.test(char) && code !== 0xfeff)) {
        note('space');
        continue;
      }
      if (isInvisible(code)) {
        note('invisible-character');
        continue;
      }
      const bracket = bracketOf(char);
      if (bracket !== undefined) folded = bracket;
      else if (isCompatibility(code)) {
        const normal = char.normalize('NFKC');
        if ([...normal].length === 1 && normal !== char) {
          note('other-width');
          folded = bracketOf(normal) ?? normal;
        }
      }
    }
    const standard = standardCharacter(folded);
    if (standard !== folded) {
      note('traditional-script');
      folded = standard;
    }
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      const whole = folded.length === 1 || folded.length !== char.length;
      starts.push(whole ? start : start + unit);
      ends.push(whole ? end : start + unit + 1);
    }
  }
  return { source, text, starts, ends, notes };
};

/**
 * The text of a name for comparison: standard characters, half width, no spaces, nothing invisible.
 *
 * @example
 * foldName('南京市玄武區小天使託育園（江北）'); // => '南京市玄武区小天使托育园(江北)'
 */
export const foldName = (text: string): string => fold(text).text;
