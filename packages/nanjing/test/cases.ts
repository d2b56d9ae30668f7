import type { RuleCase, RuleCases, UnknownCase } from '@tuoyu/core/testing';

const GROUPS = ['pass', 'fail', 'unknown', 'notApplicable', 'manual', 'notInForce'] as const;

/** Cases of several parts, one after the other; what is not a list comes from the last part that has it. */
export const merge = (...parts: readonly RuleCases[]): RuleCases => ({
  ...Object.assign({}, ...parts),
  cannot: Object.assign({}, ...parts.map(({ cannot }) => cannot)),
  survivors: Object.assign({}, ...parts.map(({ survivors }) => survivors)),
  ...Object.fromEntries(
    GROUPS.flatMap((group) => {
      const cases: readonly RuleCase[] = parts.flatMap((part) => part[group] ?? []);
      return cases.length === 0 ? [] : [[group, cases]];
    }),
  ),
});

type Possible = UnknownCase['possible'];

/** What a base case comes out as. */
export type Settled = 'pass' | 'manual';

/** Cases of a rule for some kinds of institution. The base must come out settled. */
export const reaching = (other: string, settled: Settled = 'pass'): RuleCases => ({
  unknown: [
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: [settled, 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'another kind of institution', with: { '/kind': other } }],
});

interface Under {
  readonly settled?: Settled;
  /** What holds when neither day is told; the settled outcome or not applicable without it. */
  readonly neither?: Possible;
  /** The rule needs the day of registration itself, so an application alone leaves it open. */
  readonly needsRegistration?: true;
}

const registered = '/registration/registeredOn';
const applied = '/registration/appliedOn';

/** Cases of the kinds that have a registration of their own, from the first day of the plan. The base is in order. */
export const underPlan = ({
  settled = 'pass',
  neither = [settled, 'not-applicable'],
  needsRegistration,
}: Under = {}): RuleCases =>
  merge(reaching('employer-run', settled), {
    [settled]: [
      ...['community-embedded', 'comprehensive-centre'].map((kind) => ({
        name: `kind ${kind}`,
        with: { '/kind': kind },
      })),
      {
        name: 'applied before the plan, registered on its first day',
        with: { [applied]: '2020-12-29', [registered]: '2020-12-30' },
      },
      { name: 'registered on its first day', with: { [applied]: undefined, [registered]: '2020-12-30' } },
      ...(needsRegistration
        ? []
        : [
            {
              name: 'applied on its first day, not registered yet',
              with: { [applied]: '2020-12-30', [registered]: undefined },
            },
          ]),
    ],
    unknown: [
      {
        name: 'neither day told',
        with: { [registered]: undefined, [applied]: undefined },
        possible: neither,
        needs: [`${registered} missing`, `${applied} missing`],
      },
    ],
    notApplicable: [
      {
        name: 'applied and registered before the plan',
        with: { [applied]: '2020-12-29', [registered]: '2020-12-29' },
      },
    ],
  });

const last = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);

/** A case in which a field is missing. */
export const notTold = (pointer: string, possible: Possible = ['pass', 'fail']): UnknownCase => ({
  name: `${last(pointer)} not told`,
  with: { [pointer]: undefined },
  possible,
  needs: [`${pointer} missing`],
});

/** The day before the plan. */
export const fromPlan: RuleCases = {
  notInForce: [{ name: 'the day before the plan', asOf: '2020-12-29' }],
};
