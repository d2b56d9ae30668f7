import { compile, evaluate } from '@tuoyu/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Count,
  type DistrictYear,
  distanceBetween,
  districtYearHeadings,
  districtYearsFrom,
  districtYearsFromTable,
  nanjing,
  readDistrictYear,
  repeatedYears,
  statements,
  type TargetId,
  type TargetOptions,
  type TargetStatus,
  targetRules,
  targetsOf,
} from '../../src/index.js';

type Counts = { readonly [F in keyof DistrictYear]?: DistrictYear[F] };
const city = (counts: Counts, year = 2025): DistrictYear =>
  ({ format: 'tuoyu-district-year/1', level: 'city', place: '南京市', year, ...counts }) as DistrictYear;
const district = (place: string, counts: Counts, year = 2025): DistrictYear => ({
  ...city(counts, year),
  level: 'district',
  place,
});

const target = (
  id: TargetId,
  records: DistrictYear | readonly DistrictYear[],
  options: TargetOptions = {},
): TargetStatus => {
  const [place] = targetsOf([records].flat() as readonly DistrictYear[], options);
  return place?.targets.find((one) => one.id === id) as TargetStatus;
};

describe('the targets of the plan', () => {
  it('are those that its statements name', () => {
    const named = statements.flatMap(({ answer, number }) =>
      answer.kind === 'encoded' ? answer.targets.map((id) => `${number} ${id}`) : [],
    );
    // the demonstrations stand in two statements
    expect(named).toEqual(
      expect.arrayContaining(targetRules.map(({ statement, id }) => `${statement} ${id}`)),
    );
    expect(new Set(named.map((one) => one.split(' ')[1])).size).toBe(targetRules.length);
  });

  it('take every figure from the statement that they stand for', () => {
    for (const { figure, statement } of targetRules) {
      const figures = statements.find(({ number }) => number === statement)?.figures ?? [];
      expect(figures).toEqual(figure === null ? [] : [figure]);
    }
  });
});

