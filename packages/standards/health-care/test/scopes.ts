import type { Rule } from '@tuoyu/core';
import type { RuleCase, RuleCases } from '@tuoyu/core/testing';
import { testRule } from './test-rule.js';

/** First days of the texts as their governing clause holds. */
const firstDays = {
  order: '2010-11-01',
  work: '2012-05-09',
  practice: '2018-01-01',
  school: '2019-04-01',
  norms: '2019-10-08',
  food: '2021-04-29',
  catering: '2022-02-22',
  hygiene: '2022-08-09',
  water: '2023-04-01',
  assessment: '2024-04-01',
} as const;

/** How a rule is reached, beside what it asks. */
export interface Scoped {
  /**
   * Whom it reaches: all but home-based points, institutions under the hygiene evaluation of 2022, kindergartens, or
   * `all`, for which the cases themselves tell.
   */
  readonly reach: 'institutions' | 'evaluated' | 'kindergartens' | 'all';
  /** Text whose first day decides; none where the sources lack that day. */
  readonly text?: keyof typeof firstDays;
  /** What the record of the first day has in other ways, such as earlier days. */
  readonly early?: { readonly [pointer: string]: unknown };
  /** How meals are given where the rule applies. */
  readonly meals?: 'own' | 'outside' | 'any';
  /** List of which each element is judged. */
  readonly list?: string;
  /** Its clause or a figure is unverified: cases adopt them unless they say not to. */
  readonly adopt?: true;
  /** It asks a person: cases that pass carry the answer. */
  readonly answer?: true;
  readonly choices?: { readonly [id: string]: string };
}

type Case<C extends RuleCase> = Omit<C, 'adopt'> & { readonly adopt?: boolean };
type Group = 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'manual' | 'notInForce';
type Cases = Omit<RuleCases, Group> & {
  readonly [G in Group]?: readonly Case<NonNullable<RuleCases[G]>[number]>[];
};

const kindOf = {
  institutions: 'institution',
  evaluated: 'institution',
  kindergartens: 'kindergarten-nursery-class',
};

const previous = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const ofReach = ({ reach, answer, adopt }: Scoped): Cases => {
  if (reach === 'all') return {};
  const rests = answer ? ('manual' as const) : ('pass' as const);
  return {
    ...(reach === 'institutions' && !answer
      ? {
          pass: [
            { name: 'a nursery class of a kindergarten', with: { '/kind': 'kindergarten-nursery-class' } },
          ],
        }
      : {}),
    unknown: [
      {
        name: 'kind of institution not told',
        with: { '/kind': undefined },
        possible: [rests, 'not-applicable'],
        needs: ['/kind missing'],
        ...(answer && adopt ? { adopt: true } : {}),
      },
    ],
    notApplicable: [
      { name: 'a home-based point', with: { '/kind': 'home-based' } },
      ...(reach === 'evaluated'
        ? [{ name: 'a nursery class of a kindergarten', with: { '/kind': 'kindergarten-nursery-class' } }]
        : []),
      ...(reach === 'kindergartens'
        ? [{ name: 'an institution that is no kindergarten', with: { '/kind': 'institution' } }]
        : []),
    ],
  };
};

const ofText = ({ text, early }: Scoped): Cases => {
  if (text === undefined) return {};
  const from = firstDays[text];
  return {
    pass: [{ name: 'the first day of the text', asOf: from, ...(early ? { with: early } : {}) }],
    notInForce: [{ name: 'the day before the text', asOf: previous(from) }],
  };
};

const ofMeals = ({ meals, answer }: Scoped): Cases => {
  if (meals === undefined) return {};
  const others = (['own', 'outside', 'none'] as const).filter(
    (mode) => mode !== meals && !(meals === 'any' && mode !== 'none'),
  );
  return {
    ...(meals === 'any' && !answer
      ? { pass: [{ name: 'meals from outside', with: { '/meals/mode': 'outside' } }] }
      : {}),
    unknown: [
      {
        name: 'how meals are given not told',
        with: { '/meals/mode': undefined },
        possible: [answer ? 'manual' : 'pass', 'not-applicable'],
        needs: ['/meals/mode missing'],
      },
    ],
    notApplicable: others.map((mode) => ({ name: `meals: ${mode}`, with: { '/meals/mode': mode } })),
  };
};

const ofList = ({ list, answer }: Scoped): Cases => {
  if (list === undefined) return {};
  return {
    unknown: [
      {
        name: 'no list',
        with: { [list]: undefined },
        subject: list,
        possible: answer ? ['manual', 'not-applicable'] : ['pass', 'fail', 'not-applicable'],
        needs: [`${list} missing`],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { [list]: [] }, subject: list }],
  };
};

const ofAnswers = ({ answer, adopt, list }: Scoped): Cases => {
  const pointer = list === undefined ? {} : { subject: `${list}/0` };
  if (!answer) return adopt ? { manual: [{ name: 'met, the text unread', ifAdopted: ['pass'] }] } : {};
  return {
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not found in order', answer: 'fail', deciding: [], ...pointer }],
    manual: [{ name: 'not answered yet', ...(adopt ? { adopt: true } : {}), ...pointer }],
  };
};

/** Tests a rule with its own cases and those that all rules of its scope share. */
export const testScoped = (rule: Rule, how: Scoped, own: Cases = {}): void => {
  const { reach, adopt, answer, list, choices, meals } = how;
  const parts = [own, ofReach(how), ofText(how), ofMeals(how), ofList(how), ofAnswers(how)];
  const kind = reach === 'all' ? {} : { kind: kindOf[reach] };
  const base = { ...kind, ...(own.base as object) } as { meals?: object };
  const mode = meals === undefined ? {} : { meals: { mode: meals === 'any' ? 'own' : meals, ...base.meals } };
  const taken = (one: Case<RuleCase>, group: Group): RuleCase => ({
    ...(adopt && group !== 'manual' && group !== 'notInForce' && one.adopt !== false ? { adopt: true } : {}),
    ...(answer && group === 'pass'
      ? { answer: 'pass', ...(list === undefined ? {} : { subject: `${list}/0` }) }
      : {}),
    ...(choices === undefined ? {} : { choices }),
    ...(one as RuleCase),
  });
  const groups = (['pass', 'fail', 'unknown', 'notApplicable', 'manual', 'notInForce'] as const).flatMap(
    (group) => {
      const cases = parts.flatMap((part) => (part[group] ?? []) as readonly Case<RuleCase>[]);
      return cases.length === 0 ? [] : [[group, cases.map((one) => taken(one, group))] as const];
    },
  );
  testRule(rule, { ...own, base: { ...base, ...mode }, ...Object.fromEntries(groups) } as RuleCases);
};
