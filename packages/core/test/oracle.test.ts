import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, evaluate } from '../src/index.js';
import { type Engine, ruleCase, ruleFault, valueCase, valueFault } from './oracle/oracle.js';

const engine: Engine = { compile, evaluate };

/** Seeds that are always tried; the runs of each add up. */
const SEEDS = [20201116, 57, 320100] as const;

describe('every completion of a record is among what the record may be', () => {
  it.each(SEEDS)('values, seed %i', (seed) => {
    fc.assert(
      fc.property(valueCase(2), (one) => {
        expect(valueFault(engine, one)).toBeUndefined();
      }),
      { seed, numRuns: 700 },
    );
  });

  it.each(SEEDS)('outcomes, seed %i', (seed) => {
    fc.assert(
      fc.property(ruleCase, (one) => {
        expect(ruleFault(engine, one)).toBeUndefined();
      }),
      { seed, numRuns: 500 },
    );
  });
});
