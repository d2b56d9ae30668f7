import type { Issue } from '@tuoyu/core';
import { shapeIssues } from '../shape/issues.js';
import { partsOf } from './fields.js';
import { DISTRICT_YEAR_SCHEMA } from './schema.js';
import type { Circle, Count, DistrictYear } from './types.js';

/** A record that was read, or what is wrong with it. */
export interface ReadDistrictYear {
  readonly record: DistrictYear | null;
  readonly issues: readonly Issue[];
}

const least = (count: Count): number => (typeof count === 'number' ? count : count.min);
const most = (count: Count): number =>
  typeof count === 'number' ? count : (count.max ?? Number.POSITIVE_INFINITY);

const circleIssues = (circle: Circle): readonly Issue[] => {
  const keys = ['source', 'institutions', 'method'].filter((key) => key in circle).join(' + ');
  const measured = keys === 'source';
  if (!measured && keys !== 'institutions + method')
    return [
      {
        pointer: '/circle',
        code: 'missing',
        found: keys,
        expected: 'minutes with their source, or coordinates with institutions and method',
      },
    ];
  const own = measured ? 'minutes' : 'at';
  return circle.communities.flatMap((community, i) =>
    own in community && !((measured ? 'at' : 'minutes') in community)
      ? []
      : [{ pointer: `/circle/communities/${i}`, code: 'missing', expected: own }],
  );
};

/** Places that have two records of one year, of which nobody can tell which holds. */
export const repeatedYears = (records: readonly DistrictYear[]): readonly Issue[] => {
  const seen = new Set<string>();
  return records.flatMap(({ level, place, year }, at) => {
    const name = `${level} ${place} ${year}`;
    const known = seen.has(name);
    seen.add(name);
    return known
      ? [
          {
            pointer: `/${at}`,
            code: 'repeated',
            found: `${place} ${year}`,
            expected: 'one record a place and year',
          },
        ]
      : [];
  });
};

/** Reads what a place counted in a year: its shape, ends that are turned round, parts larger than their whole. Never throws. */
export const readDistrictYear = (json: unknown): ReadDistrictYear => {
  const shape = shapeIssues(DISTRICT_YEAR_SCHEMA, json);
  if (shape.length > 0) return { record: null, issues: shape };
  const record = json as DistrictYear;
  const counts = Object.entries(record).filter(
    (entry): entry is [string, { min: number; max: number | null }] =>
      typeof entry[1] === 'object' && 'min' in (entry[1] as object),
  );
  const issues = [
    ...counts.flatMap(([id, { min, max }]): readonly Issue[] =>
      max !== null && max < min
        ? [{ pointer: `/${id}/max`, code: 'before-min', found: String(max), expected: `>= ${min}` }]
        : [],
    ),
    ...partsOf.flatMap(([part, whole]): readonly Issue[] => {
      const [own, all] = [record[part], record[whole]];
      return own !== undefined && all !== undefined && least(own) > most(all)
        ? [
            {
              pointer: `/${part}`,
              code: 'more-than-all',
              found: String(least(own)),
              expected: `<= ${most(all)}`,
            },
          ]
        : [];
    }),
    ...(record.circle === undefined ? [] : circleIssues(record.circle)),
  ];
  return { record: issues.length > 0 ? null : record, issues };
};
