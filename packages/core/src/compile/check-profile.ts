import type { Choice } from '../declare/choice.js';
import { type Disable, PACK_FORMAT, type Pack, type Profile } from '../declare/pack.js';
import type { Rule } from '../declare/rule.js';
import { TuoyuError } from '../error.js';
import {
  kindOf,
  noReferences,
  type References,
  type ScopePatterns,
  type Surroundings,
} from '../expression/check.js';
import { type LayeredFigure, layeredFigures } from './figures.js';
import { type DaySpan, joined, Register, spanOf, within } from './periods.js';
import { anchorOf } from './settle.js';

/** A rule with where it comes from and what it refers to. */
export interface CheckedRule {
  readonly rule: Rule;
  readonly pack: Pack;
  readonly division: string;
  readonly references: References;
  /** When the rule can apply: the force of its governing text, narrowed by its own period. */
  readonly inForce: readonly DaySpan[];
  /** Layers that take the rule away. */
  readonly disabledBy: readonly { readonly division: string; readonly disable: Disable }[];
}

/** A profile that was found sound, ready to be compiled for a day. */
export interface CheckedProfile {
  readonly register: Register;
  readonly rules: readonly CheckedRule[];
  readonly figures: ReadonlyMap<string, LayeredFigure>;
  readonly choices: ReadonlyMap<string, Choice>;
}

const cache = new WeakMap<Profile, CheckedProfile>();

/** Checks a profile once; see `compile` for what is refused. */
export const checkProfile = (profile: Profile): CheckedProfile => {
  const known = cache.get(profile);
  if (known !== undefined) return known;
  const checked = check(profile);
  cache.set(profile, checked);
  return checked;
};

const check = (profile: Profile): CheckedProfile => {
  const packs = profile.layers.flatMap(({ packs: of }) => of);
  for (const { format } of packs) {
    if (format !== PACK_FORMAT)
      throw new TuoyuError('unknown-format', { found: String(format), expected: PACK_FORMAT });
  }
  const register = new Register(profile.instruments);
  const figures = layeredFigures(profile.layers, register);
  const choices = new Map<string, Choice>();
  for (const choice of packs.flatMap((p) => p.choices)) {
    const known = choices.get(choice.id);
    if (known !== undefined && known !== choice)
      throw new TuoyuError('duplicate-id', { id: choice.id, kind: 'choice' });
    choices.set(choice.id, choice);
  }
  const topics = new Set(packs.flatMap((p) => p.topics.map(({ id }) => id)));
  const around: Surroundings = {
    fields: profile.fields,
    functions: profile.functions ?? {},
    hasChoice: (id) => choices.has(id),
    figureKind: (id) => {
      const value = figures.get(id)?.figure.versions[0]?.value;
      return value === undefined ? undefined : typeof value === 'number' ? 'number' : 'codes';
    },
  };
  const rules = new Map<string, CheckedRule>();
  for (const { division, packs: of } of profile.layers) {
    for (const pack of of) {
      for (const rule of pack.rules) {
        if (rules.has(rule.id)) throw new TuoyuError('duplicate-id', { id: rule.id, kind: 'rule' });
        if (rule.topic !== undefined && !topics.has(rule.topic)) {
          throw new TuoyuError('unknown-topic', { topic: rule.topic, rule: rule.id });
        }
        rules.set(rule.id, {
          rule,
          pack,
          division,
          references: checkRule(rule, around),
          inForce: inForce(rule, register),
          disabledBy: [],
        });
      }
      for (const disable of pack.disables) {
        const upper = rules.get(disable.rule);
        if (upper === undefined) throw new TuoyuError('unknown-rule', { rule: disable.rule });
        if (disable.basis === undefined) {
          const reason = 'a rule can be taken away only on a stated legal basis';
          throw new TuoyuError('loosening', {
            upper: disable.rule,
            lower: `${pack.name} (${division})`,
            reason,
          });
        }
        register.inForce(disable.basis, `${pack.name}: ${disable.rule}`);
        rules.set(disable.rule, { ...upper, disabledBy: [...upper.disabledBy, { division, disable }] });
      }
      for (const measure of pack.measures) kindOf(measure.value, { record: '' }, around);
    }
  }
  return { register, figures, choices, rules: [...rules.values()].sort(byId) };
};

const byId = (a: CheckedRule, b: CheckedRule): number =>
  a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0;

/** Kinds and references of a rule's expressions; errors name the rule. */
const checkRule = (rule: Rule, around: Surroundings): References => {
  const references = noReferences();
  const scopes: ScopePatterns = {
    record: '',
    ...(rule.subjects === undefined ? {} : { subject: `${rule.subjects}/*` }),
  };
  if (rule.subjects !== undefined && around.fields[rule.subjects]?.type !== 'list') {
    throw new TuoyuError('unknown-field', { pattern: rule.subjects, rule: rule.id });
  }
  const all = { when: rule.when, require: rule.require, ...rule.params };
  for (const [at, expr] of Object.entries(all)) {
    if (expr === undefined) continue;
    const kind = kindOf(expr, scopes, around, references);
    if ((at === 'when' || at === 'require') && kind !== 'boolean') {
      throw new TuoyuError('type-mismatch', { expected: 'boolean', found: kind, at: `${rule.id} ${at}` });
    }
  }
  const anchor = anchorOf(rule);
  if (anchor !== undefined) {
    const kind = kindOf(anchor, scopes, around, references);
    if (kind !== 'date')
      throw new TuoyuError('type-mismatch', { expected: 'date', found: kind, at: rule.id });
  }
  return references;
};

const inForce = (rule: Rule, register: Register): readonly DaySpan[] => {
  const cited = [...rule.basis.slice(1), ...(rule.consequences ?? [])];
  for (const { instrument } of cited) register.get(instrument, rule.id);
  return within(joined(register.inForce(rule.basis[0], rule.id)), spanOf(rule.effective ?? {}, rule.id));
};
