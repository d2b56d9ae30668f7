import type { Rule } from '@tuoyu/core';
import type { FailCase, ManualCase, RuleCase, RuleCases, UnknownCase } from '@tuoyu/core/testing';
import { testRule } from './test-rule.js';

/** How a rule of fire design is reached, beside what it asks. */
export interface Design {
  /** Whom the text reaches. */
  readonly reach: 'civil' | 'nursery' | 'kindergarten' | 'other-place';
  /** Day that decides: of the design, of the fitting out, of the acceptance, or of the judgement. */
  readonly anchor: 'designedOn' | 'fittedOutOn' | 'acceptedOn' | 'asOf';
  /** First day of the text; without it the text has always held. */
  readonly from?: string;
  /** Last day on which the rule holds. */
  readonly to?: string;
  /** Its clause or figures are unverified: cases adopt them unless they say not to. */
  readonly adopt?: true;
  /** It only asks a person: cases that pass carry the answer. */
  readonly answer?: true;
}

type Loose<C extends RuleCase> = Omit<C, 'adopt'> & { readonly adopt?: boolean };
type Group = 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'manual';
type Cases = Omit<RuleCases, Group> & {
  readonly pass?: readonly Loose<RuleCase>[];
  readonly fail?: readonly Loose<FailCase>[];
  readonly unknown?: readonly Loose<UnknownCase>[];
  readonly notApplicable?: readonly Loose<RuleCase>[];
  readonly manual?: readonly Loose<ManualCase>[];
};

const moved = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** Cases of the day that decides. */
const dayCases = ({ anchor, from, to, answer }: Design): Cases => {
  const possible = answer ? (['manual', 'not-applicable'] as const) : (['pass', 'not-applicable'] as const);
  if (anchor === 'asOf') {
    return from === undefined
      ? {}
      : {
          pass: [{ name: 'the first day of the text', asOf: from }],
          notInForce: [{ name: 'the day before the text', asOf: moved(from, -1) }],
        };
  }
  const pointer = `/project/${anchor}`;
  const at = (day: string) => ({ [pointer]: day });
  const first = from ?? '2018-10-01';
  return {
    pass: [
      { name: 'the first day of the text', with: at(first) },
      ...(to === undefined ? [] : [{ name: 'the last day of the text', with: at(to) }]),
    ],
    unknown: [
      { name: 'day not told', with: { [pointer]: undefined }, possible, needs: [`${pointer} missing`] },
    ],
    notApplicable: [
      { name: 'the day before the text', with: at(moved(first, -1)) },
      ...(to === undefined ? [] : [{ name: 'the day after the text', with: at(moved(to, 1)) }]),
    ],
  };
};

/** Cases of the works to which a design code speaks. */
const worksCases = ({ anchor, answer }: Design): Cases =>
  anchor !== 'designedOn'
    ? {}
    : {
        pass: [
          { name: 'an extension', with: { '/project/kind': 'extension' } },
          { name: 'a conversion', with: { '/project/kind': 'conversion' } },
        ],
        unknown: [
          {
            name: 'kind of works not told',
            with: { '/project/kind': undefined },
            possible: answer ? ['manual', 'not-applicable'] : ['pass', 'not-applicable'],
            needs: ['/project/kind missing'],
          },
        ],
        notApplicable: [
          { name: 'fitting out', with: { '/project/kind': 'decoration' } },
          { name: 'in use without works', with: { '/project/kind': 'in-use' } },
        ],
      };

const kindergartenClass = { '/kind': 'kindergarten-nursery-class' };

