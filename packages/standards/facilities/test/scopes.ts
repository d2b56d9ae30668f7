import type { Rule } from '@tuoyu/core';
import type { ManualCase, RuleCase, RuleCases } from '@tuoyu/core/testing';
import { testRule } from './test-rule.js';

/** First and last day of the texts that the rules rest on. */
const texts = {
  '2016': { from: '2016-11-01', to: '2019-09-30', inside: '2018-05-02' },
  '2019': { from: '2019-10-01', inside: '2024-05-06' },
  '55016': { from: '2022-04-01', inside: '2024-05-06' },
} as const;
const firstDays = {
  'set-up': '2019-10-08',
  hygiene: '2022-08-09',
  assessment: '2024-04-01',
  home: '2023-11-16',
  security: '2022-06-01',
  video: '2025-04-01',
} as const;

type Operating = Exclude<keyof typeof firstDays, 'video'>;
type Design = 'code' | 'nursery' | 'kindergarten' | 'civil';

/** How a rule is reached, beside what it asks. */
export interface Scoped {
  /**
   * `code`, `nursery`, `kindergarten` and `civil`: works, by the day of design; `open`: nothing beside the cases; the
   * others: institutions, by the day of judgement.
   */
  readonly scope: Design | Operating | 'video' | 'open';
  /** Options of the reach of the video regulation for which the rule speaks, with the scope `video`. */
  readonly reach?: readonly [string, ...string[]];
  /** Edition of the design text. */
  readonly edition?: keyof typeof texts;
  /** Its clause or figures are unverified: cases adopt them unless they say not to. */
  readonly adopt?: true;
  /** It asks a person: cases that pass carry the answer. */
  readonly answer?: true;
  /** A kindergarten needs more than the base has. */
  readonly noKindergarten?: true;
  readonly choices?: { readonly [id: string]: string };
}

type Case<C extends RuleCase> = Omit<C, 'adopt'> & { readonly adopt?: boolean };
type Cases = Omit<RuleCases, 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'manual'> & {
  readonly [G in 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'manual']?: readonly Case<
    NonNullable<RuleCases[G]>[number]
  >[];
};

const previous = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const next = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const isDesign = (scope: Scoped['scope']): scope is Design =>
  scope === 'code' || scope === 'nursery' || scope === 'kindergarten' || scope === 'civil';

/** Works before and after the text, works to which it does not speak, and whom it reaches. */
const designCases = (
  scope: Design,
  edition: keyof typeof texts,
  rests: string,
  kindergartens: boolean,
): Cases => {
  const text = texts[edition];
  const settled = ['pass', 'not-applicable'] as const;
  const at = (day: string) => ({ '/project/designedOn': day });
  const chosen = scope === 'code' || scope === 'nursery';
  const unknown = rests === 'manual' ? (['manual', 'not-applicable'] as const) : settled;
  return {
    pass: [
      { name: 'an extension', with: { '/project/kind': 'extension' } },
      { name: 'a conversion', with: { '/project/kind': 'conversion' } },
      { name: 'designed on the first day of the text', with: at(text.from) },
      ...('to' in text ? [{ name: 'designed on its last day', with: at(text.to) }] : []),
      ...(scope === 'code' && kindergartens
        ? [
            {
              name: 'a nursery class of a kindergarten, whatever is chosen',
              with: { '/kind': 'kindergarten-nursery-class' },
              choices: { countsAsNursery: 'no' },
            },
          ]
        : []),
      ...(scope === 'nursery'
        ? [
            {
              name: 'a nursery class that counts as a nursery',
              with: { '/kind': 'kindergarten-nursery-class' },
            },
          ]
        : []),
      ...(scope === 'civil'
        ? [{ name: 'a nursery class', with: { '/kind': 'kindergarten-nursery-class' } }]
        : []),
    ],
    unknown: [
      {
        name: 'day of the design not told',
        with: { '/project/designedOn': undefined },
        possible: unknown,
        needs: ['/project/designedOn missing'],
      },
      {
        name: 'kind of works not told',
        with: { '/project/kind': undefined },
        possible: unknown,
        needs: ['/project/kind missing'],
      },
      ...(chosen
        ? [
            {
              name: 'not chosen whether it counts as a nursery',
              choices: {},
              possible: unknown,
              needs: ['choice countsAsNursery'],
            },
          ]
        : []),
    ],
    notApplicable: [
      { name: 'fitting out', with: { '/project/kind': 'decoration' } },
      { name: 'in use without works', with: { '/project/kind': 'in-use' } },
      { name: 'designed the day before', with: at(previous(text.from)) },
      ...('to' in text ? [{ name: 'designed the day after', with: at(next(text.to)) }] : []),
      ...(scope === 'kindergarten'
        ? [{ name: 'an institution that is no kindergarten', with: { '/kind': 'institution' } }]
        : [{ name: 'a home-based point', with: { '/kind': 'home-based' } }]),
      ...(chosen ? [{ name: 'chosen not to count as a nursery', choices: { countsAsNursery: 'no' } }] : []),
    ],
  };
};

