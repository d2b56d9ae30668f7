import type { Issue } from '@tuoyu/core';
import { constraintsOf } from './constraints.js';
import { chanceOf } from './generator.js';
import { irreducibleOf } from './irreducible.js';
import { type Problem, problemOf } from './problem.js';
import { type NormalDrawInput, readDrawInput } from './read.js';
import { type Solution, solve } from './solve.js';
import { DRAW_FORMAT, type DrawnVisit, type DrawResult } from './types.js';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The plan in words, by institution and date. */
const drawnVisits = (
  input: NormalDrawInput,
  problem: Problem,
  { days, teams }: Extract<Solution, { state: 'drawn' }>,
): readonly DrawnVisit[] => {
  const drawn = problem.visits
    .map(({ institution }, at) => ({
      institution,
      date: input.days[days[at] as number] as string,
      team: (teams[at] as readonly number[]).map((officer) => problem.inspectors[officer] as string),
    }))
    .sort((a, b) => compare(a.institution, b.institution) || compare(a.date, b.date));
  let visit = 0;
  return drawn.map(({ institution, date, team }, at) => {
    visit = drawn[at - 1]?.institution === institution ? visit + 1 : 1;
    return { institution, visit, date, team };
  });
};

/** A draw from an input in normal form and its hash. */
export const drawFrom = (input: NormalDrawInput, hash: string, seed: string): DrawResult => {
  const constraints = constraintsOf(input);
  const problem = problemOf(input, constraints);
  const solution = solve(problem, chanceOf(hash, seed));
  return {
    format: DRAW_FORMAT,
    input: hash,
    seed,
    state: solution.state,
    visits: solution.state === 'drawn' ? drawnVisits(input, problem, solution) : [],
    impossible: solution.state === 'impossible' ? irreducibleOf(input, constraints, solution.around) : null,
  };
};

/** A draw, or what is wrong with its input or its seed. */
export interface Drawn {
  readonly result: DrawResult | null;
  readonly issues: readonly Issue[];
}

/**
 * Draws a year's plan of random inspections (双随机、一公开): the day and the team of each inspection. The same input
 * and seed give the same result whatever the order of the input's lists. Publish the hash of the input
 * ({@link readDrawInput}) before the seed is known, so that nobody can choose either to fit. Never throws for data.
 */
export const draw = (inputJson: unknown, options: { readonly seed: string }): Drawn => {
  const { input, hash, issues } = readDrawInput(inputJson);
  if (input === null || hash === null) return { result: null, issues };
  if (options.seed.trim() === '')
    return { result: null, issues: [{ pointer: '/seed', code: 'bad-text', expected: 'text' }] };
  return { result: drawFrom(input, hash, options.seed), issues: [] };
};