describe('both sides of every figure', () => {
  const resident = { choices: { infantsCounted: 'resident' } } as const;
  it.each<[TargetId, Counts, Counts, TargetStatus['state'], TargetOptions?]>([
    // reached; just not reached; what just not reached is called
    [
      'community-coverage',
      { communitiesCovered: 90, communities: 90 },
      { communitiesCovered: 89, communities: 90 },
      'no-line',
    ],
    [
      'affordable-per-street-town',
      { streetTownsWithAffordable: 12, streetTowns: 12 },
      { streetTownsWithAffordable: 11, streetTowns: 12 },
      'not-reached',
    ],
    // strictly more than 30 percent
    [
      'enrolment-rate',
      { enrolled: 301, infantsResident: 1000 },
      { enrolled: 300, infantsResident: 1000 },
      'not-reached',
      resident,
    ],
    [
      'certified-staff',
      { staffCertified: 500, staff: 500 },
      { staffCertified: 499, staff: 500 },
      'not-reached',
    ],
    [
      'newborn-visits',
      { newbornFamiliesVisited: 8, newbornFamiliesWanting: 8 },
      { newbornFamiliesVisited: 7, newbornFamiliesWanting: 8 },
      'not-reached',
    ],
    [
      'district-events',
      { eventsDistrict: 12 },
      { eventsDistrict: 11 },
      'not-reached',
      { choices: { districtEventsCounted: 'in-total' } },
    ],
    ['centre-events', { centresServing: 5, centres: 5 }, { centresServing: 4, centres: 5 }, 'not-reached'],
    [
      'online-guidance',
      { onlineServed: 70, onlineWanting: 70 },
      { onlineServed: 69, onlineWanting: 70 },
      'not-reached',
    ],
    [
      'parent-child-rooms',
      { communitiesWithRoom: 90, communities: 90 },
      { communitiesWithRoom: 89, communities: 90 },
      'gradual',
    ],
    [
      'mother-baby-facilities',
      { placesDone: 40, placesRequired: 40 },
      { placesDone: 39, placesRequired: 40 },
      'no-line',
    ],
    ['skill-training-hours', { skillHours: 72 }, { skillHours: 71 }, 'not-reached'],
    ['ethics-training-hours', { ethicsHours: 40 }, { ethicsHours: 39 }, 'not-reached'],
    [
      'yearly-inspections',
      { institutionsInspected: 40, institutions: 40 },
      { institutionsInspected: 39, institutions: 40 },
      'not-reached',
    ],
  ])('%s', (id, met, missed, state, options) => {
    expect(target(id, city(met), options)).toMatchObject({ state: 'reached', gap: null });
    expect(target(id, city(missed), options)).toMatchObject({ state, gap: 1 });
    // nothing known
    expect(target(id, city({}), options)).toMatchObject({ state: 'unknown', gap: null });
  });

  it('the two events of the city wait for a text, until somebody adopts the figure', () => {
    expect(target('city-events', city({ eventsCity: 2 }))).toMatchObject({
      state: 'awaiting-text',
      ifAdopted: 'reached',
    });
    expect(target('city-events', city({ eventsCity: 1 }))).toMatchObject({
      state: 'awaiting-text',
      ifAdopted: 'not-reached',
    });
    const adoption = {
      figure: 'nanjing/city-events',
      value: 2,
      by: '张三',
      on: '2026-01-05',
      source: '公报',
    };
    expect(target('city-events', city({ eventsCity: 2 }), { adoptions: [adoption] }).state).toBe('reached');
    expect(target('city-events', city({ eventsCity: 1 }), { adoptions: [adoption] }).state).toBe(
      'not-reached',
    );
    // another value than the one that the plan seems to have
    expect(
      target('city-events', city({ eventsCity: 2 }), { adoptions: [{ ...adoption, value: 3 }] }).state,
    ).toBe('awaiting-text');
  });

  it('without a figure only the numbers are told', () => {
    expect(target('affordable-share', city({ affordableInstitutions: 3, institutions: 8 }))).toMatchObject({
      state: 'no-figure',
      value: { percent: { min: 37.5, max: 37.5 } },
    });
    expect(
      target(
        'demonstration-units',
        city({ demonstrationDistricts: 1, demonstrationStreetTowns: 4, demonstrationInstitutions: 20 }),
      ),
    ).toMatchObject({ state: 'no-figure', value: { count: { min: 25, max: 25 } } });
  });

  it('nothing to count is neither met nor missed', () => {
    expect(
      target('newborn-visits', city({ newbornFamiliesVisited: 0, newbornFamiliesWanting: 0 })).state,
    ).toBe('nothing-to-count');
  });
});

describe('what the plan leaves open', () => {
  it('has no default: infants resident or registered', () => {
    const counts = { enrolled: 31, infantsResident: 100, infantsRegistered: 110 };
    expect(target('enrolment-rate', city(counts))).toMatchObject({
      state: 'unknown',
      open: ['infantsCounted'],
    });
    expect(target('enrolment-rate', city(counts), { choices: { infantsCounted: 'resident' } }).state).toBe(
      'reached',
    );
    expect(
      target('enrolment-rate', city(counts), { choices: { infantsCounted: 'registered' } }),
    ).toMatchObject({ state: 'not-reached', gap: 3 });
  });

  it('has no default: twelve events in each district or in total', () => {
    const both = [district('甲区', { eventsDistrict: 13 }), district('乙区', { eventsDistrict: 11 })];
    const options = (districtEventsCounted: 'each-district' | 'in-total') =>
      ({ choices: { districtEventsCounted }, wholeCity: true }) as const;
    expect(target('district-events', both, { wholeCity: true })).toMatchObject({
      state: 'unknown',
      open: ['districtEventsCounted'],
    });
    expect(target('district-events', both, options('in-total'))).toMatchObject({
      state: 'reached',
      value: { count: { min: 24, max: 24 } },
    });
    expect(target('district-events', both, options('each-district'))).toMatchObject({
      state: 'not-reached',
      gap: 1,
    });
    // a district alone says nothing about a total
    expect(target('district-events', both[0] as DistrictYear, options('in-total')).state).toBe('other-level');
    expect(target('district-events', both[0] as DistrictYear, options('each-district')).state).toBe(
      'reached',
    );
  });

  it('targets of the city are not judged on a district', () => {
    const options = { choices: { infantsCounted: 'resident' } } as const;
    expect(
      target('enrolment-rate', district('甲区', { enrolled: 1, infantsResident: 100 }), options),
    ).toMatchObject({
      state: 'other-level',
      value: { percent: { min: 1, max: 1 } },
    });
  });
});

