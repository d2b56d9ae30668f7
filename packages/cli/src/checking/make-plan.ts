import { type Adoption, compile, fast, isTuoyuError, type Phase, type Plan, parseDay } from '@tuoyu/core';
import { divisionHistory, registrarCodeOf } from '@tuoyu/reference';
import { type KnownProfile, profiles } from '../profiles.js';
import { UsageError } from '../usage-error.js';

/** Options from which a plan is made. */
export interface PlanOptions {
  readonly profile: string;
  readonly asOf: string;
  readonly place?: string | undefined;
  readonly phase?: Phase | undefined;
  readonly choices?: { readonly [id: string]: string } | undefined;
  readonly adoptions?: readonly Adoption[] | undefined;
}

/** The profile with an id. Throws a {@link UsageError}. */
export const knownProfile = (id: string): KnownProfile => {
  const known = Object.hasOwn(profiles, id) ? profiles[id] : undefined;
  if (known === undefined) {
    const expected = Object.keys(profiles).join(', ');
    throw new UsageError('bad-option', { option: '--profile', found: id, expected });
  }
  return known;
};

/** Mistakes of a user that `compile` finds, by the option that holds them. */
const optionOf: { readonly [code: string]: string } = {
  'unknown-choice': '--choices',
  'unknown-option': '--choices',
  'unknown-figure': '--adopt',
  'unknown-rule': '--adopt',
  incomplete: '--adopt',
  'bad-date': '--adopt',
};

/** Makes the plan. Throws a {@link UsageError} for options that do not fit the profile. */
export const makePlan = (known: KnownProfile, options: PlanOptions): Plan => {
  const { asOf, place, phase, choices, adoptions } = options;
  if (parseDay(asOf) === undefined) {
    throw new UsageError('bad-option', { option: '--as-of', found: asOf, expected: '2026-11-23' });
  }
  if (place !== undefined) checkPlace(place);
  try {
    return compile(known.profile, {
      asOf,
      engine: fast,
      ...(place === undefined ? {} : { place }),
      ...(phase === undefined ? {} : { phase }),
      ...(choices === undefined ? {} : { choices }),
      ...(adoptions === undefined ? {} : { adoptions }),
    });
  } catch (error) {
    const option = isTuoyuError(error) ? optionOf[error.code] : undefined;
    if (!isTuoyuError(error) || option === undefined) throw error;
    // what is wrong with the profile alone is no mistake of the user: that throws again
    compile(known.profile, { asOf });
    const info = error.info as { readonly [name: string]: unknown };
    const found = String(info['option'] ?? info['choice'] ?? info['figure'] ?? info['rule'] ?? info['at']);
    const options = info['options'] as readonly string[] | undefined;
    const expected =
      options?.join(', ') ??
      known.profile.layers
        .flatMap(({ packs }) => packs)
        .flatMap((pack) =>
          option === '--choices'
            ? pack.choices.map(({ id }) => id)
            : [...pack.figures, ...pack.rules].map(({ id }) => id),
        )
        .join(', ');
    throw new UsageError('bad-option', { option, found, expected });
  }
};

const checkPlace = (place: string): void => {
  if (/^\d{6}$/.test(place) && divisionHistory(place).length > 0 && registrarCodeOf(place) === undefined)
    return;
  throw new UsageError('bad-option', { option: '--place', found: place, expected: 'GB/T 2260' });
};

/** The id of a rule of a plan. Throws a {@link UsageError}. */
export const knownRule = (plan: Plan, id: string): string => {
  if (plan.rules.some(({ rule }) => rule.id === id)) return id;
  const ids = plan.rules.map(({ rule }) => rule.id);
  const domains = [...new Set(ids.map((known) => `${known.split('/')[0]}/…`))];
  const near = ids.filter((known) => id.length > 2 && known.includes(id.split('/').at(-1) as string));
  const expected = (near.length > 0 ? near : domains).join(', ');
  throw new UsageError('bad-option', { option: 'RULE', found: id, expected });
};
