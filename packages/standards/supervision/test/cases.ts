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

/** Days around the start of a text: the last on which it does not hold, and the first. */
export const from = (lastDayBefore: string, firstDay?: string): RuleCases => ({
  ...(firstDay === undefined ? {} : { pass: [{ name: 'on the first day of the text', asOf: firstDay }] }),
  notInForce: [{ name: 'the day before the text', asOf: lastDayBefore }],
});

/** Cases of a rule for some kinds of institution. The base must pass, or wait for an answer. */
export const reaching = (
  other: string,
  settled: 'pass' | 'manual' = 'pass',
  lastDayBefore?: string,
): RuleCases => ({
  unknown: [
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: [settled, 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'another kind of institution', with: { '/kind': other } }],
  ...(lastDayBefore === undefined ? {} : from(lastDayBefore)),
});

/** Cases of a rule that asks whether a field says yes. The base must pass. */
export const onlyIf = (pointer: string, not: unknown, settled: 'pass' | 'manual' = 'pass'): RuleCases => ({
  unknown: [
    {
      name: `${pointer} not told`,
      with: { [pointer]: undefined },
      possible: [settled, 'not-applicable'],
      needs: [`${pointer} missing`],
    },
  ],
  notApplicable: [{ name: `${pointer}: ${String(not)}`, with: { [pointer]: not } }],
});

/** A rule that reaches everybody; says why no record is out of its reach. */
export const everybody = (reason: string): RuleCases => ({ cannot: { 'not-applicable': reason } });

const last = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);

/** A case in which a field is missing. */
export const notTold = (pointer: string): UnknownCase => ({
  name: `${last(pointer)} not told`,
  with: { [pointer]: undefined },
  possible: ['pass', 'fail'],
  needs: [`${pointer} missing`],
});

/** Cases of a yes or no that is asked for. The base must pass. */
export const flag = (pointer: string, wanted = true): RuleCases => ({
  pass: [{ name: 'as the text asks' }],
  fail: [
    {
      name: `${last(pointer)}: ${String(!wanted)}`,
      with: { [pointer]: !wanted },
      deciding: [`${pointer}: ${String(!wanted)} = ${String(wanted)}`],
    },
  ],
  unknown: [notTold(pointer)],
});

/** Cases of a day that has come; what is personal is not shown. The base must pass. */
export const done = (pointer: string, masked = false): RuleCases => ({
  pass: [
    { name: 'on a day before', with: { [pointer]: '2024-06-01' } },
    { name: 'on the day of judgement', with: { [pointer]: '2026-11-23' } },
  ],
  fail: [
    {
      name: 'still to come',
      with: { [pointer]: '2026-11-24' },
      deciding: [`${pointer}: ${masked ? '***' : '2026-11-24'} <= 2026-11-23`],
    },
  ],
  unknown: [notTold(pointer)],
});

/** Cases of a list that needs an element of a kind. The base must hold one, and must pass. */
export const listed = (list: string, key: string, wanted: string, other: string): RuleCases => ({
  pass: [
    { name: 'on the list' },
    { name: 'on the list beside another', with: { [list]: [{ [key]: other }, { [key]: wanted }] } },
  ],
  fail: [
    { name: 'a complete list that is empty', with: { [list]: [] }, deciding: [`${list}: 0 >= 1`] },
    {
      name: 'something else only',
      with: { [list]: [{ [key]: other }] },
      deciding: [`${list}: 0 >= 1`, `${list}/0/${key}: ${other} = ${wanted}`],
    },
  ],
  unknown: [
    notTold(list),
    {
      name: 'a list that is not complete',
      with: { [list]: [] },
      unknowns: { [list]: 'missing' },
      possible: ['pass', 'fail'],
      needs: [`${list} missing`],
    },
  ],
});

/** Cases of a rule on those that are registered for themselves. The base must pass, and be an institution. */
export const registeredKinds: RuleCases = merge(reaching('employer-run'), {
  pass: ['community-embedded', 'comprehensive-centre'].map((kind) => ({
    name: `kind ${kind}`,
    with: { '/kind': kind },
  })),
});

