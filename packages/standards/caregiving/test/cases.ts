import type { RuleCase, RuleCases, UnknownCase } from '@tuoyu/core/testing';

type Group = 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'manual' | 'notInForce';
type Part = Pick<RuleCases, Group>;

const GROUPS: readonly Group[] = ['pass', 'fail', 'unknown', 'notApplicable', 'manual', 'notInForce'];

/** Cases of several parts, one after the other; what is not a list comes from the last part that has it. */
export const merge = (...parts: readonly RuleCases[]): RuleCases => {
  const lists = Object.fromEntries(
    GROUPS.flatMap((group) => {
      const cases = parts.flatMap((part) => part[group] ?? []);
      return cases.length === 0 ? [] : [[group, cases]];
    }),
  ) as Part;
  return {
    ...Object.assign({}, ...parts),
    cannot: Object.assign({}, ...parts.map(({ cannot }) => cannot)),
    survivors: Object.assign({}, ...parts.map(({ survivors }) => survivors)),
    ...lists,
  };
};

/** The same cases with the unverified text adopted in all that do not wait for it. */
export const adopted = (cases: RuleCases): RuleCases => {
  const lists = Object.fromEntries(
    GROUPS.filter((group) => group !== 'manual' && group !== 'notInForce').flatMap((group) => {
      const list: readonly RuleCase[] | undefined = cases[group];
      return list === undefined ? [] : [[group, list.map((one) => ({ ...one, adopt: true }))]];
    }),
  ) as Part;
  const waiting = { name: 'in order, the text not adopted', ifAdopted: ['pass'] } as const;
  return { ...cases, ...lists, manual: [waiting, ...(cases.manual ?? [])] };
};

