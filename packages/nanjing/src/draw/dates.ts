import type { Chance } from './generator.js';
import type { Problem, Visit } from './problem.js';
import type { Staffing } from './staffing.js';

/** So many times a draw goes back to an earlier inspection before it gives up. */
export const MOST_STEPS_BACK = 10_000;

/** How the search for days ended. */
export type DatesEnd = 'found' | 'impossible' | 'unsettled';

/**
 * Draws a day for each inspection in the given order: one of the days that are left to it, each as likely as any other,
 * until the rest can still be staffed. Where none is left, the inspection before gives up its day and draws again from
 * what is left to it.
 */
export const drawDates = (
  problem: Problem,
  staffing: Staffing,
  order: readonly number[],
  chance: Chance,
): { readonly end: DatesEnd; readonly days: readonly number[] } => {
  const { visits, dayNumbers } = problem;
  const dayOf: (number | undefined)[] = visits.map(() => undefined);
  const leftTo = (visit: number): number[] => {
    const { days, others, between } = visits[visit] as Visit;
    const taken = others.flatMap((other) => dayOf[other] ?? []).map((day) => dayNumbers[day] as number);
    return days.filter((day) =>
      taken.every((other) => Math.abs((dayNumbers[day] as number) - other) >= between),
    );
  };
  const left: number[][] = [];
  let stepsBack = 0;
  let at = 0;
  while (at < order.length) {
    const visit = order[at] as number;
    left[at] ??= leftTo(visit);
    const own = left[at] as number[];
    let set = false;
    while (!set && own.length > 0) {
      const [day] = own.splice(chance.below(own.length), 1) as [number];
      set = staffing.setDay(visit, day);
      if (set) dayOf[visit] = day;
    }
    if (set) {
      at += 1;
      continue;
    }
    left.length = at;
    at -= 1;
    stepsBack += 1;
    if (at < 0) return { end: 'impossible', days: [] };
    if (stepsBack > MOST_STEPS_BACK) return { end: 'unsettled', days: [] };
    const before = order[at] as number;
    staffing.clearDay(before);
    dayOf[before] = undefined;
  }
  return { end: 'found', days: dayOf as readonly number[] };
};
