import type { FieldUnit } from '@tuoyu/model';
import { plain } from './plain-text.js';
import { type Factor, factorOf } from './units.js';

/** An exact decimal number: whole times ten to the minus decimals. */
interface Exact {
  readonly whole: bigint;
  readonly decimals: number;
}

const digitOf: { readonly [character: string]: number } = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const stepOf: { readonly [character: string]: number } = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};

/** A number below ten thousand in Chinese characters; undefined when it is none. */
const sectionOf = (text: string): number | undefined => {
  let sum = 0;
  let digit: number | undefined;
  let last = 10_000;
  let zero = false;
  for (const character of text) {
    const value = digitOf[character];
    const step = stepOf[character];
    if (value !== undefined) {
      if (digit !== undefined || (value === 0 && zero)) return undefined;
      if (value === 0) zero = true;
      else digit = value;
    } else if (step !== undefined) {
      // 十二 is twelve, at the start only
      if (step >= last || (digit === undefined && !(step === 10 && sum === 0))) return undefined;
      sum += (digit ?? 1) * step;
      digit = undefined;
      last = step;
      zero = false;
    } else return undefined;
  }
  // 一百五 is 150 when spoken; in a table it may be either, so it is none
  if (digit !== undefined && last > 10 && last < 10_000 && !zero) return undefined;
  return sum + (digit ?? 0);
};

const digitsOnly = /^[零〇一二三四五六七八九]{2,}$/;

/** A whole number in Chinese characters, below a hundred million; undefined when it is none. */
export const chineseNumber = (text: string): number | undefined => {
  if (text === '') return undefined;
  if (digitsOnly.test(text)) return Number([...text].map((character) => digitOf[character]).join(''));
  const [high, low, ...more] = text.split('万');
  if (more.length > 0) return undefined;
  if (low === undefined) return sectionOf(high ?? '');
  const [thousands, rest] = [sectionOf(high ?? ''), low === '' ? 0 : sectionOf(low)];
  if (high === '' || thousands === undefined || rest === undefined) return undefined;
  // 三万五 is 35,000 when spoken; in a table it may be either, so it is none
  if (low !== '' && rest < 1000 && !/^[零〇]/.test(low)) return undefined;
  return thousands * 10_000 + rest;
};

const western = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(?:e([+-]?\d{1,2}))?$/i;

const exactOf = (text: string): Exact | undefined => {
  const match = western.exec(text);
  if (match !== null) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    const digits = `${sign}${whole.replaceAll(',', '')}${fraction.slice(1)}`;
    const decimals = Math.max(0, fraction.length - 1) - Number(exponent);
    return decimals >= 0
      ? { whole: BigInt(digits.replace(/^\+/, '')), decimals }
      : { whole: BigInt(digits.replace(/^\+/, '')) * 10n ** BigInt(-decimals), decimals: 0 };
  }
  const chinese = chineseNumber(text);
  return chinese === undefined ? undefined : { whole: BigInt(chinese), decimals: 0 };
};

const multiplied = ({ whole, decimals }: Exact, { times, over }: Factor): Exact | undefined => {
  let product = whole * times;
  let places = decimals;
  while (product % over !== 0n) {
    if (places > 18) return undefined;
    product *= 10n;
    places += 1;
  }
  return { whole: product / over, decimals: places };
};

const toNumber = ({ whole, decimals }: Exact): number => {
  const digits = String(whole < 0n ? -whole : whole).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  const value = Number(whole < 0n ? `-${text}` : text);
  return value === 0 ? 0 : value;
};

const multiples: readonly (readonly [string, bigint])[] = [
  ['亿', 100_000_000n],
  ['万', 10_000n],
  ['千', 1000n],
  ['百', 100n],
];

/** The number and what follows it: 1.2万元 is 1.2, 万元. */
const parts =
  /^([+-]?(?:\d[\d,]*(?:\.\d+)?(?:e[+-]?\d{1,2})?(?![a-z\d])|\d[\d,]*(?:\.\d+)?|[零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖十拾百佰千仟万]+))\s*(.*)$/i;

/**
 * Reads a number in the unit of its field. Undefined for whatever is not one exact number: ranges, about, at least, two
 * numbers, a unit that does not fit. `headingUnit` is the unit that the heading states.
 */
export const readNumber = (
  text: string,
  unit: FieldUnit | undefined,
  headingUnit: Factor | undefined,
): number | undefined => {
  const given = plain(text)
    .replace(/^[¥￥]/u, '')
    .trim();
  const match = parts.exec(given);
  if (match === null) return undefined;
  const [, digits = '', tail = ''] = match;
  const number = exactOf(digits);
  if (number === undefined) return undefined;
  if (tail === '') return scaledValue(number, headingUnit);
  // a unit in the cell goes before the unit of the heading
  const whole = factorOf(tail, unit);
  if (whole !== undefined) return scaledValue(number, whole);
  const multiple = multiples.find(([name]) => tail.startsWith(name));
  if (multiple === undefined || /[万百千]$/.test(digits)) return undefined;
  const rest = tail.slice(1).trim();
  const times: Factor = { times: multiple[1], over: 1n };
  const big = multiplied(number, times);
  if (big === undefined) return undefined;
  if (rest === '') return scaledValue(big, headingUnit);
  const factor = factorOf(rest, unit);
  return factor === undefined ? undefined : scaledValue(big, factor);
};

const scaledValue = (number: Exact, factor: Factor | undefined): number | undefined => {
  const exact = factor === undefined ? number : multiplied(number, factor);
  return exact === undefined ? undefined : toNumber(exact);
};
