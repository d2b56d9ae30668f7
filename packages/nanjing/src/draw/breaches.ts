import { constraintsOf } from './constraints.js';
import { dayNumber } from './days.js';
import type { NormalDrawInput } from './read.js';
import type { DrawConstraint, DrawnVisit } from './types.js';

/** A demand that a plan does not meet, with what was found instead. */
export interface DrawBreach {
  /** `frame`: what every plan must be, whatever the demands: known ids and days, full teams of different officers. */
  readonly constraint: DrawConstraint | { readonly kind: 'frame'; readonly institution: string };
  readonly found: string;
}

const frameBreaches = (input: NormalDrawInput, visits: readonly DrawnVisit[]): readonly DrawBreach[] => {
  const days = new Set(input.days);
  const inspectors = new Set(input.inspectors.map(({ id }) => id));
  const planned = new Map(input.institutions.map(({ id, visits: wanted = 1 }) => [id, wanted]));
  return visits.flatMap(({ institution, visit, date, team }) => {
    const found = [
      visit > (planned.get(institution) ?? 0) ? `visit ${visit}` : undefined,
      days.has(date) ? undefined : date,
      team.length === input.rules.team.length ? undefined : `${team.length} officers`,
      new Set(team).size === team.length ? undefined : 'an officer twice',
      ...team.map((id) => (inspectors.has(id) ? undefined : id)),
    ].filter((one) => one !== undefined);
    return found.map((one) => ({ constraint: { kind: 'frame' as const, institution }, found: one }));
  });
};

/** What of a plan breaks a demand; undefined when nothing does. */
const broken = (
  input: NormalDrawInput,
  own: (institution: string) => readonly DrawnVisit[],
  of: (inspector: string) => readonly DrawnVisit[],
  constraint: DrawConstraint,
): string | undefined => {
  const dates = (some: readonly DrawnVisit[]) => some.map(({ date }) => date);
  switch (constraint.kind) {
    case 'visit':
      return own(constraint.institution).some(({ visit }) => visit === constraint.visit) ? undefined : 'none';
    case 'closed':
      return dates(own(constraint.institution)).find(
        (date) => date >= constraint.from && date <= constraint.to,
      );
    case 'since-last': {
      const last = (input.history ?? []).filter(({ institution }) => institution === constraint.institution);
      const newest = last
        .map(({ on }) => on)
        .sort()
        .at(-1) as string;
      return dates(own(constraint.institution)).find(
        (date) => dayNumber(date) - dayNumber(newest) < constraint.days,
      );
    }
    case 'between': {
      const inOrder = dates(own(constraint.institution))
        .map(dayNumber)
        .sort((a, b) => a - b);
      const gaps = inOrder.slice(1).map((day, at) => day - (inOrder[at] as number));
      const short = gaps.find((gap) => gap < constraint.days);
      return short === undefined ? undefined : `${short}`;
    }
    case 'conflict':
    case 'rotation':
      return own(constraint.institution).find(({ team }) => team.includes(constraint.inspector))?.date;
    case 'absence':
      return dates(of(constraint.inspector)).find((date) => date >= constraint.from && date <= constraint.to);
    case 'workload': {
      const load = of(constraint.inspector).length;
      return load <= constraint.most ? undefined : `${load}`;
    }
    case 'per-day': {
      const counts = new Map<string, number>();
      for (const date of dates(of(constraint.inspector))) counts.set(date, (counts.get(date) ?? 0) + 1);
      return [...counts].find(([, count]) => count > constraint.most)?.[0];
    }
    case 'departments':
      return undefined;
  }
};

/** Places filled by officers of a department that may not fill them. */
const departmentBreaches = (input: NormalDrawInput, visits: readonly DrawnVisit[]): readonly DrawBreach[] => {
  const departmentOf = new Map(input.inspectors.map(({ id, department }) => [id, department]));
  return input.rules.team.flatMap(({ departments }, at): readonly DrawBreach[] => {
    if (departments === undefined) return [];
    const wrong = visits.find(({ team }) => {
      const department = departmentOf.get(team[at] ?? '');
      return department === undefined || !departments.includes(department);
    });
    return wrong === undefined
      ? []
      : [
          {
            constraint: { kind: 'departments', place: at + 1, departments },
            found: `${wrong.institution} ${wrong.date}`,
          },
        ];
  });
};

/** Every demand of an input that a plan does not meet, found without the code that draws. */
export const drawBreaches = (
  input: NormalDrawInput,
  visits: readonly DrawnVisit[],
): readonly DrawBreach[] => {
  const index = (key: (visit: DrawnVisit) => readonly string[]) => {
    const found = new Map<string, DrawnVisit[]>();
    for (const visit of visits) for (const id of key(visit)) found.set(id, [...(found.get(id) ?? []), visit]);
    return (id: string): readonly DrawnVisit[] => found.get(id) ?? [];
  };
  const own = index(({ institution }) => [institution]);
  const of = index(({ team }) => team);
  return [
    ...frameBreaches(input, visits),
    ...constraintsOf(input).flatMap((constraint): readonly DrawBreach[] => {
      const found = broken(input, own, of, constraint);
      return found === undefined ? [] : [{ constraint, found }];
    }),
    ...departmentBreaches(input, visits),
  ];
};
