import { allBits, type Bits, clearBit, eachOfAll, hasBit, setBit } from './bits.js';
import type { Problem, Visit } from './problem.js';

/** What stands for no officer and no day. */
const NONE = -1;

/**
 * A plan that meets every demand but the days of inspections that have none yet: those need officers who are there on
 * one of their days. It is kept while days and officers are fixed one after the other, so that each step knows whether
 * the rest can still be staffed. Places of teams are units, numbered through.
 */
export interface Staffing {
  /** Whether all units have an officer. */
  readonly complete: boolean;
  /** Inspections that no other staffing of the officers at hand can serve, when it is not complete. */
  readonly stuck: readonly number[];
  /**
   * Of what can not be staffed: whether the rest could be without this inspection, or if this officer had no yearly
   * limit. What is not needed is dropped for good.
   */
  readonly needsVisit: (visit: number) => boolean;
  readonly needsWorkload: (officer: number) => boolean;
  /** Sets the day of an inspection; false, and nothing changed, when the rest could not be staffed. */
  readonly setDay: (visit: number, day: number) => boolean;
  readonly clearDay: (visit: number) => void;
  /**
   * Fixes the officer of a unit; undefined when that is done. When the rest could not be staffed nothing is changed, and
   * the officers are told of whom it is not known that they would not do either.
   */
  readonly fix: (unit: number, officer: number) => Bits | undefined;
}

/**
 * Builds a staffing by augmenting paths. An officer's limits are nested (one inspection, one day, the year), so a unit
 * takes an officer either when all have room, or from a unit inside the innermost limit that has none. Ends at the first
 * unit that finds no officer, unless `every` one shall be tried.
 */
