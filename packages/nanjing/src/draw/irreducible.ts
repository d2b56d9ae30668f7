import { problemOf, type Visit } from './problem.js';
import type { NormalDrawInput } from './read.js';
import { possibility } from './solve.js';
import { staffingOf } from './staffing.js';
import type { DrawConstraint, Impossible } from './types.js';

/** Sets up to this size are reduced once more by the whole search, days included. */
const SMALL = 200;

const nameOf = (institution: string, visit: number): string => `${visit} ${institution}`;

/** The demands that speak of some inspections, and those that speak of officers and teams as such. */
const about = (
  constraints: readonly DrawConstraint[],
  visits: readonly Visit[],
): readonly DrawConstraint[] => {
  const names = new Set(visits.map(({ institution, visit }) => nameOf(institution, visit)));
  const institutions = new Set(visits.map(({ institution }) => institution));
  return constraints.filter((one) => {
    if (one.kind === 'visit') return names.has(nameOf(one.institution, one.visit));
    return !('institution' in one) || institutions.has(one.institution);
  });
};

/** Inspections and yearly limits of officers of which none can be left out, given all other demands. */
const shortage = (
  input: NormalDrawInput,
  constraints: readonly DrawConstraint[],
): readonly DrawConstraint[] | undefined => {
  const problem = problemOf(input, constraints);
  const staffing = staffingOf(problem, true);
  if (staffing.complete) return undefined;
  const visits = problem.visits.filter((_, at) => staffing.needsVisit(at));
  const names = new Set(visits.map(({ institution, visit }) => nameOf(institution, visit)));
  const officers = new Set(problem.inspectors.filter((_, at) => staffing.needsWorkload(at)));
  return constraints.filter((one) => {
    if (one.kind === 'visit') return names.has(nameOf(one.institution, one.visit));
    return one.kind === 'workload' && officers.has(one.inspector);
  });
};

/**
 * Demands that can not be met together, such that the rest can be met when any one of them is dropped. A lack of
 * officers is narrowed on the staffing itself; the rest by halving (QuickXplain), each step by the search that draws.
 */
export const irreducibleOf = (
  input: NormalDrawInput,
  constraints: readonly DrawConstraint[],
  around: readonly number[],
): Impossible => {
  let settled = true;
  const impossible = (some: readonly DrawConstraint[]): boolean => {
    const state = possibility(problemOf(input, some));
    if (state === 'unsettled') settled = false;
    return state === 'impossible';
  };
  /** The least of some demands that make a background impossible which is not so by itself. */
  const least = (
    background: readonly DrawConstraint[],
    some: readonly DrawConstraint[],
    grown = true,
  ): readonly DrawConstraint[] => {
    if (some.length === 0 || (grown && impossible(background))) return [];
    if (some.length === 1) return some;
    const half = Math.floor(some.length / 2);
    const [left, right] = [some.slice(0, half), some.slice(half)];
    const fromRight = least([...background, ...left], right);
    const fromLeft = least([...background, ...fromRight], left, fromRight.length > 0);
    return [...fromLeft, ...fromRight];
  };

  const { visits } = problemOf(input, constraints);
  const close = about(
    constraints,
    around.map((at) => visits[at] as Visit),
  );
  const start = impossible(close) ? close : constraints;
  const short = shortage(input, start);
  const found =
    short === undefined
      ? least([], start, false)
      : [
          ...short,
          ...least(
            short,
            start.filter(({ kind }) => kind !== 'visit' && kind !== 'workload' && kind !== 'per-day'),
          ),
        ];
  const small = short !== undefined && found.length <= SMALL;
  const kept = new Set(small ? least([], found, false) : found);
  const unproved = short !== undefined && !small && found.some(({ kind }) => kind === 'absence');
  return {
    constraints: constraints.filter((one) => kept.has(one)),
    irreducible: settled && !unproved,
  };
};
