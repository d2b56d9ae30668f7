import type { Rule } from '@tuoyu/core';
import type { RuleCases } from '@tuoyu/core/testing';
import { testRule } from './test-rule.js';

interface AirLimit {
  /** Text of the limit. */
  readonly text: 'gb-t-18883-2002' | 'gb-t-18883-2022' | 'hygiene' | 'class-1' | 'class-2' | 'class-any';
  /** Field of the test that the limit speaks of. */
  readonly field: string;
  readonly op: '<=' | '>=';
  readonly limit: number;
  /** Values that meet the limit, then one beyond it. */
  readonly meets: readonly number[];
  readonly beyond: number;
  readonly adopt?: true;
  /** Further fields of the test. */
  readonly also?: { readonly [field: string]: unknown };
  /** Facts of the building. */
  readonly building?: object;
  /** Values of a further field that keep the limit away. */
  readonly away?: { readonly field: string; readonly value: unknown };
}

const facts = {
  'gb-t-18883-2002': { standard: 'gb-t-18883', asOf: '2023-01-31', sampledOn: '2021-05-06' },
  'gb-t-18883-2022': { standard: 'gb-t-18883', from: '2023-02-01', sampledOn: '2024-05-06' },
  hygiene: { standard: 'gb-t-18883', from: '2022-08-09', sampledOn: '2024-05-06' },
  'class-1': { standard: 'gb-50325', from: '2020-08-01', sampledOn: '2024-05-06' },
  'class-2': { standard: 'gb-50325', from: '2020-08-01', sampledOn: '2024-05-06' },
  'class-any': { standard: 'gb-50325', from: '2020-08-01', sampledOn: '2024-05-06' },
} as const;

/** First sample that a text judges, where it judges samples by their day. */
const firstSample = {
  'gb-t-18883-2022': ['2023-01-31', '2023-02-01'],
  hygiene: ['2023-01-31', '2023-02-01'],
  'class-1': ['2020-07-31', '2020-08-01'],
  'class-2': ['2020-07-31', '2020-08-01'],
  'class-any': ['2020-07-31', '2020-08-01'],
} as const;

const dayAfter = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** Tests a limit of the air: which test of a room counts, which edition, and both sides of the limit. */
export const testAir = (rule: Rule, how: AirLimit): void => {
  const { text, field, op, limit, meets, beyond, adopt, also = {}, away, building } = how;
  const fact = facts[text];
  const at = (name: string) => `/airTests/0/${name}`;
  const classed = text === 'class-1' || text === 'class-2';
  const all = {
    ...(adopt ? { adopt } : {}),
    ...('asOf' in fact ? { asOf: fact.asOf } : {}),
    ...(classed ? { choices: { indoorPollutionClass: text } } : {}),
  };
  const maybe = { possible: ['pass', 'not-applicable'], subject: '/airTests/0' } as const;
  const first = text === 'gb-t-18883-2002' ? undefined : firstSample[text];
  const own = {
    roomId: 'r1',
    standard: fact.standard,
    sampledOn: fact.sampledOn,
    [field]: meets[0],
    ...also,
  };
  const other = { roomId: 'r1', standard: fact.standard, sampledOn: dayAfter(fact.sampledOn, 1) };
  const kindergarten = { '/kind': 'kindergarten-nursery-class' };
  const asOfNotYet = 'from' in fact ? dayAfter(fact.from, -1) : '2023-02-01';
  const one = { ...all, subject: '/airTests/0' };
  const { adopt: _, ...unadopted } = one as typeof one & { readonly adopt?: true };
  const cases: RuleCases = {
    base: { kind: 'institution', ...(building === undefined ? {} : { building }), airTests: [own] },
    pass: [
      { ...one, name: 'at the limit' },
      ...meets.slice(1).map((value) => ({
        ...one,
        name: `at ${value}`,
        with: { [at(field)]: value },
      })),
      {
        ...one,
        name: 'an older test of the room',
        with: { '/airTests/1': { ...other, sampledOn: '2020-01-01' } },
      },
      { ...one, name: 'a newer test of another room', with: { '/airTests/1': { ...other, roomId: 'r2' } } },
      {
        ...one,
        name: 'a newer test by another standard',
        with: { '/airTests/1': { ...other, standard: 'other' } },
      },
      ...(first === undefined
        ? []
        : [{ ...one, name: 'sampled on the first day', with: { [at('sampledOn')]: first[1] } }]),
      ...(text === 'class-1'
        ? [
            {
              ...one,
              name: 'a kindergarten',
              with: kindergarten,
              choices: { indoorPollutionClass: 'class-2' },
            },
          ]
        : []),
    ],
    fail: [
      {
        ...one,
        name: 'beyond the limit',
        with: { [at(field)]: beyond },
        deciding: [`${at(field)}: ${beyond} ${op} ${limit}`],
        params: { actual: beyond, limit },
      },
    ],
    unknown: [
      {
        ...one,
        name: 'not measured',
        with: { [at(field)]: undefined },
        possible: ['pass', 'fail'],
        needs: [`${at(field)} missing`],
      },
      {
        ...all,
        ...maybe,
        name: 'standard of the test not told',
        with: { [at('standard')]: undefined },
        needs: [`${at('standard')} missing`],
      },
      ...(text === 'hygiene'
        ? [
            {
              ...all,
              ...maybe,
              name: 'kind of institution not told',
              with: { '/kind': undefined },
              needs: ['/kind missing'],
            },
          ]
        : []),
      ...(classed
        ? [
            {
              ...all,
              ...maybe,
              name: 'class not chosen',
              choices: {},
              needs: ['choice indoorPollutionClass'],
            },
            {
              ...all,
              ...maybe,
              name: 'kind of institution not told',
              with: { '/kind': undefined },
              choices: { indoorPollutionClass: 'class-2' },
              needs: ['/kind missing'],
            },
          ]
        : []),
    ],
    notApplicable: [
      { ...one, name: 'a newer test of the room', with: { '/airTests/1': other } },
      { ...one, name: 'a test by another standard', with: { [at('standard')]: 'other' } },
      { ...all, name: 'no tests', with: { '/airTests': [] }, subject: '/airTests' },
      ...(first === undefined
        ? []
        : [{ ...one, name: 'sampled the day before', with: { [at('sampledOn')]: first[0] } }]),
      ...(away === undefined
        ? []
        : [
            {
              ...one,
              name: `${away.field} otherwise`,
              with: { [away.field.startsWith('/') ? away.field : at(away.field)]: away.value },
            },
          ]),
      ...(text === 'hygiene'
        ? [
            { ...one, name: 'a home-based point', with: { '/kind': 'home-based' } },
            { ...one, name: 'a kindergarten', with: kindergarten },
          ]
        : []),
      ...(text === 'class-2' ? [{ ...one, name: 'a kindergarten', with: kindergarten }] : []),
      ...(classed
        ? [
            {
              ...one,
              name: 'the other class chosen',
              choices: { indoorPollutionClass: text === 'class-1' ? 'class-2' : 'class-1' },
            },
          ]
        : []),
    ],
    ...(adopt
      ? {
          manual: [
            {
              ...unadopted,
              name: 'met, the text not adopted',
              ifAdopted: ['pass' as const],
            },
          ],
        }
      : {}),
    notInForce: [{ ...all, name: 'outside the edition', asOf: asOfNotYet }],
  };
  const drop = <T extends object>(entry: T): T =>
    Object.fromEntries(Object.entries(entry).filter(([, v]) => v !== undefined)) as T;
  testRule(rule, {
    ...cases,
    ...(cases.manual === undefined ? {} : { manual: cases.manual.map(drop) }),
  });
};
