import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compile, evaluate, fast } from '../src/index.js';
import { engineWith } from './oracle/faulted-engine.js';
import { FAULTS, LOOSE_FAULTS, OUTCOME_FAULTS } from './oracle/faults.js';
import { type Engine, ruleCase, ruleFault, valueCase, valueFault } from './oracle/oracle.js';
import { looseness, tightCase } from './oracle/tight.js';

// A busy machine must not fail what only takes long.
vi.setConfig({ testTimeout: 60_000 });

const plain: Engine = { compile, evaluate };
const engines: readonly (readonly [string, Engine])[] = [
  ['interpreted', plain],
  ['fast', { compile: (profile, options) => compile(profile, { ...options, engine: fast }), evaluate }],
];

/** Seeds that are always tried. */
const SEEDS = [20201116, 57, 320100] as const;
const VALUE_RUNS = 1600;
const RULE_RUNS = 350;
const TIGHT_RUNS = 1500;

describe.each(engines)(
  'whatever the unknowns turn out to be, the engine had it among what may be (%s)',
  (_, engine) => {
    it.each(SEEDS)('values of expressions, seed %i', (seed) => {
      fc.assert(
        fc.property(valueCase(2), (one) => {
          expect(valueFault(engine, one)).toBeUndefined();
        }),
        { seed, numRuns: VALUE_RUNS },
      );
    });

    it.each(SEEDS)('outcomes of rules, seed %i', (seed) => {
      fc.assert(
        fc.property(ruleCase, (one) => {
          expect(ruleFault(engine, one)).toBeUndefined();
        }),
        { seed, numRuns: RULE_RUNS },
      );
    });
  },
);

it('nothing is possible but what can be, where no field stands twice', () => {
  fc.assert(
    fc.property(tightCase, (one) => {
      expect(looseness(plain, one)).toBeUndefined();
    }),
    { seed: SEEDS[0], numRuns: TIGHT_RUNS },
  );
});

describe('the oracle finds every fault within the runs that it makes', () => {
  const values = fc.sample(valueCase(2), { seed: SEEDS[0], numRuns: SEEDS.length * VALUE_RUNS });
  const rules = fc.sample(ruleCase, { seed: SEEDS[0], numRuns: SEEDS.length * RULE_RUNS });

  it('and none in an engine loaded the same way without one', () => {
    const sound = engineWith(undefined);
    expect(values.slice(0, 300).find((one) => valueFault(sound, one) !== undefined)).toBeUndefined();
    expect(rules.slice(0, 100).find((one) => ruleFault(sound, one) !== undefined)).toBeUndefined();
  });

  it.each(FAULTS)('$name', (fault) => {
    const faulted = engineWith(fault);
    expect(values.some((one) => valueFault(faulted, one) !== undefined)).toBe(true);
  });

  it.each(OUTCOME_FAULTS)('$name', (fault) => {
    const faulted = engineWith(fault);
    expect(rules.some((one) => ruleFault(faulted, one) !== undefined)).toBe(true);
  });

  it.each(LOOSE_FAULTS)('$name', (fault) => {
    const faulted = engineWith(fault);
    const statements = fc.sample(tightCase, { seed: SEEDS[0], numRuns: TIGHT_RUNS });
    expect(statements.some((one) => looseness(faulted, one) !== undefined)).toBe(true);
  });
});
