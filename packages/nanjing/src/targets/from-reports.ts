import type { NumberRange, Report, ReportValue } from '@tuoyu/core';
import { type Count, DISTRICT_YEAR_FORMAT, type DistrictYear } from './types.js';

type Ends = { readonly min: number; readonly max: number };

const endsOf = (value: ReportValue | undefined): Ends => {
  if (typeof value === 'number') return { min: value, max: value };
  const range =
    typeof value === 'object' && value !== null && 'min' in value ? (value as NumberRange) : undefined;
  return { min: range?.min ?? 0, max: range?.max ?? Number.POSITIVE_INFINITY };
};

const countOf = ({ min, max }: Ends): Count =>
  min === max ? min : { min, max: max === Number.POSITIVE_INFINITY ? null : max };

const total = (reports: readonly Report[], measure: string): Count => {
  const ends = reports.map(({ measures }) => endsOf(measures[measure]));
  return countOf({
    min: ends.reduce((sum, { min }) => sum + min, 0),
    max: ends.reduce((sum, { max }) => sum + max, 0),
  });
};

/** How many institutions have one or more of something. */
const having = (reports: readonly Report[], measure: string): Count => {
  const ends = reports.map(({ measures }) => endsOf(measures[measure]));
  return countOf({
    min: ends.filter(({ min }) => min >= 1).length,
    max: ends.filter(({ max }) => max >= 1).length,
  });
};

/** Where the reports belong. */
export interface ReportsPlace {
  readonly place: string;
  readonly level: DistrictYear['level'];
}

/**
 * What the reports of all institutions of a place tell, all of one day: institutions, affordable ones, children
 * enrolled and staff belong to the year of that day, inspections to the year before. An interval in a report stays one
 * in the sum. Only reports of the profile `nanjing` carry the measures; without them the counts are open.
 */
export const districtYearsFrom = (
  reports: readonly Report[],
  { place, level }: ReportsPlace,
): readonly DistrictYear[] => {
  const days = [...new Set(reports.map(({ asOf }) => asOf))];
  const [day] = days;
  if (day === undefined || days.length > 1) return [];
  const year = Number(day.slice(0, 4));
  const own = { format: DISTRICT_YEAR_FORMAT, level, place } as const;
  return [
    {
      ...own,
      year: year - 1,
      institutions: reports.length,
      institutionsInspected: having(reports, 'nanjing/random-inspections-last-year'),
    },
    {
      ...own,
      year,
      institutions: reports.length,
      affordableInstitutions: having(reports, 'nanjing/affordable-recognitions'),
      enrolled: total(reports, 'nanjing/enrolled'),
      staff: total(reports, 'nanjing/teaching-and-care-staff'),
      staffCertified: total(reports, 'nanjing/certified-staff'),
    },
  ];
};