/** Cases of a rule on all but home-based points. The base must pass, and say that it is an institution. */
export const institution = (lastDayBefore: string): RuleCases => ({
  unknown: [
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the text', asOf: lastDayBefore }],
});

/** Cases of a rule on where children eat. The base must pass, and say that there is a kitchen. */
export const meals = (lastDayBefore: string): RuleCases =>
  merge(institution(lastDayBefore), {
    pass: [{ name: 'meals from outside', with: { '/meals/mode': 'outside' } }],
    unknown: [
      {
        name: 'way of serving meals not told',
        with: { '/meals/mode': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/meals/mode missing'],
      },
    ],
    notApplicable: [{ name: 'no meals', with: { '/meals/mode': 'none' } }],
  });

/** Cases of a rule on where infants are. The base must pass, and have one class, for infants. */
export const infants = (lastDayBefore: string): RuleCases =>
  merge(institution(lastDayBefore), {
    pass: [{ name: 'another class first', with: { '/classes': [{ kind: 'mixed' }, { kind: 'infant' }] } }],
    unknown: [
      {
        name: 'kind of class not told',
        with: { '/classes/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/classes/0/kind missing'],
      },
    ],
    notApplicable: [{ name: 'toddlers only', with: { '/classes/0/kind': 'older-toddler' } }],
  });

/** Cases of a rule that reaches everybody; says why no record is out of its reach. */
export const everybody = (
  reason: string,
  [lastDayBefore, firstDay]: readonly [string, string],
): RuleCases => ({
  pass: [{ name: 'on the first day', asOf: firstDay }],
  notInForce: [{ name: 'the day before', asOf: lastDayBefore }],
  cannot: { 'not-applicable': reason },
});

const last = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);

const notTold = (pointer: string): UnknownCase => ({
  name: `${last(pointer)} not told`,
  with: { [pointer]: undefined },
  possible: ['pass', 'fail'],
  needs: [`${pointer} missing`],
});

/** Cases of answers yes and no, each at a pointer with what is asked for. The base must pass. */
export const flags = (wanted: { readonly [pointer: string]: boolean }): RuleCases => ({
  pass: [{ name: 'as the text asks' }],
  fail: Object.entries(wanted).map(([pointer, value]) => ({
    name: `${last(pointer)}: ${value ? 'no' : 'yes'}`,
    with: { [pointer]: !value },
    deciding: [`${pointer}: ${pointer.startsWith('/children/') ? '***' : !value} = ${value}`],
  })),
  unknown: Object.keys(wanted).map(notTold),
});

/** Cases of a set of codes that a figure lists, each of which is asked for. The base must have them all. */
export const allCodes = (pointer: string, codes: readonly string[]): RuleCases => ({
  pass: [{ name: 'all that the text lists' }],
  fail: codes.map((missing) => {
    const left = codes.filter((code) => code !== missing);
    return {
      name: `without ${missing}`,
      with: { [pointer]: left },
      deciding: [`${pointer}: ${JSON.stringify([...left].sort())} has-all ${JSON.stringify(codes)}`],
    };
  }),
  unknown: [notTold(pointer)],
});

/** Cases of a log in which one dated entry is asked for. The base must have one entry, of 2022-01-10. */
export const anEntry = (list: string): RuleCases => ({
  pass: [{ name: 'on record' }, { name: 'today', with: { [`${list}/0/date`]: '2026-11-23' } }],
  fail: [
    { name: 'none on a complete record', with: { [list]: [] }, deciding: [`${list}: 0 >= 1`] },
    {
      name: 'still to come',
      with: { [`${list}/0/date`]: '2026-11-24' },
      deciding: [`${list}: 0 >= 1`, `${list}/0/date: 2026-11-24 <= 2026-11-23`],
    },
  ],
  unknown: [notTold(list)],
});

/** Cases of a value in every entry of a list. The base must have one entry, and it must pass. */
export const inEvery = (list: string, field: string, wanted: boolean, empty = true): RuleCases => ({
  pass: [{ name: 'in every entry' }],
  fail: [
    {
      name: `${field}: ${wanted ? 'no' : 'yes'} in one of two`,
      with: { [`${list}/1`]: { fromMonths: 6, [field]: !wanted } },
      deciding: [`${list}/1/${field}: ${!wanted} = ${wanted}`],
    },
  ],
  unknown: [
    {
      name: `${field} not told`,
      with: { [`${list}/0/${field}`]: undefined },
      possible: ['pass', 'fail'],
      needs: [`${list}/0/${field} missing`],
    },
    {
      name: 'no list',
      with: { [list]: undefined },
      possible: ['pass', 'fail', 'not-applicable'],
      needs: [`${list} missing`],
    },
  ],
  ...(empty ? { notApplicable: [{ name: 'an empty list', with: { [list]: [] } }] } : {}),
});

/** Cases of a number with a least and a most value. The base must pass. */
export const within = (
  pointer: string,
  limits: { readonly least?: number; readonly most?: number; readonly step?: number },
): RuleCases => {
  const { least, most, step = 0.1 } = limits;
  const params = (value: number) => ({
    value,
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  });
  const side = (limit: number, op: '>=' | '<=', beyond: number): RuleCases => ({
    pass: [{ name: `exactly ${limit}`, with: { [pointer]: limit } }],
    fail: [
      {
        name: `${beyond}`,
        with: { [pointer]: beyond },
        deciding: [`${pointer}: ${beyond} ${op} ${limit}`],
        params: params(beyond),
      },
    ],
  });
  const round = (n: number): number => Math.round(n * 1e6) / 1e6;
  return merge(
    ...(least === undefined ? [] : [side(least, '>=', round(least - step))]),
    ...(most === undefined ? [] : [side(most, '<=', round(most + step))]),
    { unknown: [notTold(pointer)] },
  );
};

/** Cases of a rule that only asks: whatever is answered holds. */
export const asked: RuleCases = {
  pass: [{ name: 'seen and found in order', answer: 'pass' }],
  fail: [{ name: 'seen and not found in order', answer: 'fail', deciding: [] }],
  manual: [{ name: 'not answered yet' }],
};

/** Cases of a rule that only asks, once its unverified text is adopted. */
export const askedOnceAdopted: RuleCases = {
  pass: [{ name: 'adopted, seen and found in order', adopt: true, answer: 'pass' }],
  fail: [{ name: 'adopted, seen and not found in order', adopt: true, answer: 'fail', deciding: [] }],
  manual: [
    { name: 'adopted, not answered yet', adopt: true },
    { name: 'neither adopted nor answered' },
    { name: 'answered, the text unread', answer: 'fail', ifAdopted: ['fail'] },
  ],
};

/** Cases of a rule that asks all but home-based points. */
export const askedInstitution = (lastDayBefore: string, adopt = false): RuleCases => ({
  base: { kind: 'institution' },
  unknown: [
    {
      name: 'kind of institution not told',
      ...(adopt ? { adopt: true } : {}),
      with: { '/kind': undefined },
      possible: ['manual', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the text', asOf: lastDayBefore }],
});

/** Cases of the list that a rule judges element by element. The base must pass. */
export const elements = (list: string): RuleCases => ({
  unknown: [
    {
      name: 'no list',
      with: { [list]: undefined },
      possible: ['pass', 'fail', 'not-applicable'],
      needs: [`${list} missing`],
      subject: list,
    },
  ],
  notApplicable: [{ name: 'an empty list', with: { [list]: [] }, subject: list }],
});
