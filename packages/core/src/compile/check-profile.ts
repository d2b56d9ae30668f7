import type { Profile } from '../declare/pack.js';
import type { Rule } from '../declare/rule.js';
import { refuse, TuoyuError } from '../error.js';
import {
  kindOf,
  noReferences,
  type References,
  type ScopePatterns,
  type Surroundings,
} from '../expression/check.js';
import { readProfile } from './read-profile.js';
import { anchorOf } from './settle.js';

const sound = new WeakSet<Profile>();

/**
 * Checks a profile whole, and gives it back: what `compile` refuses for any day, and the fields, kinds, scopes, choices,
 * functions and literals of every expression. `defineProfile` does so; a profile that was put together in another way is
 * best checked where it is made. What is wrong with an expression that nobody checked shows as an `error` finding.
 */
export const checkProfile = (profile: Profile): Profile => {
  if (sound.has(profile)) return profile;
  const around = surroundingsOf(profile);
  const packs = profile.layers.flatMap((layer) => layer.packs);
  const topics = new Set(packs.flatMap((p) => p.topics.map(({ id }) => id)));
  for (const { rule } of readProfile(profile).rules) {
    const { id, topic } = rule;
    if (topic !== undefined && !topics.has(topic)) refuse('unknown-topic', { topic, rule: id });
    checkRule(rule, around);
  }
  for (const { value } of packs.flatMap((p) => p.measures)) kindOf(value, { record: '' }, around);
  sound.add(profile);
  return profile;
};

/** Whether nothing is wrong with a profile. */
export const isSound = (profile: Profile): boolean => {
  try {
    checkProfile(profile);
    return true;
  } catch (error) {
    if (error instanceof TuoyuError) return false;
    throw error;
  }
};

const surroundingsOf = (profile: Profile): Surroundings => {
  const { figures, choices } = readProfile(profile);
  return {
    fields: profile.fields,
    functions: profile.functions ?? {},
    hasChoice: (id) => choices.has(id),
    figureKind: (id) => {
      const value = figures.get(id)?.figure.versions[0]?.value;
      return value === undefined ? undefined : typeof value === 'number' ? 'number' : 'codes';
    },
  };
};

/** Patterns of the fields that a rule of a profile reads. */
export const fieldsRead = (profile: Profile, rule: Rule): ReadonlySet<string> =>
  checkRule(rule, surroundingsOf(profile)).fields;

/** Patterns of the fields that the measures of a profile read. */
export const fieldsMeasured = (profile: Profile): ReadonlySet<string> => {
  const references = noReferences();
  const around = surroundingsOf(profile);
  const packs = profile.layers.flatMap((layer) => layer.packs);
  for (const { value } of packs.flatMap((p) => p.measures)) kindOf(value, { record: '' }, around, references);
  return references.fields;
};

/** Kinds and references of a rule's expressions; errors name the rule. */
const checkRule = (rule: Rule, around: Surroundings): References => {
  const { id, subjects } = rule;
  const references = noReferences();
  const scopes: ScopePatterns = {
    record: '',
    ...(subjects === undefined ? {} : { subject: `${subjects}/*` }),
  };
  if (subjects !== undefined && around.fields[subjects]?.type !== 'list')
    refuse('unknown-field', { pattern: subjects, rule: id });
  const want = (expected: string, expr: Parameters<typeof kindOf>[0] | undefined, at: string): void => {
    const kind = expr && kindOf(expr, scopes, around, references);
    if (kind !== undefined && kind !== expected) refuse('type-mismatch', { expected, found: kind, at });
  };
  want('boolean', rule.when, `${id} when`);
  want('boolean', rule.require, `${id} require`);
  for (const expr of Object.values(rule.params ?? {})) kindOf(expr, scopes, around, references);
  want('date', anchorOf(rule), id);
  return references;
};
