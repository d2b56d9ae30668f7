import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { evaluateReference, judgeRule } from '../../src/evaluate/reference.js';
import { canonical, compile, evaluate, fast, judge, type Plan } from '../../src/index.js';
import { AS_OF } from '../oracle/world.js';
import { cases, profiles } from './worlds.js';

// Counts the rules that the fast plan leaves to the interpreter; the reference itself calls past the spy.
vi.mock('../../src/evaluate/reference.js', async (original) => {
  const module = await original<typeof import('../../src/evaluate/reference.js')>();
  return { ...module, judgeRule: vi.fn(module.judgeRule) };
});

const RUNS = 500;
const PATIENCE = 60_000;

/** What differs between the fast plan and the reference interpreter, if anything. */
const difference = (
  plan: Plan,
  { record, options }: typeof cases extends fc.Arbitrary<infer T> ? T : never,
) => {
  const reference = evaluateReference(plan, record, options);
  const fast = evaluate(plan, record, options);
  expect(fast).toEqual(reference);
  expect(JSON.stringify(fast)).toBe(JSON.stringify(reference));
  expect(canonical(fast)).toBe(canonical(reference));
  const { summary, outcomes } = judge(plan, record, options);
  expect(summary).toEqual(reference.summary);
  expect(outcomes.flat()).toEqual(reference.findings.map(({ outcome }) => outcome));
};

describe('the fast plan reports as the reference interpreter does', () => {
  it.each([58, 821, 2026])(
    'over random rules and records, seed %i',
    (seed) => {
      let judged = 0;
      vi.mocked(judgeRule).mockClear();
      fc.assert(
        fc.property(profiles, fc.array(cases, { minLength: 1, maxLength: 3 }), (profile, records) => {
          const plan = compile(profile, { asOf: AS_OF, engine: fast });
          for (const one of records) {
            const answered = 'answers' in one.options;
            difference(plan, one);
            judged += answered ? 0 : 2 * plan.rules.length;
          }
        }),
        { seed, numRuns: RUNS },
      );
      const left = vi.mocked(judgeRule).mock.calls.filter(([, , , answers]) => answers.length === 0).length;
      expect(left / judged).toBeLessThan(0.05);
    },
    PATIENCE,
  );
});
