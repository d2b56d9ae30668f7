import {
  type Catalogue,
  type Finding,
  type Locale,
  type Message,
  type Profile,
  type Report,
  renderMessage,
} from '@tuoyu/core';
import type { Words } from '../../texts/words.js';
import type { FieldNames } from '../field-names.js';
import type { Style } from '../style.js';
import { oneLine, wrap } from '../width.js';

/** What all reports of a run are written with. */
export interface Setting {
  readonly profile: Profile;
  readonly catalogues: readonly Catalogue[];
  readonly locale: Locale;
  readonly words: Words;
  readonly style: Style;
  /** Cells in a line. */
  readonly cells: number;
  /** Prints what is met, too, and leaves nothing out. */
  readonly all: boolean;
}

/** What one report is written with. */
export interface Page extends Setting {
  readonly report: Report;
  readonly names: FieldNames;
  /** Most subjects, needs or values shown of one kind. */
  readonly most: number;
  /** Most rules shown in a part. */
  readonly rules: number;
  /** Leaves out what can be looked up elsewhere. */
  readonly short: boolean;
}

export const textOf = ({ catalogues, locale }: Setting, message: Message): string =>
  oneLine(renderMessage(message, { catalogues, locale }));

/** The rule as it reads when met; values that only a failure carries are left open elsewhere. */
export const titleOf = (setting: Setting, rule: string, params: Message['params'] = {}): string =>
  textOf(setting, { id: `${rule}/pass`, params }).replace(/\{\w+\}/g, '…');

/** What a finding is about; empty for the whole record. */
export const subjectOf = ({ names }: Page, { subject }: Finding): string =>
  subject.pointer === '' ? '' : names.element(subject.pointer) || names.field(subject.pointer);

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
