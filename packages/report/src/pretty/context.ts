import type { Style } from '../text/style.js';
import { wrap } from '../text/width.js';
import type { ReportVoice, Voice } from '../view/voice.js';

/** What all reports of a run are written with. */
export interface Setting extends Voice {
  readonly style: Style;
  /** Cells in a line. */
  readonly cells: number;
}

/** What one report is written with. */
export interface Page extends ReportVoice, Setting {
  /** Most subjects, needs or values shown of one kind. */
  readonly most: number;
  /** Most rules shown in a part. */
  readonly rules: number;
  /** Leaves out what can be looked up elsewhere. */
  readonly short: boolean;
}

/** The first of many, and how many more there are. */
export const firstOf = ({ most, words, all }: Page, items: readonly string[]): string => {
  if (all || items.length <= most + 1) return items.join(words.comma);
  return [...items.slice(0, most), words.more(items.length - most)].join(words.comma);
};

/** A text as lines of a width, the first with a mark and the others below its text. */
export const paragraph = (
  { cells }: Setting,
  mark: string,
  text: string,
  indent: number,
): readonly string[] => {
  const hang = ' '.repeat(indent + mark.length);
  return wrap(text, Math.max(24, cells - hang.length)).map((line, index) =>
    index === 0 ? ' '.repeat(indent) + mark + line : hang + line,
  );
};
