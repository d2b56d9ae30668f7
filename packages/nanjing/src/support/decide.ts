import { type Basis, parseDay, type Texts, TuoyuError } from '@tuoyu/core';
import type { Institution } from '@tuoyu/model';
import { type PlanStamp, planStamp } from '../plan/stamp.js';
import type { BodyId } from '../responsibilities/bodies.js';
import { type FactId, type SupportId, type SupportMeasure, supportMeasures } from './measures.js';

/** Facts on which supports depend. What is absent or null is not known. */
export type SupportFacts = { readonly [F in FactId]?: boolean | null | undefined } & {
  /** Recognised as an affordable institution. */
  readonly affordable?: boolean | null | undefined;
};

/** How a condition stands. */
export interface ConditionState {
  readonly fact: FactId;
  readonly text: Texts;
  /** Whether the plan states the condition. */
  readonly stated: boolean;
  readonly state: 'met' | 'not-met' | 'unknown';
}

/** What can be said of a support for one institution. */
export interface SupportDecision {
  readonly id: SupportId;
  readonly title: Texts;
  /** Numbers of the statements. */
  readonly statements: readonly number[];
  /**
   * `no`: a condition of the plan is not met, and no other known text may give it. `open`: something is not known.
   * `entitled`: every condition is met and the plan gives it to whoever meets them. `may-be-granted`: every condition is
   * met and an authority decides. `no-plan`: on that day the plan is not issued yet, or by the choice holds no more; other
   * texts may give it.
   */
  readonly outcome: 'no' | 'open' | 'entitled' | 'may-be-granted' | 'no-plan';
  readonly conditions: readonly ConditionState[];
  /** Another text that may give it, from its day on. */
  readonly beyond: { readonly basis: Basis; readonly text: Texts } | null;
  /** Whom to ask about what is open. */
  readonly ask: readonly BodyId[];
  /** Whether it comes before others: true or false where affordable institutions come first, null otherwise or unknown. */
  readonly first: boolean | null;
  readonly plan: PlanStamp;
}

// facts often come from a file: whatever is not plainly yes or no is not known
const stateOf = (known: unknown): ConditionState['state'] =>
  known === true ? 'met' : known === false ? 'not-met' : 'unknown';

/** How to decide. */
export interface SupportOptions {
  /** ISO day of the decision. */
  readonly asOf: string;
  readonly planInForce?: 'yes' | 'no';
}

/**
 * Decides each support of the plan from facts: no on a fact, open on a gap, and never a yes on a guess. Conditions that
 * the plan leaves to other rules stay open until somebody who knows them says that they are met. Throws a `TuoyuError`
 * with the code `bad-date` for an `asOf` that is no day.
 *
 * @example
 * decideSupport({}, { asOf: '2025-06-01' }).every(({ outcome }) => outcome === 'open'); // => true
 */
export const decideSupport = (
  facts: SupportFacts,
  { asOf, planInForce }: SupportOptions,
): readonly SupportDecision[] => {
  if (parseDay(asOf) === undefined) throw new TuoyuError('bad-date', { found: asOf, at: 'asOf' });
  return supportMeasures.map((measure) => {
    const { id, title, statements, affordableFirst } = measure;
    const conditions = measure.conditions.map(
      ({ fact, text, stated }): ConditionState => ({ fact, text, stated, state: stateOf(facts[fact]) }),
    );
    const plan = planStamp(asOf, planInForce);
    const beyond = measure.beyond !== undefined && measure.beyond.from <= asOf ? measure.beyond : undefined;
    const outcome = outcomeOf(measure, conditions, plan, beyond !== undefined);
    return {
      id,
      title,
      statements,
      outcome,
      conditions,
      beyond: beyond === undefined ? null : { basis: beyond.basis, text: beyond.text },
      ask: outcome === 'open' ? measure.ask : [],
      first: affordableFirst && typeof facts.affordable === 'boolean' ? facts.affordable : null,
      plan,
    };
  });
};

const outcomeOf = (
  { grant }: SupportMeasure,
  conditions: readonly ConditionState[],
  plan: PlanStamp,
  beyond: boolean,
): SupportDecision['outcome'] => {
  const states = conditions.map(({ state }) => state);
  if (!plan.begun || plan.ended) return beyond ? 'open' : 'no-plan';
  if (states.includes('not-met')) return beyond ? 'open' : 'no';
  if (states.includes('unknown') || plan.open) return 'open';
  return grant === 'entitled' ? 'entitled' : 'may-be-granted';
};

const privateKinds: ReadonlySet<string> = new Set(['enterprise', 'social-organisation', 'individual']);
// whether state enterprises, unions and communities are private providers the plan does not say
const otherKinds: ReadonlySet<string> = new Set(['government', 'public-institution']);

type Recognition = NonNullable<NonNullable<Institution['recognitions']>[number]>;

/** Whether a recognition as affordable stands on a day; a day that is absent tells nothing. */
const standsOn = (one: Recognition, asOf: string): boolean | undefined => {
  const { kind, stands, grantedOn, validUntil, withdrawnOn } = one;
  if (kind !== undefined && kind !== null && kind !== 'inclusive') return false;
  if ((grantedOn ?? asOf) > asOf || (validUntil ?? asOf) < asOf || (withdrawnOn ?? '9999') <= asOf)
    return false;
  if (stands === false) return false;
  return kind === 'inclusive' && stands === true ? true : undefined;
};

/**
 * The facts that an institution's record tells. A recognition as affordable counts when the record says that it stands
 * and no day of it speaks against that; nothing is read from what is absent. A list that is there is taken to be whole.
 */
export const supportFactsOf = (institution: Institution, asOf: string): SupportFacts => {
  const { support, forProfit, founder, recognitions } = institution;
  const kind = founder?.kind ?? '';
  const held = recognitions?.map((one) => (one ? standsOn(one, asOf) : undefined));
  return {
    servesCommunity: support?.servesCommunity,
    onAllocationCatalogue: support?.onAllocationCatalogue,
    facilityOrNonProfit: forProfit === false ? true : undefined,
    privateProvider: privateKinds.has(kind) ? true : otherKinds.has(kind) ? false : undefined,
    affordable: held?.includes(true) ? true : held?.every((one) => one === false) ? false : undefined,
  };
};