/** Cases of those whom the text reaches. */
const reachCases = ({ reach, answer }: Design): Cases => {
  const possible = answer ? (['manual', 'not-applicable'] as const) : (['pass', 'not-applicable'] as const);
  const homeBased = { name: 'a home-based point', with: { '/kind': 'home-based' } };
  const notChosen = {
    name: 'not chosen whether it counts as a nursery',
    choices: {},
    possible,
    needs: ['choice countsAsNursery'],
  };
  switch (reach) {
    case 'civil':
      return {
        pass: [{ name: 'a nursery class of a kindergarten', with: kindergartenClass }],
        unknown: [
          { name: 'kind not told', with: { '/kind': undefined }, possible, needs: ['/kind missing'] },
        ],
        notApplicable: [homeBased],
      };
    case 'nursery':
      return {
        pass: [
          {
            name: 'a kindergarten, whatever is chosen',
            with: kindergartenClass,
            choices: { countsAsNursery: 'no' },
          },
        ],
        unknown: [notChosen],
        notApplicable: [
          homeBased,
          { name: 'chosen not to count as a nursery', choices: { countsAsNursery: 'no' } },
        ],
      };
    case 'kindergarten':
      return {
        unknown: [
          { name: 'kind not told', with: { '/kind': undefined }, possible, needs: ['/kind missing'] },
        ],
        notApplicable: [{ name: 'no kindergarten', with: { '/kind': 'institution' } }],
      };
    case 'other-place':
      return {
        unknown: [notChosen],
        notApplicable: [
          homeBased,
          { name: 'a kindergarten', with: kindergartenClass },
          { name: 'chosen to count as a nursery', choices: { countsAsNursery: 'yes' } },
        ],
      };
  }
};

/** Cases that wait for a person or for a text. */
const waitingCases = (
  { adopt, answer }: Design,
  subject: { readonly subject?: string },
  fails: boolean,
): Cases => ({
  fail: answer && !fails ? [{ name: 'seen and not in order', answer: 'fail', ...subject, deciding: [] }] : [],
  manual: [
    ...(answer ? [{ name: 'not answered yet' }] : []),
    ...(adopt
      ? [
          {
            name: 'the text unread',
            adopt: false,
            ...(answer ? {} : { ifAdopted: ['pass' as const] }),
          },
        ]
      : []),
  ],
});

const takenChoices = ({ reach }: Design): { readonly [id: string]: string } | undefined =>
  reach === 'nursery'
    ? { countsAsNursery: 'yes' }
    : reach === 'other-place'
      ? { countsAsNursery: 'no' }
      : undefined;

const baseOf = ({ reach, anchor, from = '2018-10-01' }: Design, own: unknown): object => {
  const inside = moved(from, 30);
  const project =
    anchor === 'designedOn'
      ? { kind: 'new', designedOn: inside }
      : anchor === 'asOf'
        ? {}
        : { [anchor]: inside };
  const { project: more = {}, ...rest } = (own ?? {}) as { readonly project?: object };
  return {
    kind: reach === 'kindergarten' ? 'kindergarten-nursery-class' : 'institution',
    ...rest,
    project: { ...project, ...more },
  };
};

/** Tests a rule of fire design with its own cases and those that all rules of its reach and day share. */
export const testDesign = (rule: Rule, how: Design, own: Cases): void => {
  const subject = rule.subjects === undefined ? {} : { subject: `${rule.subjects}/0` };
  const parts = [
    own,
    dayCases(how),
    worksCases(how),
    reachCases(how),
    waitingCases(how, subject, own.fail !== undefined),
  ];
  const taken = takenChoices(how);
  const ready = <C extends RuleCase>(
    { adopt = how.adopt === true, ...one }: Loose<C>,
    answered: boolean,
  ): C => {
    const choices = (one as RuleCase).choices ?? taken;
    const answers = answered && (one as RuleCase).answer === undefined ? { answer: 'pass', ...subject } : {};
    return {
      ...answers,
      ...one,
      ...(choices === undefined || Object.keys(choices).length === 0 ? {} : { choices }),
      ...(Object.keys(choices ?? {}).length === 0 && 'choices' in one ? { choices: undefined } : {}),
      ...(adopt ? { adopt: true } : {}),
    } as unknown as C;
  };
  const joined = <C extends RuleCase>(group: Group): readonly C[] =>
    parts
      .flatMap((part) => (part[group] ?? []) as readonly Loose<C>[])
      .map((one) => ready<C>(one, group === 'pass' && how.answer === true));
  testRule(rule, {
    ...own,
    base: baseOf(how, own.base),
    pass: joined('pass'),
    fail: joined('fail'),
    unknown: joined('unknown'),
    notApplicable: joined('notApplicable'),
    manual: joined('manual'),
    notInForce: parts.flatMap((part) => part.notInForce ?? []),
  });
};