describe('time', () => {
  const staff = (certified: number): Counts => ({ staff: 100, staffCertified: certified });

  it('targets of the horizon are judged on 2025-12-31 by the record of that year only', () => {
    expect(target('certified-staff', [city(staff(90), 2024)])).toMatchObject({
      state: 'not-yet',
      judgedOn: null,
      gap: 10,
    });
    expect(target('certified-staff', [city(staff(99), 2025), city(staff(100), 2026)])).toMatchObject({
      state: 'not-reached',
      judgedOn: '2025-12-31',
      value: { year: 2025 },
      plan: { open: false },
    });
    expect(target('certified-staff', [city(staff(100), 2026)])).toMatchObject({
      state: 'unknown',
      missing: ['record-2025'],
    });
  });

  it('duties of each year are judged on the last year, with the stamp of the plan', () => {
    const records = [city({ skillHours: 72 }, 2025), city({ skillHours: 60 }, 2026)];
    expect(target('skill-training-hours', records)).toMatchObject({
      state: 'not-reached',
      judgedOn: '2026-12-31',
      plan: { choice: 'planInForce', taken: null, open: true, ended: false },
    });
    expect(target('skill-training-hours', records, { choices: { planInForce: 'no' } }).plan?.ended).toBe(
      true,
    );
  });

  it('duties of each year are judged by no year before 2021, the first that was whole under the plan', () => {
    const told = (year: number) => target('skill-training-hours', [city({ skillHours: 60 }, year)]);
    expect(told(2020)).toMatchObject({ state: 'not-yet', judgedOn: null, value: { year: 2020 }, plan: null });
    expect(told(2021)).toMatchObject({ state: 'not-reached', judgedOn: '2021-12-31' });
  });

  it('a year that has not ended is shown and not judged', () => {
    const records = [city({ skillHours: 72 }, 2025), city({ skillHours: 10 }, 2026)];
    const on = (asOf: string) => target('skill-training-hours', records, { asOf });
    expect(on('2026-12-30')).toMatchObject({ state: 'reached', judgedOn: '2025-12-31' });
    expect(on('2026-12-31')).toMatchObject({ state: 'not-reached', judgedOn: '2026-12-31' });
    expect(
      target('skill-training-hours', [city({ skillHours: 72 }, 2026)], { asOf: '2026-06-01' }),
    ).toMatchObject({ state: 'not-yet', judgedOn: null });
    const horizon = (asOf: string) => target('certified-staff', [city(staff(99), 2025)], { asOf });
    expect(horizon('2025-12-30').state).toBe('not-yet');
    expect(horizon('2025-12-31').state).toBe('not-reached');
    expect(target('certified-staff', [city(staff(99), 2024)], { asOf: '2026-01-01' })).toMatchObject({
      state: 'unknown',
      missing: ['record-2025'],
    });
  });

  it('the trend runs from the first known year to the last', () => {
    const years = (...values: readonly (number | undefined)[]) =>
      values.map((value, at) => city(value === undefined ? {} : staff(value), 2021 + at));
    expect(target('certified-staff', years(80, 70, 90)).trend).toBe('up');
    expect(target('certified-staff', years(90, undefined, 80)).trend).toBe('down');
    expect(target('certified-staff', years(90, 90)).trend).toBe('level');
    expect(target('certified-staff', years(90, undefined)).trend).toBeNull();
    expect(target('certified-staff', years(90, 80, 70).reverse()).series.map(({ year }) => year)).toEqual([
      2021, 2022, 2023,
    ]);
  });
});

