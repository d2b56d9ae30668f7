import { type Bits, bitsOfBoth, hasBit, inBoth } from './bits.js';
import type { Chance } from './generator.js';
import type { Problem, Visit } from './problem.js';
import type { Staffing } from './staffing.js';

/**
 * Draws the officers of each inspection in the given order, place by place: one of those who may fill the place and are
 * there on the day, each as likely as any other, until the rest can still be staffed. All days are set, so that one of
 * them always serves.
 */
export const drawTeams = (
  problem: Problem,
  staffing: Staffing,
  days: readonly number[],
  order: readonly number[],
  chance: Chance,
): readonly (readonly number[])[] => {
  const teams: number[][] = problem.visits.map(() => []);
  for (const visit of order) {
    const { eligible } = problem.visits[visit] as Visit;
    const team = teams[visit] as number[];
    eligible.forEach((bits, place) => {
      const there = problem.available[days[visit] as number] as Bits;
      const left = inBoth(bits, there).filter((officer) => !team.includes(officer));
      let perhaps: Bits | undefined;
      for (;;) {
        const [officer] = left.splice(chance.below(left.length), 1) as [number];
        if (perhaps !== undefined && !hasBit(perhaps, officer)) continue;
        const others = staffing.fix(visit * problem.places + place, officer);
        if (others === undefined) {
          team.push(officer);
          break;
        }
        perhaps = perhaps === undefined ? others : bitsOfBoth(perhaps, others);
      }
    });
  }
  return teams;
};
