import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundingMode } from '../../src/index.js';
import {
  addDecimals,
  compareDecimals,
  decimalOf,
  divideDecimals,
  isReadableNumber,
  multiplyDecimals,
  negateDecimal,
  numberOf,
  roundDecimal,
} from '../../src/value/decimal.js';

const sum = (...of: readonly number[]) => of.map(decimalOf).reduce(addDecimals);

describe('exact arithmetic', () => {
  it('0.7 + 0.1 meets 0.8, as floating point does not', () => {
    expect(0.7 + 0.1 >= 0.8).toBe(false);
    expect(compareDecimals(sum(0.7, 0.1), decimalOf(0.8))).toBe(0);
  });

  it('adds, subtracts and multiplies without loss', () => {
    expect(numberOf(sum(0.1, 0.2))).toBe(0.3);
    expect(numberOf(addDecimals(decimalOf(1), negateDecimal(decimalOf(0.9))))).toBe(0.1);
    expect(numberOf(multiplyDecimals(decimalOf(1.1), decimalOf(1.1)))).toBe(1.21);
    expect(multiplyDecimals(decimalOf(0.000001), decimalOf(0.000001))).toEqual({ units: 1n, scale: 12 });
    expect(numberOf(multiplyDecimals(decimalOf(-2.5), decimalOf(4)))).toBe(-10);
  });

  it('compares across scales', () => {
    expect(compareDecimals(decimalOf(3), decimalOf(2.999999))).toBe(1);
    expect(compareDecimals(decimalOf(-0.5), decimalOf(0))).toBe(-1);
    expect(compareDecimals({ units: 50n, scale: 1 }, { units: 5n, scale: 0 })).toBe(0);
  });
});

describe('reading numbers', () => {
  it.each([
    [0.123456, true],
    [0.1234567, false],
    [-0.123456, true],
    [1e-7, false],
    [0.000001, true],
    [8_999_999_999.999998, true],
    [8_999_999_999, true],
    [9e9, false],
    [-9e9, false],
    [-8_999_999_999, true],
    [1e21, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
    [0, true],
    [-0, true],
    [1 / 3, false],
    [0.1 + 0.2, false],
  ])('%d is readable: %s', (x, expected) => {
    expect(isReadableNumber(x)).toBe(expected);
  });

  it('a number written with six decimals is that decimal, whatever its size, and comes back', () => {
    const written = fc
      .tuple(
        fc.boolean(),
        fc.oneof(fc.nat(999), fc.nat(2_000_000_000), fc.integer({ min: 3_900_000_000, max: 8_589_934_591 })),
        fc.nat(999_999),
      )
      .filter(([, whole, decimals]) => whole + decimals > 0)
      .map(
        ([minus, whole, decimals]) =>
          [minus ? '-' : '', String(whole), String(decimals).padStart(6, '0')] as const,
      );
    fc.assert(
      fc.property(written, ([sign, whole, decimals]) => {
        const x = Number(`${sign}${whole}.${decimals}`);
        expect(isReadableNumber(x)).toBe(true);
        expect(compareDecimals(decimalOf(x), { units: BigInt(sign + whole + decimals), scale: 6 })).toBe(0);
        expect(numberOf(decimalOf(x))).toBe(x);
      }),
      { numRuns: 3000 },
    );
  });

  it('where six decimals are finer than the number itself, its shortest text counts', () => {
    fc.assert(
      fc.property(fc.double({ min: 8_589_934_592, max: 8_999_999_999, noNaN: true }), (x) => {
        const [whole = '', decimals = ''] = String(x).split('.');
        expect(isReadableNumber(x)).toBe(decimals.length <= 6);
        if (decimals.length > 6) return;
        const units = BigInt(whole + decimals.padEnd(6, '0'));
        expect(compareDecimals(decimalOf(x), { units, scale: 6 })).toBe(0);
        expect(compareDecimals(decimalOf(-x), { units: -units, scale: 6 })).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('rounding in a declared mode', () => {
  const MODES: readonly RoundingMode[] = ['up', 'down', 'half-up', 'half-even'];

  it.each([
    // value, quantum, up, down, half-up, half-even
    [10.075, 0.01, 10.08, 10.07, 10.08, 10.08],
    [0.285, 0.01, 0.29, 0.28, 0.29, 0.28],
    [2.675, 0.01, 2.68, 2.67, 2.68, 2.68],
    [-2.675, 0.01, -2.67, -2.68, -2.68, -2.68],
    [1.005, 0.01, 1.01, 1, 1.01, 1],
    [-2.5, 1, -2, -3, -3, -2],
    [2.5, 1, 3, 2, 3, 2],
    [3.5, 1, 4, 3, 4, 4],
    [0.5, 1, 1, 0, 1, 0],
    [-0.5, 1, 0, -1, -1, 0],
    [2.4, 1, 3, 2, 2, 2],
    [-2.4, 1, -2, -3, -2, -2],
    [7, 5, 10, 5, 5, 5],
    [7.5, 5, 10, 5, 10, 10],
    [12.5, 5, 15, 10, 15, 10],
    [0.3, 0.1, 0.3, 0.3, 0.3, 0.3],
    [0.35, 0.1, 0.4, 0.3, 0.4, 0.4],
    [0.25, 0.5, 0.5, 0, 0.5, 0],
    [6, 1, 6, 6, 6, 6],
  ])('%d to %d: up %d, down %d, half up %d, half even %d', (x, quantum, ...expected) => {
    const rounded = MODES.map((mode) => numberOf(roundDecimal(decimalOf(x), decimalOf(quantum), mode)));
    expect(rounded.map((r) => r + 0)).toEqual(expected);
  });

  it.each([
    [1, 3, 0.01, 0.34, 0.33, 0.33, 0.33],
    [2, 3, 0.01, 0.67, 0.66, 0.67, 0.67],
    [-1, 3, 0.01, -0.33, -0.34, -0.33, -0.33],
    [1, -3, 0.01, -0.33, -0.34, -0.33, -0.33],
    [-1, -3, 0.01, 0.34, 0.33, 0.33, 0.33],
    [1, 8, 0.01, 0.13, 0.12, 0.13, 0.12],
    [45, 7, 1, 7, 6, 6, 6],
    [0.7, 0.1, 1, 7, 7, 7, 7],
    [8_999_999_999, 0.000001, 1, 8_999_999_999e6, 8_999_999_999e6, 8_999_999_999e6, 8_999_999_999e6],
  ])('%d over %d to %d', (a, b, quantum, ...expected) => {
    const quotients = MODES.map((mode) =>
      numberOf(divideDecimals(decimalOf(a), decimalOf(b), decimalOf(quantum), mode)),
    );
    expect(quotients).toEqual(expected);
  });
});
