import { type DateSystem, serialDay } from '../workbook/serial-date.js';
import { chineseNumber } from './numbers.js';
import { plain } from './plain-text.js';

const two = (part: number | string): string => String(part).padStart(2, '0');

const shapes: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})\.?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const chinese =
  /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿卅]{1,3})[日号]$/;
const time = /^(.+?)[T ](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/;

/**
 * The ISO text of a day; undefined for whatever is not one day: a month alone, a day before the month, two days. That
 * the day exists is for the parser to say. The time of day is no part of a day.
 */
export const readDay = (text: string): string | undefined => {
  const given = plain(text).replace(/ (?=[年月日号])|(?<=[年月]) /gu, '');
  const bare = time.exec(given)?.[1] ?? given;
  for (const shape of shapes) {
    const match = shape.exec(bare);
    if (match !== null) return `${match[1]}-${two(match[2] ?? '')}-${two(match[3] ?? '')}`;
  }
  const words = chinese.exec(bare);
  if (words === null) return undefined;
  const year = chineseNumber(words[1] ?? '');
  const month = chineseNumber(words[2] ?? '');
  const day = chineseNumber((words[3] ?? '').replace(/^廿/, '二十').replace(/^卅/, '三十'));
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/** Serial days between 1950 and 2100 or so; other numbers are taken for no day. */
const likely = { from: 18_264, to: 73_415 } as const;

/** The ISO day of a bare serial number in a date column; undefined when it is no likely one. */
export const readSerialDay = (text: string, system: DateSystem): string | undefined => {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const serial = Number(text);
  return serial < likely.from || serial > likely.to ? undefined : serialDay(serial, system);
};
