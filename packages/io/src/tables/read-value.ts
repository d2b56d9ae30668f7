import type { DateSystem } from '../workbook/serial-date.js';
import { readDay, readSerialDay } from './days.js';
import type { TableColumn, TableField } from './layout.js';
import { readNumber } from './numbers.js';
import { plain } from './plain-text.js';
import type { Factor } from './units.js';
import { membersOf, readBoolean, readCode, wordInstead } from './words.js';

/** What is known of a cell besides its text. */
export interface CellContext {
  readonly unit?: Factor;
  /** System of bare serial days; without one they are no days. */
  readonly dates?: DateSystem;
  /** Own spellings of the values of this column, by their folded text. */
  readonly spellings?: ReadonlyMap<string, unknown>;
}

/** A value; missing when the cell says that it is unknown; or unread, with the text handed on for the parser to refuse. */
export type ReadValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unread'; readonly code: CellProblem };

/** Why a cell that holds something gives no value. */
export type CellProblem =
  | 'not-a-yes-or-no'
  | 'not-a-number'
  | 'not-a-day'
  | 'not-in-the-list'
  | 'says-none'
  | 'unclear-mark'
  | 'not-empty-list';

const unread = (code: CellProblem): ReadValue => ({ kind: 'unread', code });
const value = (read: unknown): ReadValue => ({ kind: 'value', value: read });

const readMembers = (text: string, field: TableField): ReadValue => {
  // a comma may be part of a label, so the whole is tried before it is cut there
  const cut = (given: string): readonly string[] =>
    readCode(given, field.codes) === undefined ? given.split(/[,，/]/u).map((part) => part.trim()) : [given];
  const members = membersOf(text)
    .flatMap(cut)
    .filter((member) => member !== '');
  const codes = members.map((member) => readCode(member, field.codes));
  return codes.some((code) => code === undefined) ? unread('not-in-the-list') : value([...new Set(codes)]);
};

/** Reads the text of a cell for its column by the stated rules. Never guesses. */
export const readValue = (text: string, column: TableColumn, context: CellContext = {}): ReadValue => {
  const { field, shape } = column;
  const own = context.spellings?.get(plain(text));
  if (own !== undefined) return own === null ? { kind: 'missing' } : value(own);
  const instead = wordInstead(text);
  if (instead === 'unknown') return { kind: 'missing' };
  if (shape === 'none') return instead === 'none' ? value([]) : unread('not-empty-list');
  if (shape === 'texts') {
    if (instead === 'none') return value([]);
    return instead === 'unclear' ? unread('unclear-mark') : value(membersOf(text));
  }
  switch (field.type) {
    case 'boolean': {
      const read = readBoolean(text);
      return read === undefined
        ? unread(instead === 'unclear' ? 'unclear-mark' : 'not-a-yes-or-no')
        : value(read);
    }
    case 'number': {
      if (instead !== undefined) return unread(instead === 'none' ? 'says-none' : 'unclear-mark');
      const read = readNumber(text, field.unit, context.unit);
      return read === undefined ? unread('not-a-number') : value(read);
    }
    case 'date': {
      if (instead !== undefined) return unread(instead === 'none' ? 'says-none' : 'unclear-mark');
      const read =
        readDay(text) ??
        (context.dates === undefined ? undefined : readSerialDay(plain(text), context.dates));
      return read === undefined ? unread('not-a-day') : value(read);
    }
    case 'code': {
      const read = readCode(text, field.codes);
      if (read !== undefined) return value(read);
      return unread(
        instead === 'none' ? 'says-none' : instead === 'unclear' ? 'unclear-mark' : 'not-in-the-list',
      );
    }
    case 'codes': {
      if (instead === 'none') return value([]);
      return instead === 'unclear' ? unread('unclear-mark') : readMembers(text, field);
    }
    default:
      if (instead === undefined) return value(text.trim());
      return unread(instead === 'none' ? 'says-none' : 'unclear-mark');
  }
};

const count = 12;

/** What a cell of a column may hold, as a text for people. */
export const expectedText = ({ field, shape }: TableColumn, locale: 'zh-CN' | 'en' = 'en'): string => {
  const zh = locale === 'zh-CN';
  if (shape === 'none') return zh ? '无，或留空' : 'none, or an empty cell';
  if (shape === 'texts') return zh ? '多个文本，用、分开；没有写无' : 'texts with ; between, or none';
  switch (field.type) {
    case 'boolean':
      return zh ? '是 | 否 | 留空' : 'yes | no | an empty cell';
    case 'date':
      return zh ? '日期，如 2026-11-24' : 'a day such as 2026-11-24';
    case 'code':
    case 'codes': {
      const labels = Object.values(field.codes ?? {}).map((label) => label[locale]);
      const shown = labels.length > count ? [...labels.slice(0, count), `… (${labels.length})`] : labels;
      const several =
        field.type === 'codes' ? (zh ? '（可多选，用、分开）' : ' (several with ; between)') : '';
      return `${shown.join(' | ')}${several}`;
    }
    case 'number': {
      const { min, max, whole } = field;
      const kind = zh ? (whole ? '整数' : '数字') : whole ? 'a whole number' : 'a number';
      const range = zh
        ? `${min === undefined ? '' : `，不小于 ${min}`}${max === undefined ? '' : `，不大于 ${max}`}`
        : `${min === undefined ? '' : ` from ${min}`}${max === undefined ? '' : ` to ${max}`}`;
      return `${kind}${range}`;
    }
    default:
      return zh ? '文本' : 'a text';
  }
};
