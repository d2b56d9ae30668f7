import { addBits, allBits, type Bits, clearBit, inBoth, noBits, setBit, shareAtLeast } from './bits.js';
import { dayNumber } from './days.js';
import type { NormalDrawInput } from './read.js';
import type { DrawConstraint } from './types.js';

/** An inspection to be planned. */
export interface Visit {
  readonly institution: string;
  readonly visit: number;
  /** Days that its own demands leave and on which a team can be had, as positions. */
  readonly days: readonly number[];
  /** Officers who may fill each place, whatever the day. */
  readonly eligible: readonly Bits[];
  /** Officers of each place who are there on one of its days or more. */
  readonly reachable: readonly Bits[];
  /** Positions of the other inspections of the institution. */
  readonly others: readonly number[];
  /** Least days to those. */
  readonly between: number;
}

/** A draw as numbers: officers and days by their position in the input. */
export interface Problem {
  readonly dayNumbers: readonly number[];
  readonly inspectors: readonly string[];
  readonly places: number;
  readonly visits: readonly Visit[];
  /** Officers who are there, by day. */
  readonly available: readonly Bits[];
  /** Whether it matters for the officers which day an inspection has. */
  readonly daysBind: boolean;
  /** Most inspections of each officer in the year and on a day. */
  readonly workload: readonly number[];
  readonly perDay: readonly number[];
}

/** Whether the places can be filled with different officers who are there. */
const teamPossible = (eligible: readonly Bits[], available: Bits): boolean => {
  if (eligible.every((bits) => shareAtLeast(bits, available, eligible.length))) return true;
  const taken = new Map<number, number>();
  const place = (at: number, tried: Set<number>): boolean =>
    inBoth(eligible[at] as Bits, available).some((officer) => {
      if (tried.has(officer)) return false;
      tried.add(officer);
      const holder = taken.get(officer);
      if (holder !== undefined && !place(holder, tried)) return false;
      taken.set(officer, at);
      return true;
    });
  return eligible.every((_, at) => place(at, new Set()));
};

type Kind = DrawConstraint['kind'];
type OfKind<K extends Kind> = Extract<DrawConstraint, { kind: K }>;

const sorted = (constraints: readonly DrawConstraint[]) => {
  const groups = new Map<Kind, DrawConstraint[]>();
  for (const one of constraints) {
    const group = groups.get(one.kind);
    if (group === undefined) groups.set(one.kind, [one]);
    else group.push(one);
  }
  return <K extends Kind>(kind: K) => (groups.get(kind) ?? []) as OfKind<K>[];
};

const grouped = <T extends { readonly institution: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.institution);
    if (group === undefined) groups.set(item.institution, [item]);
    else group.push(item);
  }
  return groups;
};

/** The draw that some of the demands of an input make. */
export const problemOf = (input: NormalDrawInput, constraints: readonly DrawConstraint[]): Problem => {
  const of = sorted(constraints);
  const inspectors = input.inspectors.map(({ id }) => id);
  const position = new Map(inspectors.map((id, at) => [id, at]));
  const dayNumbers = input.days.map(dayNumber);
  const size = inspectors.length;

  const available = input.days.map(() => allBits(size));
  for (const { inspector, from, to } of of('absence'))
    input.days.forEach((date, at) => {
      if (date >= from && date <= to) clearBit(available[at] as Bits, position.get(inspector) as number);
    });

  const limits = (kind: 'workload' | 'per-day'): readonly number[] => {
    const most = new Map(of(kind).map((one) => [one.inspector, one.most]));
    return inspectors.map((id) => most.get(id) ?? Number.POSITIVE_INFINITY);
  };

  const departments = new Map(of('departments').map((one) => [one.place, one.departments]));
  const anyone = input.rules.team.map((_, at) => {
    const wanted = departments.get(at + 1);
    const bits = noBits(size);
    input.inspectors.forEach(({ department }, officer) => {
      if (wanted === undefined || (department !== undefined && wanted.includes(department)))
        setBit(bits, officer);
    });
    return bits;
  });

  const seen = (eligible: readonly Bits[], days: readonly number[]): readonly Bits[] => {
    const there = noBits(size);
    for (const day of days) addBits(there, available[day] as Bits);
    return eligible.map((bits) => bits.map((word, at) => word & (there[at] as number)));
  };
  const usable = (eligible: readonly Bits[], days: readonly number[]): readonly number[] =>
    days.filter((day) => teamPossible(eligible, available[day] as Bits));
  const everyDay = input.days.map((_, at) => at);
  const usual = usable(anyone, everyDay);
  const usualReach = seen(anyone, usual);

  const closed = grouped(of('closed'));
  const barred = grouped([...of('conflict'), ...of('rotation')]);
  const since = grouped(of('since-last'));
  const apart = grouped(of('between'));
  const last = new Map((input.history ?? []).map(({ institution, on }) => [institution, on]));
  const planned = [...of('visit')];
  const siblings = new Map<string, number[]>();
  planned.forEach(({ institution }, at) => {
    siblings.set(institution, [...(siblings.get(institution) ?? []), at]);
  });

  const visits = planned.map(({ institution, visit }, at): Visit => {
    const own = {
      institution,
      visit,
      others: (siblings.get(institution) as number[]).filter((other) => other !== at),
      between: apart.get(institution)?.[0]?.days ?? 0,
    };
    const periods = closed.get(institution) ?? [];
    const gap = since.get(institution)?.[0]?.days;
    const out = barred.get(institution) ?? [];
    if (periods.length === 0 && gap === undefined && out.length === 0)
      return { ...own, days: usual, eligible: anyone, reachable: usualReach };
    const eligible = anyone.map((bits) => bits.slice());
    for (const { inspector } of out)
      for (const bits of eligible) clearBit(bits, position.get(inspector) as number);
    const first =
      gap === undefined ? Number.NEGATIVE_INFINITY : dayNumber(last.get(institution) as string) + gap;
    const open = everyDay.filter((day) => {
      const date = input.days[day] as string;
      return (
        (dayNumbers[day] as number) >= first && !periods.some(({ from, to }) => date >= from && date <= to)
      );
    });
    const days = usable(eligible, open);
    return { ...own, days, eligible, reachable: seen(eligible, days) };
  });
  return {
    dayNumbers,
    inspectors,
    places: input.rules.team.length,
    visits,
    available,
    daysBind: of('absence').length + of('per-day').length > 0,
    workload: limits('workload'),
    perDay: limits('per-day'),
  };
};
