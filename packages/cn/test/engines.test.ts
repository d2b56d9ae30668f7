import { compile, evaluate, fast } from '@tuoyu/core';
import { describe, expect, it } from 'vitest';
import { cn } from '../src/index.js';
import { asOf, choices, ordinary } from './examples.js';

const plans = [{}, { choices }].map((made) => ({
  quick: compile(cn, { asOf, ...made, engine: fast }),
  plain: compile(cn, { asOf, ...made }),
}));

/** The record without every `nth` of its values, counted from another one each time. */
const holed = (record: object, nth: number, from: number): object => {
  let count = from;
  const less = (value: unknown): unknown => {
    if (Array.isArray(value) && typeof value[0] === 'object') return value.map(less);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const kept = Object.entries(value).filter(([, inner]) => {
      if (typeof inner === 'object' && inner !== null) return true;
      count += 1;
      return count % nth !== 0;
    });
    return Object.fromEntries(kept.map(([key, inner]) => [key, less(inner)]));
  };
  return less(record) as object;
};

describe('both engines write the same report, reasons included', () => {
  it.each(ordinary.map((example) => [example.name, example] as const))('of %s', (_, example) => {
    const { institution, unknowns } = example;
    const records = [
      institution,
      holed(institution, 10, 0),
      holed(institution, 7, 3),
      holed(institution, 3, 1),
    ];
    for (const { quick, plain } of plans) {
      for (const record of records) {
        const [one, other] = [quick, plain].map((plan) => evaluate(plan, record, { unknowns }));
        expect(one).toEqual(other);
        expect(JSON.stringify(one) === JSON.stringify(other)).toBe(true);
      }
    }
  });
});
