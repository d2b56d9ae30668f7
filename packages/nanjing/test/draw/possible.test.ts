import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constraintsOf } from '../../src/draw/constraints.js';
import { type DrawResult, draw, drawBreaches } from '../../src/index.js';
import { byBruteForce, normal, smallInput } from './small.js';

const drawn = (input: unknown, seed = 'a'): DrawResult => {
  const { result, issues } = draw(input, { seed });
  if (result === null) throw new Error(JSON.stringify(issues));
  return result;
};

describe('against trying every plan', () => {
  it('finds a plan exactly where there is one, and the plan meets every demand', () => {
    let possible = 0;
    let impossible = 0;
    fc.assert(
      fc.property(smallInput, fc.string({ minLength: 1 }), (given, seed) => {
        const input = normal(given);
        const result = drawn(given, `s${seed}`);
        const exists = byBruteForce(input, constraintsOf(input));
        expect(result.state).toBe(exists ? 'drawn' : 'impossible');
        if (exists) possible += 1;
        else impossible += 1;
        expect(drawBreaches(input, exists ? result.visits : [])).toEqual(exists ? [] : expect.anything());
      }),
      { numRuns: 600 },
    );
    // both sides were met
    expect(Math.min(possible, impossible)).toBeGreaterThan(50);
  });

  it('names demands that can not be met, of which none can be left out', () => {
    fc.assert(
      fc.property(smallInput, (given) => {
        const input = normal(given);
        const { impossible } = drawn(given);
        fc.pre(impossible !== null);
        const { constraints, irreducible } = impossible as NonNullable<DrawResult['impossible']>;
        expect(irreducible).toBe(true);
        expect(constraintsOf(input)).toEqual(expect.arrayContaining([...constraints]));
        expect(byBruteForce(input, constraints)).toBe(false);
        for (const left of constraints)
          expect(
            byBruteForce(
              input,
              constraints.filter((one) => one !== left),
            ),
          ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

const frame = {
  format: 'tuoyu-draw-input/1',
  days: ['2026-03-02', '2026-03-03'],
  institutions: [{ id: 'a' }, { id: 'b' }],
  inspectors: [{ id: 'x' }, { id: 'y' }, { id: 'z' }],
  rules: { team: [{}, {}] },
};
const reason = (changed: object) => drawn({ ...frame, ...changed }).impossible?.constraints;

describe('what can not be met, by hand', () => {
  it('one officer is no team', () => {
    expect(reason({ inspectors: [{ id: 'x' }] })).toEqual([{ kind: 'visit', institution: 'a', visit: 1 }]);
  });

  it('two recusals leave one officer of three', () => {
    const conflicts = [
      { institution: 'b', inspector: 'x' },
      { institution: 'b', inspector: 'y' },
    ];
    expect(reason({ conflicts })).toEqual([
      { kind: 'visit', institution: 'b', visit: 1 },
      { kind: 'conflict', institution: 'b', inspector: 'x' },
      { kind: 'conflict', institution: 'b', inspector: 'y' },
    ]);
    expect(reason({ conflicts: conflicts.slice(1) })).toBeUndefined();
  });

  it('workloads that sum to three places of four', () => {
    const inspectors = [
      { id: 'x', workload: 1 },
      { id: 'y', workload: 2 },
    ];
    expect(reason({ inspectors })).toEqual([
      { kind: 'visit', institution: 'a', visit: 1 },
      { kind: 'visit', institution: 'b', visit: 1 },
      { kind: 'workload', inspector: 'x', most: 1 },
    ]);
    expect(reason({ inspectors: inspectors.map((one) => ({ ...one, workload: 2 })) })).toBeUndefined();
  });

  it('one open day on which a daily limit lets only one team work', () => {
    const inspectors = [
      { id: 'x', perDay: 1 },
      { id: 'y', perDay: 2 },
    ];
    const closed = [{ from: '2026-03-03', to: '2026-03-31' }];
    const institutions = [
      { id: 'a', closed },
      { id: 'b', closed },
    ];
    expect(reason({ inspectors, institutions })).toEqual([
      { kind: 'visit', institution: 'a', visit: 1 },
      { kind: 'closed', institution: 'a', ...closed[0] },
      { kind: 'visit', institution: 'b', visit: 1 },
      { kind: 'closed', institution: 'b', ...closed[0] },
      { kind: 'per-day', inspector: 'x', most: 1 },
    ]);
    expect(reason({ inspectors, institutions: [{ id: 'a', closed }, { id: 'b' }] })).toBeUndefined();
  });

  it('a day is too near to the last inspection until the distance is reached', () => {
    const history = [{ institution: 'a', on: '2026-02-26', team: ['x'] }];
    const rules = (leastDaysSinceLast: number) => ({ team: [{}, {}], leastDaysSinceLast });
    expect(drawn({ ...frame, history, rules: rules(5) }).visits[0]?.date).toBe('2026-03-03');
    expect(reason({ history, rules: rules(6) })).toEqual([
      { kind: 'visit', institution: 'a', visit: 1 },
      { kind: 'since-last', institution: 'a', days: 6 },
    ]);
  });

  it('a team needs a department that nobody has', () => {
    expect(reason({ rules: { team: [{ departments: ['health'] }, {}] } })).toEqual([
      { kind: 'visit', institution: 'a', visit: 1 },
      { kind: 'departments', place: 1, departments: ['health'] },
    ]);
  });
});
