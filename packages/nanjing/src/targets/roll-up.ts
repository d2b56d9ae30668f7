import { type DistrictYearField, districtYearFields } from './fields.js';
import { type Count, DISTRICT_YEAR_FORMAT, type DistrictYear } from './types.js';
import { endsOf } from './values.js';

/** Counts that only the city has, and that do not add up. */
const notSummed: ReadonlySet<DistrictYearField> = new Set(['eventsCity', 'skillHours', 'ethicsHours']);

const countOf = (min: number, max: number): Count =>
  min === max ? min : { min, max: max === Number.POSITIVE_INFINITY ? null : max };

/**
 * The counts of a year of several districts, added up. A district that does not know a count leaves it open upwards; so
 * do districts that are not said to be all. Hours of training are offered, not added up.
 */
export const rollUp = (districts: readonly DistrictYear[], wholeCity: boolean): DistrictYear => {
  const sums = districtYearFields
    .filter(({ id }) => !notSummed.has(id) && districts.some((district) => district[id] !== undefined))
    .map(({ id }): [string, Count] => {
      const ends = districts.map((district) => endsOf(district[id]));
      const min = ends.reduce((sum, end) => sum + end.min, 0);
      const max = wholeCity ? ends.reduce((sum, end) => sum + end.max, 0) : Number.POSITIVE_INFINITY;
      return [id, countOf(min, max)];
    });
  return {
    format: DISTRICT_YEAR_FORMAT,
    level: 'city',
    place: wholeCity ? '南京市' : '各区合计',
    year: (districts[0] as DistrictYear).year,
    source: districts.map(({ place }) => place).join(', '),
    ...Object.fromEntries(sums),
  } as DistrictYear;
};