describe('counts that are known within two ends', () => {
  const share = (staffCertified: Count, staff: Count) =>
    target('certified-staff', city({ staffCertified, staff }));

  it('decide only where every value does', () => {
    expect(share({ min: 9, max: 10 }, 10)).toMatchObject({ state: 'unknown', missing: ['staffCertified'] });
    expect(share({ min: 8, max: 9 }, 10).state).toBe('not-reached');
    expect(share(10, { min: 10, max: null }).state).toBe('unknown');
    expect(share(0, { min: 0, max: 5 }).state).toBe('unknown');
  });

  it('less data never turns a state into its opposite', () => {
    const known = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(known, fc.nat(5), fc.nat(5), fc.boolean(), ([part, whole], less, more, open) => {
        const full = share(part, whole).state;
        const wide = share(
          { min: Math.max(0, part - less), max: open ? null : part + more },
          { min: Math.max(0, whole - less), max: whole + more },
        ).state;
        if (wide !== 'unknown') expect(wide).toBe(full);
      }),
    );
  });
});

describe('adding up', () => {
  const both = [
    district('甲区', { staff: 10, staffCertified: 10, institutions: 4 }),
    district('乙区', { staff: 20, staffCertified: 19 }),
  ];

  it('leaves an end open unless the districts are all, and where one does not know', () => {
    expect(target('certified-staff', both)).toMatchObject({ state: 'unknown' });
    expect(target('certified-staff', both, { wholeCity: true })).toMatchObject({
      state: 'not-reached',
      gap: 1,
    });
    const [whole] = targetsOf(both, { wholeCity: true });
    expect(whole).toMatchObject({ place: '南京市', level: 'city', rolledUp: true });
    expect(target('yearly-inspections', both, { wholeCity: true }).value).toMatchObject({
      among: { min: 4, max: null },
    });
  });

  it('is not done where the city has a record of its own', () => {
    const places = targetsOf([...both, city({ staff: 30, staffCertified: 30 })]);
    expect(places.map(({ place, rolledUp }) => [place, rolledUp])).toEqual([
      ['南京市', false],
      ['甲区', false],
      ['乙区', false],
    ]);
  });

  it('takes sums of reports, intervals included', () => {
    const plan = compile(nanjing, { asOf: '2025-12-31', place: '320106' });
    const carer = (kind?: string) => ({
      role: 'care',
      ...(kind === undefined ? {} : { certificates: [{ kind }] }),
    });
    const reports = [
      {
        key: 'a',
        enrolled: 30,
        staff: [carer('infant-carer'), carer()],
        inspections: [{ method: 'double-random', date: '2024-05-06' }],
      },
      { key: 'b', enrolled: 12, staff: [carer('nursery-nurse')], inspections: [] },
      { key: 'c' },
    ].map((record) => evaluate(plan, record));
    const [before, now] = districtYearsFrom(reports, { place: '甲区', level: 'district' });
    expect(before).toMatchObject({ year: 2024, institutions: 3, institutionsInspected: { min: 1, max: 2 } });
    expect(now).toMatchObject({ year: 2025, institutions: 3, enrolled: { min: 42, max: null } });
    expect(now?.staff).toEqual({ min: 3, max: null });
    expect(readDistrictYear(now).issues).toEqual([]);
  });
});

