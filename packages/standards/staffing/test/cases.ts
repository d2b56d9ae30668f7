import type { ManualCase, RuleCase, RuleCases, UnknownCase } from '@tuoyu/core/testing';

type Part = Pick<RuleCases, 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'manual' | 'notInForce'>;

/** Cases of several parts, one after the other; what is not a list comes from the last part that has it. */
export const merge = (...parts: readonly RuleCases[]): RuleCases => {
  const groups = ['pass', 'fail', 'unknown', 'notApplicable', 'manual', 'notInForce'] as const;
  const lists = Object.fromEntries(
    groups.flatMap((group) => {
      const cases = parts.flatMap((part) => part[group] ?? []);
      return cases.length === 0 ? [] : [[group, cases]];
    }),
  ) as Part;
  return { ...Object.assign({}, ...parts), ...lists };
};

const adopted = (adopt: boolean): { readonly adopt?: true } => (adopt ? { adopt: true } : {});

const kindNotTold = (adopt: boolean): UnknownCase => ({
  name: 'kind of institution not told',
  ...adopted(adopt),
  with: { '/kind': undefined },
  possible: ['pass', 'not-applicable'],
  needs: ['/kind missing'],
});

const noList = (kind: string, adopt: boolean): UnknownCase => ({
  name: 'no list of staff',
  ...adopted(adopt),
  record: { kind },
  possible: ['pass', 'fail', 'not-applicable'],
  needs: ['/staff missing'],
});

const noStaff: RuleCase = { name: 'no staff', with: { '/staff': [] }, subject: '/staff' };
const homeBased: RuleCase = {
  name: 'a home-based point, which has measures of its own',
  with: { '/kind': 'home-based' },
};

interface Options {
  /** Whether the rule waits for an unverified text, which the cases adopt. */
  readonly adopt?: boolean;
  /** Whom the rule speaks of; `institution` for all but home-based points. */
  readonly kind?: 'institution' | 'home-based';
}

/** Applicability of a rule on everybody who works in an institution. The base must pass. */
export const forStaff = ({ adopt = false }: Options = {}): RuleCases => ({
  unknown: [kindNotTold(adopt), noList('institution', adopt)],
  notApplicable: [homeBased, noStaff],
});

/** Applicability of a rule on the people with a post. The base must pass and have the post as its main one. */
export const forRole = (role: string, { adopt = false, kind = 'institution' }: Options = {}): RuleCases => ({
  pass: [
    {
      name: 'the post beside another',
      ...adopted(adopt),
      with: { '/staff/0/role': 'cleaner', '/staff/0/alsoRoles': ['driver', role] },
    },
  ],
  unknown: [
    {
      name: 'further posts not told',
      ...adopted(adopt),
      with: { '/staff/0/role': 'cleaner', '/staff/0/alsoRoles': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/staff/0/alsoRoles missing'],
    },
    kindNotTold(adopt),
    noList(kind, adopt),
  ],
  notApplicable: [
    kind === 'institution' ? homeBased : { name: 'an institution', with: { '/kind': 'institution' } },
    noStaff,
    { name: 'another post', with: { '/staff/0/role': 'cleaner', '/staff/0/alsoRoles': [] } },
  ],
});

/** Cases of a rule that only asks: whatever is answered holds. */
export const question = (lastDayBefore?: string): RuleCases => ({
  pass: [{ name: 'seen and found in order', answer: 'pass' }],
  fail: [{ name: 'seen and not found in order', answer: 'fail', deciding: [] }],
  manual: [{ name: 'not answered yet' } satisfies ManualCase],
  ...(lastDayBefore === undefined
    ? {}
    : { notInForce: [{ name: 'the day before the text', asOf: lastDayBefore }] }),
});

/** Cases of a rule that asks all but home-based points. */
export const questionWhere = (lastDayBefore?: string): RuleCases =>
  merge(question(lastDayBefore), {
    base: { kind: 'institution' },
    unknown: [
      {
        name: 'kind of institution not told',
        with: { '/kind': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/kind missing'],
      },
    ],
    notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  });
