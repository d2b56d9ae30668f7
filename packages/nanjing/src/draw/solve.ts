import { drawDates } from './dates.js';
import { type Chance, shuffled } from './generator.js';
import type { Problem, Visit } from './problem.js';
import { staffingOf } from './staffing.js';
import { drawTeams } from './teams.js';

/** A plan as positions, or why there is none. */
export type Solution =
  | {
      readonly state: 'drawn';
      readonly days: readonly number[];
      readonly teams: readonly (readonly number[])[];
    }
  | {
      readonly state: 'impossible' | 'unsettled';
      /** Inspections among which the reason was found; all of them when the search had to try everything. */
      readonly around: readonly number[];
    };

/** Whether the days of an institution hold all its inspections at their distance. */
const roomFor = (problem: Problem, visit: number): boolean => {
  const { days, others, between } = problem.visits[visit] as Visit;
  let fit = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    const number = problem.dayNumbers[day] as number;
    if (between > 0 && number - last < between) continue;
    fit = between > 0 ? fit + 1 : others.length + 1;
    last = number;
  }
  return fit > others.length;
};

/** The inspections in the order in which they draw: institutions shuffled, those of one together. */
const orderOf = (problem: Problem, chance: Chance): readonly number[] => {
  const groups = new Map<string, number[]>();
  problem.visits.forEach(({ institution }, at) => {
    const group = groups.get(institution);
    if (group === undefined) groups.set(institution, [at]);
    else group.push(at);
  });
  return shuffled([...groups.values()], chance).flat();
};

/** Inspections of an institution whose days do not hold them all. */
const withoutRoom = (problem: Problem): readonly number[] | undefined => {
  const visit = problem.visits.findIndex((_, at) => !roomFor(problem, at));
  return visit === -1 ? undefined : [visit, ...(problem.visits[visit] as Visit).others];
};

/** Whether there is a plan; `unsettled` when the search ended at its limit. */
export const possibility = (problem: Problem): 'possible' | 'impossible' | 'unsettled' => {
  if (withoutRoom(problem) !== undefined) return 'impossible';
  const staffing = staffingOf(problem);
  if (!staffing.complete) return 'impossible';
  if (!problem.daysBind) return 'possible';
  const first: Chance = { below: () => 0 };
  const { end } = drawDates(problem, staffing, orderOf(problem, first), first);
  return end === 'found' ? 'possible' : end;
};

/** Draws a plan, or says why there is none. */
export const solve = (problem: Problem, chance: Chance): Solution => {
  const alone = withoutRoom(problem);
  if (alone !== undefined) return { state: 'impossible', around: alone };
  const staffing = staffingOf(problem);
  if (!staffing.complete) return { state: 'impossible', around: staffing.stuck };
  const order = orderOf(problem, chance);
  const { end, days } = drawDates(problem, staffing, order, chance);
  return end === 'found'
    ? { state: 'drawn', days, teams: drawTeams(problem, staffing, days, order, chance) }
    : { state: end, around: problem.visits.map((_, at) => at) };
};