describe('the fifteen-minute circle', () => {
  it('from measured minutes: 15 is within, 15.01 is not, unknown is neither', () => {
    const circle = {
      source: '步行实测',
      communities: [
        { name: 'a', minutes: 15 },
        { name: 'b', minutes: 15.01 },
        { name: 'c', minutes: null },
      ],
    };
    expect(target('fifteen-minute-circle', city({ circle }))).toMatchObject({
      state: 'gradual',
      value: { count: { min: 1, max: 2 }, among: { min: 3, max: 3 } },
      circle: {
        method: null,
        source: '步行实测',
        communities: [{ within: true }, { within: false }, { within: null }],
      },
      missing: ['circle c'],
    });
  });

  it('from coordinates only with mode, speed and detour, which are printed', () => {
    // a hundredth of a degree of latitude is 1.11195 km; at 6 km/h with detour 1.3 that is 14.456 minutes
    const from = { latitude: 32.06, longitude: 118.78 };
    expect(distanceBetween(from, { ...from, latitude: 32.07 })).toBeCloseTo(1.11195, 5);
    const method = { mode: 'walk', speed: 6, detour: 1.3 } as const;
    const circle = {
      communities: [
        { name: 'a', at: { ...from, latitude: 32.07 } },
        { name: 'b', at: { ...from, latitude: 32.0704 } },
        { name: 'c', at: null },
      ],
      institutions: [
        { name: '园', at: from },
        { name: '远园', at: { ...from, longitude: 119 } },
      ],
      method,
    };
    expect(target('fifteen-minute-circle', city({ circle })).circle).toEqual({
      method,
      source: null,
      communities: [
        { name: 'a', minutes: 14.46, within: true },
        { name: 'b', minutes: 15.04, within: false },
        { name: 'c', minutes: null, within: null },
      ],
    });
    const { method: left, ...without } = circle;
    expect(left).toBe(method);
    expect(readDistrictYear(city({ circle: without as never })).issues).toMatchObject([
      { pointer: '/circle', code: 'missing' },
    ]);
  });
});

describe('reading', () => {
  it('sees two records of one place and year', () => {
    const records = [
      district('甲区', {}),
      district('乙区', {}),
      district('甲区', {}, 2024),
      district('甲区', { staff: 1 }),
    ];
    expect(repeatedYears(records)).toMatchObject([{ pointer: '/3', code: 'repeated', found: '甲区 2025' }]);
  });

  it.each([
    ['a negative count', { staff: -1 }, '/staff', 'out-of-domain'],
    ['half a person', { staff: 1.5 }, '/staff', 'wrong-type'],
    ['a part larger than its whole', { staff: 9, staffCertified: 10 }, '/staffCertified', 'more-than-all'],
    ['ends turned round', { staff: { min: 2, max: 1 } }, '/staff/max', 'before-min'],
    ['a misspelt count', { stuff: 1 }, '/stuff', 'unknown-key'],
  ])('names %s', (_, counts, pointer, code) => {
    expect(
      readDistrictYear({ ...city({}), ...counts }).issues.map((issue) => [issue.pointer, issue.code]),
    ).toEqual([[pointer, code]]);
  });

  it('reads a table with Chinese or English headings; an empty cell is unknown, a bad one is named', () => {
    const { records, issues } = districtYearsFromTable([
      ['层级', '地区', '年份', '师资人数', 'staffCertified', '备注'],
      ['区', '甲区', '2025', '10', '', 'x'],
      ['区', '乙区', '2025', '约20', '19', ''],
      ['', '', '', '', '', ''],
    ]);
    expect(records).toEqual([district('甲区', { staff: 10 })]);
    expect(issues.map(({ code, found, origin }) => [code, found, origin])).toEqual([
      ['unknown-column', '备注', { row: 1, column: '备注' }],
      ['wrong-type', '"约20"', { row: 3, column: '师资人数' }],
    ]);
    expect(districtYearHeadings).toContain('持证师资人数');
  });
});