/** Cases of a rule that only asks: whatever is answered holds. */
export const asked: RuleCases = {
  pass: [{ name: 'seen and found in order', answer: 'pass' }],
  fail: [{ name: 'seen and not found in order', answer: 'fail', deciding: [] }],
  manual: [{ name: 'not answered yet' }],
};

/** Cases of a rule that only asks about one element of a list. */
export const askedOf = (subject: string): RuleCases => ({
  pass: [{ name: 'seen and found in order', answer: 'pass', subject }],
  fail: [{ name: 'seen and not found in order', answer: 'fail', deciding: [], subject }],
  manual: [{ name: 'not answered yet', subject }],
});

/** Cases of the list that a rule judges element by element. The base must pass. */
export const elements = (
  list: string,
  possible: UnknownCase['possible'] = ['pass', 'fail', 'not-applicable'],
): RuleCases => ({
  unknown: [
    {
      name: 'no list',
      with: { [list]: undefined },
      possible,
      needs: [`${list} missing`],
      subject: list,
    },
  ],
  notApplicable: [{ name: 'an empty list', with: { [list]: [] }, subject: list }],
});

/** Cases of an incident that is judged by its kind and its day. The base must pass, or wait for an answer. */
export const incident = (
  otherKind: string,
  firstDay: string,
  dayBefore: string,
  settled: 'pass' | 'manual' = 'pass',
): RuleCases =>
  merge(
    elements(
      '/incidents',
      settled === 'pass' ? ['pass', 'fail', 'not-applicable'] : ['manual', 'not-applicable'],
    ),
    {
      unknown: [
        {
          name: 'kind of incident not told',
          with: { '/incidents/0/kind': undefined },
          possible: [settled, 'not-applicable'],
          needs: ['/incidents/0/kind missing'],
        },
        {
          name: 'day of finding not told',
          with: { '/incidents/0/detectedOn': undefined },
          possible: [settled, 'not-applicable'],
          needs: ['/incidents/0/detectedOn missing'],
        },
      ],
      notApplicable: [
        { name: 'an incident of another kind', with: { '/incidents/0/kind': otherKind } },
        {
          name: 'found on the day before the text',
          with: { '/incidents/0/detectedOn': dayBefore },
        },
      ],
      ...(settled === 'manual'
        ? {}
        : {
            pass: [
              { name: 'found on the first day of the text', with: { '/incidents/0/detectedOn': firstDay } },
            ],
          }),
    },
  );

/** Cases of the authorities to which something is reported. The base must pass. */
export const reportedTo = (pointer: string, wanted: readonly string[], other?: string): RuleCases => ({
  pass: wanted.map((code) => ({ name: `reported to ${code}`, with: { [pointer]: [code] } })),
  fail: [
    {
      name: 'reported to nobody',
      with: { [pointer]: [] },
      deciding: [`${pointer}: [] has-any ${JSON.stringify(wanted)}`],
    },
    ...(other === undefined
      ? []
      : [
          {
            name: `reported to ${other} only`,
            with: { [pointer]: [other] },
            deciding: [`${pointer}: ["${other}"] has-any ${JSON.stringify(wanted)}`],
          },
        ]),
  ],
  unknown: [notTold(pointer)],
});

/** Scopes that rule childcare out in some clause, one for each way of saying so. */
export const rulingOut: readonly string[] = [
  '教育咨询（不含托育服务）',
  '家政服务（不含婴幼儿照护服务）',
  '家政服务（不含3岁以下婴幼儿照护服务）',
  '教育咨询（不包括托育服务）',
  '家政服务（不包括婴幼儿照护服务）',
  '家政服务（不包括3岁以下婴幼儿照护服务）',
  '教育咨询，不得从事托育服务',
  '家政服务，不得从事婴幼儿照护服务',
  '家政服务，不得从事3岁以下婴幼儿照护服务',
  '除托育服务外的家庭服务',
  '除婴幼儿照护服务外的家庭服务',
  '除3岁以下婴幼儿照护服务外的家庭服务',
  '家庭服务，托育服务除外',
  '家庭服务，婴幼儿照护服务除外',
];