export const staffingOf = (problem: Problem, every = false): Staffing => {
  const { places, visits, available, perDay } = problem;
  const workload = [...problem.workload];
  const units = visits.length * places;
  const officers = workload.length;
  const days = available.length;
  const officerOf = new Int32Array(units).fill(NONE);
  const fixed = new Int32Array(units).fill(NONE);
  const dayOf = new Int32Array(visits.length).fill(NONE);
  const dayLoad = new Int32Array(officers * days);
  /** Officers with room in the year. */
  const roomy = allBits(officers);
  workload.forEach((most, officer) => {
    if (most === 0) clearBit(roomy, officer);
  });
  const held: number[][] = Array.from({ length: officers }, () => []);

  // marks of one search: the number of the search that saw a thing last
  let search = 0;
  const seenUnit = new Int32Array(units);
  const seenDay = new Int32Array(officers * days);
  const cameFrom = new Int32Array(units);
  const wants = new Int32Array(units);

  const visitOf = (unit: number): number => Math.floor(unit / places);
  const onDay = (officer: number, day: number): readonly number[] =>
    (held[officer] as number[]).filter((unit) => dayOf[visitOf(unit)] === day);
  const count = (officer: number, visit: number, change: 1 | -1): void => {
    const day = dayOf[visit] as number;
    if (day === NONE) return;
    const at = officer * days + day;
    dayLoad[at] = (dayLoad[at] as number) + change;
  };

  const give = (unit: number, officer: number): void => {
    officerOf[unit] = officer;
    if ((held[officer] as number[]).push(unit) >= (workload[officer] as number)) clearBit(roomy, officer);
    count(officer, visitOf(unit), 1);
  };
  const take = (unit: number): void => {
    const officer = officerOf[unit] as number;
    if (officer === NONE) return;
    const list = held[officer] as number[];
    list[list.indexOf(unit)] = list.at(-1) as number;
    list.pop();
    if (list.length < (workload[officer] as number)) setBit(roomy, officer);
    officerOf[unit] = NONE;
    count(officer, visitOf(unit), -1);
  };
  const holderIn = (visit: number, officer: number): number => {
    for (let unit = visit * places; unit < (visit + 1) * places; unit += 1)
      if (officerOf[unit] === officer) return unit;
    return NONE;
  };

  /** Officers among some who may have a unit. */
  const eachCandidate = (unit: number, among: Bits, visitor: (officer: number) => void): void => {
    const only = fixed[unit] as number;
    if (only !== NONE) {
      if (hasBit(among, only)) visitor(only);
      return;
    }
    const visit = visitOf(unit);
    const { eligible, reachable } = visits[visit] as Visit;
    const day = dayOf[visit] as number;
    const place = unit % places;
    const there = day === NONE ? (reachable[place] as Bits) : (available[day] as Bits);
    eachOfAll(eligible[place] as Bits, there, among, visitor);
  };

  /** Of the officers who have room for a unit, the one with the least to do: this keeps later steps short. */
  const roomiest = (unit: number): number => {
    const visit = visitOf(unit);
    const day = dayOf[visit] as number;
    let best = NONE;
    let least = Number.POSITIVE_INFINITY;
    eachCandidate(unit, roomy, (officer) => {
      const load = (held[officer] as number[]).length;
      if (load >= least) return;
      if (day !== NONE && (dayLoad[officer * days + day] as number) >= (perDay[officer] as number)) return;
      if (holderIn(visit, officer) !== NONE) return;
      best = officer;
      least = load;
    });
    return best;
  };

  /** Officers of whom the last search did not see all that they have. */
  let unspent = allBits(officers);

  /** Whether everybody who may have a unit is full and searched through: then it leads nowhere. */
  const isExhausted = (unit: number): boolean => {
    const own = (visits[visitOf(unit)] as Visit).eligible[unit % places] as Bits;
    for (let word = 0; word < own.length; word += 1)
      if (((own[word] as number) & ((unspent[word] as number) | (roomy[word] as number))) !== 0) return false;
    return true;
  };

  /** Finds an officer for a unit without one, moving others where needed; the units seen when there is none. */
  const seat = (start: number): readonly number[] | undefined => {
    search += 1;
    unspent = allBits(officers);
    const queue = [start];
    seenUnit[start] = search;
    cameFrom[start] = NONE;
    const enqueue = (unit: number, from: number, officer: number): void => {
      if (seenUnit[unit] === search) return;
      seenUnit[unit] = search;
      cameFrom[unit] = from;
      // the officer that `from` takes once this unit leaves
      wants[unit] = officer;
      queue.push(unit);
    };
    const settle = (unit: number, officer: number): void => {
      let at = unit;
      let next = officer;
      while (at !== NONE) {
        const from = cameFrom[at] as number;
        const left = from === NONE ? NONE : (wants[at] as number);
        take(at);
        give(at, next);
        at = from;
        next = left;
      }
    };
    /** Notes who would have to leave so that a unit can have an officer. */
    const noteHolders = (unit: number, officer: number): void => {
      if (officerOf[unit] === officer) return;
      const visit = visitOf(unit);
      const own = holderIn(visit, officer);
      if (own !== NONE) {
        enqueue(own, unit, officer);
        return;
      }
      const day = dayOf[visit] as number;
      if (day !== NONE) {
        const mark = officer * days + day;
        if (seenDay[mark] === search) return;
        seenDay[mark] = search;
        if ((dayLoad[mark] as number) >= (perDay[officer] as number)) {
          for (const other of onDay(officer, day)) enqueue(other, unit, officer);
          return;
        }
      }
      // whoever the officer has is noted now, so that nothing more can come from him
      clearBit(unspent, officer);
      for (const other of held[officer] as number[]) enqueue(other, unit, officer);
    };
    for (let at = 0; at < queue.length; at += 1) {
      const unit = queue[at] as number;
      if (isExhausted(unit)) continue;
      const free = roomiest(unit);
      if (free !== NONE) {
        settle(unit, free);
        return undefined;
      }
      eachCandidate(unit, unspent, (officer) => noteHolders(unit, officer));
    }
    return queue;
  };

  const unitsOf = (visit: number): readonly number[] =>
    Array.from({ length: places }, (_, place) => visit * places + place);
  const fits = (unit: number, day: number): boolean => {
    const officer = officerOf[unit] as number;
    return (
      hasBit(available[day] as Bits, officer) && onDay(officer, day).length < (perDay[officer] as number)
    );
  };

  let stuck: readonly number[] = [];
  const unseated: number[] = [];
  for (let unit = 0; unit < units; unit += 1) {
    const seen = seat(unit);
    if (seen === undefined) continue;
    unseated.push(unit);
    stuck = [...new Set(seen.map(visitOf))];
    if (!every) break;
  }

  /** Tries to seat what has no seat under a change; takes all moves back when it works out. */
  const wouldComplete = (gone: (unit: number) => boolean): boolean => {
    const before = officerOf.slice();
    const left = unseated.filter((unit) => !gone(unit));
    for (let unit = 0; unit < units; unit += 1) if (gone(unit)) take(unit);
    const complete = left.every((unit) => officerOf[unit] !== NONE || seat(unit) === undefined);
    if (!complete) {
      // what has found a seat on the way keeps it
      unseated.splice(0, unseated.length, ...left.filter((unit) => officerOf[unit] === NONE));
      return false;
    }
    for (let unit = 0; unit < units; unit += 1) if (officerOf[unit] !== before[unit]) take(unit);
    before.forEach((officer, unit) => {
      if (officer !== NONE && officerOf[unit] !== officer) give(unit, officer);
    });
    return true;
  };

  /** Moves an inspection to a day, or to none, with the officers that it has. */
  const move = (visit: number, day: number): void => {
    for (const unit of unitsOf(visit))
      if (officerOf[unit] !== NONE) count(officerOf[unit] as number, visit, -1);
    dayOf[visit] = day;
    for (const unit of unitsOf(visit))
      if (officerOf[unit] !== NONE) count(officerOf[unit] as number, visit, 1);
  };
  return {
    complete: unseated.length === 0,
    stuck,
    needsVisit: (visit) => wouldComplete((unit) => visitOf(unit) === visit),
    needsWorkload: (officer) => {
      const most = workload[officer] as number;
      workload[officer] = Number.POSITIVE_INFINITY;
      setBit(roomy, officer);
      const needed = wouldComplete(() => false);
      if (!needed) return false;
      workload[officer] = most;
      if ((held[officer] as number[]).length >= most) clearBit(roomy, officer);
      return true;
    },
    setDay: (visit, day) => {
      const own = unitsOf(visit);
      const stays = own.every((unit) => fits(unit, day));
      if (!stays) for (const unit of own) take(unit);
      move(visit, day);
      if (stays || own.every((unit) => seat(unit) === undefined)) return true;
      for (const unit of own) take(unit);
      move(visit, NONE);
      for (const unit of own) seat(unit);
      return false;
    },
    clearDay: (visit) => move(visit, NONE),
    fix: (unit, officer) => {
      fixed[unit] = officer;
      if (officerOf[unit] === officer) return undefined;
      take(unit);
      if (seat(unit) === undefined) return undefined;
      // whoever was searched through holds only units that found no other officer: nor can this one come in there
      const perhaps = unspent;
      fixed[unit] = NONE;
      seat(unit);
      return perhaps;
    },
  };
};
