import type { Fraction } from './fraction.js';
import { fraction } from './fraction.js';

const LIMIT = 9e9;

/** Thousandths of a number with at most three decimals; undefined for any other. */
export const thousandths = (x: number): bigint | undefined => {
  if (!(Math.abs(x) < LIMIT)) return undefined;
  const scaled = Math.round(x * 1000);
  return scaled / 1000 === x ? BigInt(scaled) : undefined;
};

/** Thousandths of a figure that was checked before. */
export const checkedThousandths = (x: number): bigint => thousandths(x) as bigint;

/** The exact fraction of a number with at most six decimals; undefined for any other. */
export const exactNumber = (x: number): Fraction | undefined => {
  if (!(Math.abs(x) < LIMIT)) return undefined;
  if (Number.isInteger(x)) return { n: BigInt(x), d: 1n };
  const scaled = Math.round(x * 1e6);
  return scaled / 1e6 === x ? fraction(BigInt(scaled), 1000000n) : undefined;
};

/** Whole thousandths of a point as text: 866667 is `866.667`. */
export const formatPoints = (value: number): string => {
  const sign = value < 0 ? '-' : '';
  const units = Math.abs(value);
  const rest = String(units % 1000)
    .padStart(3, '0')
    .replace(/0+$/u, '');
  return `${sign}${Math.floor(units / 1000)}${rest === '' ? '' : `.${rest}`}`;
};
