import type { NumberRange } from '@tuoyu/core';
import { circleOf } from './circle.js';
import type { DistrictYearField } from './fields.js';
import type { Counting } from './targets.js';
import type { Count, DistrictYear, TargetChoices, TargetValue } from './types.js';

/** Two ends of a count; the upper one may be infinite. */
export interface Ends {
  readonly min: number;
  readonly max: number;
}

const UNKNOWN: Ends = { min: 0, max: Number.POSITIVE_INFINITY };

export const endsOf = (count: Count | undefined): Ends => {
  if (count === undefined) return UNKNOWN;
  if (typeof count === 'number') return { min: count, max: count };
  return { min: count.min, max: count.max ?? Number.POSITIVE_INFINITY };
};

export const rangeOf = ({ min, max }: Ends): NumberRange => ({
  min,
  max: max === Number.POSITIVE_INFINITY ? null : max,
});

/** What a year tells of a target. */
export interface Counted {
  readonly year: number;
  readonly count: Ends | null;
  readonly among: Ends | null;
  readonly missing: readonly string[];
  readonly open: readonly (keyof TargetChoices)[];
  /** Whether it is counted on another level only. */
  readonly otherLevel: boolean;
}

const missingOf = (record: DistrictYear, fields: readonly DistrictYearField[]): readonly string[] =>
  fields.filter((field) => {
    const { min, max } = endsOf(record[field]);
    return min !== max;
  });

const shareOf = (record: DistrictYear, of: DistrictYearField, among: DistrictYearField): Counted => ({
  year: record.year,
  count: record[of] === undefined ? null : endsOf(record[of]),
  among: record[among] === undefined ? null : endsOf(record[among]),
  missing: missingOf(record, [of, among]),
  open: [],
  otherLevel: false,
});

/** Events of the districts of a city: the fewest of one, or their sum. */
const districtEvents = (
  record: DistrictYear,
  districts: readonly DistrictYear[],
  choice: TargetChoices['districtEventsCounted'],
): Counted => {
  const none = { year: record.year, count: null, among: null, missing: [], otherLevel: false };
  if (record.level === 'district')
    return {
      ...none,
      count: record.eventsDistrict === undefined ? null : endsOf(record.eventsDistrict),
      missing: missingOf(record, ['eventsDistrict']),
      open: choice === undefined ? ['districtEventsCounted'] : [],
      otherLevel: choice === 'in-total',
    };
  if (choice === undefined) return { ...none, open: ['districtEventsCounted'] };
  if (choice === 'in-total')
    return {
      ...none,
      count: record.eventsDistrict === undefined ? null : endsOf(record.eventsDistrict),
      missing: missingOf(record, ['eventsDistrict']),
      open: [],
    };
  if (districts.length === 0) return { ...none, missing: ['eventsDistrict of each district'], open: [] };
  const each = districts.map(({ eventsDistrict }) => endsOf(eventsDistrict));
  return {
    ...none,
    count: { min: Math.min(...each.map(({ min }) => min)), max: Math.min(...each.map(({ max }) => max)) },
    missing: districts.flatMap((district) =>
      missingOf(district, ['eventsDistrict']).map((field) => `${district.place} ${field}`),
    ),
    open: [],
  };
};

/** Counts the communities that a circle reaches. */
const circleCounted = (record: DistrictYear): Counted => {
  const none = { year: record.year, count: null, among: null, open: [], otherLevel: false };
  if (record.circle === undefined) return { ...none, missing: ['circle'] };
  const { communities } = circleOf(record.circle);
  const known = communities.filter(({ within }) => within !== null);
  const within = known.filter((one) => one.within === true).length;
  return {
    ...none,
    count: { min: within, max: within + communities.length - known.length },
    among: { min: communities.length, max: communities.length },
    missing: communities.filter((one) => one.within === null).map(({ name }) => `circle ${name}`),
  };
};

/** What a record tells of a target. */
export const countedIn = (
  counting: Counting,
  record: DistrictYear,
  districts: readonly DistrictYear[],
  choices: TargetChoices,
): Counted => {
  switch (counting.kind) {
    case 'share':
      return shareOf(record, counting.of, counting.among);
    case 'count':
      return {
        year: record.year,
        count: record[counting.of] === undefined ? null : endsOf(record[counting.of]),
        among: null,
        missing: missingOf(record, [counting.of]),
        open: [],
        otherLevel: false,
      };
    case 'units': {
      const known = counting.of.map((field) => endsOf(record[field]));
      return {
        year: record.year,
        count: {
          min: known.reduce((sum, { min }) => sum + min, 0),
          max: known.reduce((sum, { max }) => sum + max, 0),
        },
        among: null,
        missing: missingOf(record, counting.of),
        open: [],
        otherLevel: false,
      };
    }
    case 'enrolment': {
      const { infantsCounted } = choices;
      if (infantsCounted === undefined)
        return {
          year: record.year,
          count: record.enrolled === undefined ? null : endsOf(record.enrolled),
          among: null,
          missing: missingOf(record, ['enrolled']),
          open: ['infantsCounted'],
          otherLevel: false,
        };
      return shareOf(
        record,
        'enrolled',
        infantsCounted === 'resident' ? 'infantsResident' : 'infantsRegistered',
      );
    }
    case 'district-events':
      return districtEvents(record, districts, choices.districtEventsCounted);
    case 'circle':
      return circleCounted(record);
  }
};

/** The value as it is shown; no share looks higher than it is known to be. */
export const shownValue = ({ year, count, among }: Counted): TargetValue => {
  const percent = (part: number, whole: number, round: (x: number) => number): number | null =>
    Number.isFinite(part) && whole > 0 && Number.isFinite(whole)
      ? round((part * 10_000) / whole) / 100
      : null;
  const known = count !== null && among !== null && count.min === count.max && among.min === among.max;
  return {
    year,
    count: count === null ? null : rangeOf(count),
    among: among === null ? null : rangeOf(among),
    percent:
      count === null || among === null
        ? null
        : {
            min: among.max === Number.POSITIVE_INFINITY ? 0 : percent(count.min, among.max, Math.floor),
            max: percent(count.max, among.min, known ? Math.floor : Math.ceil),
          },
  };
};