const operatingCases = (scope: Operating, rests: 'pass' | 'manual'): Cases => {
  const from = firstDays[scope];
  return {
    pass: [{ name: 'the first day of the text', asOf: from }],
    unknown: [
      {
        name: 'kind of institution not told',
        with: { '/kind': undefined },
        possible: [rests, 'not-applicable'],
        needs: ['/kind missing'],
      },
    ],
    notApplicable: [
      ...(scope === 'home' || scope === 'security'
        ? [{ name: 'another institution', with: { '/kind': 'institution' } }]
        : [{ name: 'a home-based point', with: { '/kind': 'home-based' } }]),
      ...(scope === 'hygiene'
        ? [{ name: 'a nursery class of a kindergarten', with: { '/kind': 'kindergarten-nursery-class' } }]
        : []),
    ],
    notInForce: [{ name: 'the day before the text', asOf: previous(from) }],
  };
};

/** Cameras by the regulation on public-safety video, whose reach is a choice save for kindergartens. */
const videoCases = (reach: readonly string[], rests: 'pass' | 'manual'): Cases => {
  const possible = [rests, 'not-applicable'] as const;
  const options = ['education-body', 'other-public-place', 'non-public'];
  const kindergarten = reach.includes('education-body');
  const as = (option: string) => ({ videoRegulationReach: option });
  return {
    pass: [
      { name: 'the first day of the regulation', asOf: firstDays.video },
      ...reach.slice(1).map((option) => ({ name: `chosen: ${option}`, choices: as(option) })),
      ...(kindergarten
        ? [
            {
              name: 'a kindergarten, whatever is chosen',
              with: { '/kind': 'kindergarten-nursery-class' },
              choices: as('non-public'),
            },
          ]
        : []),
    ],
    unknown: [
      {
        name: 'not chosen how the regulation reaches',
        choices: {},
        possible,
        needs: ['choice videoRegulationReach'],
      },
      {
        name: 'kind of institution not told',
        with: { '/kind': undefined },
        choices: as(kindergarten ? 'non-public' : (reach[0] as string)),
        possible,
        needs: ['/kind missing'],
      },
      {
        name: 'not told whether there are cameras',
        with: { '/security/cctv/installed': undefined },
        possible,
        needs: ['/security/cctv/installed missing'],
      },
    ],
    notApplicable: [
      { name: 'no cameras', with: { '/security/cctv/installed': false } },
      ...options
        .filter((option) => !reach.includes(option))
        .map((option) => ({ name: `chosen: ${option}`, choices: as(option) })),
      ...(kindergarten ? [] : [{ name: 'a kindergarten', with: { '/kind': 'kindergarten-nursery-class' } }]),
    ],
    notInForce: [{ name: 'the day before the regulation', asOf: previous(firstDays.video) }],
  };
};

/** Tests a rule with its own cases and those that all rules of its scope share. */
export const testScoped = (rule: Rule, how: Scoped, own: Cases): void => {
  const { scope, edition = '2019', adopt, answer, choices, noKindergarten, reach } = how;
  const rests = answer === true ? 'manual' : 'pass';
  const shared: Cases =
    scope === 'open'
      ? {}
      : isDesign(scope)
        ? designCases(scope, edition, rests, noKindergarten !== true)
        : scope === 'video'
          ? videoCases(reach ?? [], rests)
          : operatingCases(scope, rests);
  const taken =
    scope === 'code' || scope === 'nursery'
      ? { countsAsNursery: 'yes', ...choices }
      : reach === undefined
        ? (choices ?? {})
        : { videoRegulationReach: reach[0], ...choices };
  const kind =
    scope === 'kindergarten' || scope === 'security'
      ? 'kindergarten-nursery-class'
      : scope === 'home'
        ? 'home-based'
        : 'institution';
  const start = isDesign(scope)
    ? { kind, project: { kind: 'new', designedOn: texts[edition].inside } }
    : scope === 'open'
      ? {}
      : { kind };
  const own_ = own.base as { readonly project?: object };
  const base = {
    ...start,
    ...own_,
    ...(own_.project === undefined
      ? {}
      : { project: { ...('project' in start ? start.project : {}), ...own_.project } }),
  };
  const ready = <C extends RuleCase>(one: Case<C>, group: string): C => {
    const { adopt: wanted = adopt === true, ...rest } = one as Case<RuleCase>;
    const answered = answer === true && group === 'pass' && rest.answer === undefined;
    const all = { ...taken, ...rest.choices };
    // a case that names no choice at all is about choices that were not made
    const chosen = rest.choices !== undefined && Object.keys(rest.choices).length === 0 ? choices : all;
    return {
      ...rest,
      ...(chosen === undefined || Object.keys(chosen).length === 0 ? {} : { choices: chosen }),
      ...(wanted ? { adopt: true } : {}),
      ...(answered ? { answer: 'pass' } : {}),
      ...(answered && rule.subjects !== undefined && rest.subject === undefined
        ? { subject: `${rule.subjects}/0` }
        : {}),
    } as unknown as C;
  };
  const joined = <C extends RuleCase>(group: 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'manual') =>
    [...((own[group] ?? []) as readonly Case<C>[]), ...((shared[group] ?? []) as readonly Case<C>[])].map(
      (one) => ready<C>(one, group),
    );
  testRule(rule, {
    ...own,
    base,
    pass: joined('pass'),
    fail: joined('fail'),
    unknown: joined('unknown'),
    notApplicable: joined('notApplicable'),
    manual: joined<ManualCase>('manual'),
    notInForce: [...(own.notInForce ?? []), ...(shared.notInForce ?? [])].map((one) =>
      ready(one, 'notInForce'),
    ),
  });
};
