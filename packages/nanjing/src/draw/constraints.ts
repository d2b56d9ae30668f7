import type { NormalDrawInput } from './read.js';
import type { DrawConstraint, PastInspection } from './types.js';

/** A name of a demand that no other demand of the input has. */
export const keyOf = (constraint: DrawConstraint): string => JSON.stringify(Object.values(constraint));

/** Every demand of an input, in its order; the size of a team and the days are its frame and no demands. */
export const constraintsOf = (input: NormalDrawInput): readonly DrawConstraint[] => {
  const { rules, history = [], conflicts = [] } = input;
  const inspectors = new Set(input.inspectors.map(({ id }) => id));
  const past = new Map<string, PastInspection[]>();
  for (const one of history) past.set(one.institution, [...(past.get(one.institution) ?? []), one]);
  const found: DrawConstraint[] = [
    ...input.institutions.flatMap(({ id, visits = 1, closed = [] }): readonly DrawConstraint[] => {
      const last = [...(past.get(id) ?? [])].reverse();
      const rotated = last.slice(0, rules.rotation ?? 0).flatMap(({ team }) => team);
      return [
        ...Array.from({ length: visits }, (_, at) => ({
          kind: 'visit' as const,
          institution: id,
          visit: at + 1,
        })),
        ...closed.map(({ from, to }) => ({ kind: 'closed' as const, institution: id, from, to })),
        ...(last.length > 0 && (rules.leastDaysSinceLast ?? 0) > 0
          ? [{ kind: 'since-last' as const, institution: id, days: rules.leastDaysSinceLast as number }]
          : []),
        ...(visits > 1
          ? [{ kind: 'between' as const, institution: id, days: rules.leastDaysBetween ?? 1 }]
          : []),
        ...rotated
          .filter((inspector) => inspectors.has(inspector))
          .map((inspector) => ({ kind: 'rotation' as const, institution: id, inspector })),
      ];
    }),
    ...conflicts.map(({ institution, inspector }) => ({ kind: 'conflict' as const, institution, inspector })),
    ...input.inspectors.flatMap(({ id, workload, perDay, absent = [] }): readonly DrawConstraint[] => [
      ...absent.map(({ from, to }) => ({ kind: 'absence' as const, inspector: id, from, to })),
      ...(workload === undefined ? [] : [{ kind: 'workload' as const, inspector: id, most: workload }]),
      ...(perDay === undefined ? [] : [{ kind: 'per-day' as const, inspector: id, most: perDay }]),
    ]),
    ...rules.team.flatMap(({ departments }, at): readonly DrawConstraint[] =>
      departments === undefined ? [] : [{ kind: 'departments', place: at + 1, departments }],
    ),
  ];
  return [...new Map(found.map((constraint) => [keyOf(constraint), constraint])).values()];
};
