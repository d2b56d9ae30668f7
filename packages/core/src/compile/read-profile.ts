import type { Choice } from '../declare/choice.js';
import { type Disable, PACK_FORMAT, type Pack, type Profile } from '../declare/pack.js';
import type { Rule } from '../declare/rule.js';
import { refuse } from '../error.js';
import { type LayeredFigure, layeredFigures } from './figures.js';
import { type DaySpan, forceOf, instrumentOf, joined, type Register, spanOf, within } from './periods.js';

/** A rule with where it comes from and when it can apply. */
export interface ReadRule {
  readonly rule: Rule;
  readonly pack: Pack;
  readonly division: string;
  /** Ids of the figures that it uses. */
  readonly figures: readonly string[];
  /** When the rule can apply: the force of its governing text, narrowed by its own period. */
  readonly inForce: readonly DaySpan[];
  /** Layers that take the rule away. */
  readonly disabledBy: readonly { readonly division: string; readonly disable: Disable }[];
}

/** What the layers of a profile say together, for any day. */
export interface ReadProfile {
  readonly register: Register;
  /** Ordered by id. */
  readonly rules: readonly ReadRule[];
  readonly figures: ReadonlyMap<string, LayeredFigure>;
  readonly choices: ReadonlyMap<string, Choice>;
}

const cache = new WeakMap<Profile, ReadProfile>();

/** Puts the layers of a profile together, once; refuses what a lower layer may not say and what is said twice. */
export const readProfile = (profile: Profile): ReadProfile => {
  const known = cache.get(profile) ?? read(profile);
  cache.set(profile, known);
  return known;
};

const read = ({ layers, instruments }: Profile): ReadProfile => {
  const register = new Map(instruments.map((i) => [i.id, i]));
  const figures = layeredFigures(layers, register);
  const choices = new Map<string, Choice>();
  const rules = new Map<string, ReadRule>();
  for (const { division, packs } of layers) {
    for (const pack of packs) {
      const { format } = pack;
      if (format !== PACK_FORMAT) refuse('unknown-format', { found: String(format), expected: PACK_FORMAT });
      for (const choice of pack.choices) {
        if ((choices.get(choice.id) ?? choice) !== choice)
          refuse('duplicate-id', { id: choice.id, kind: 'choice' });
        choices.set(choice.id, choice);
      }
      for (const rule of pack.rules) {
        const { id, basis, consequences = [], effective = {} } = rule;
        if (rules.has(id)) refuse('duplicate-id', { id, kind: 'rule' });
        for (const { instrument } of [...basis.slice(1), ...consequences])
          instrumentOf(register, instrument, id);
        const inForce = within(joined(forceOf(register, basis[0], id)), spanOf(effective, id));
        const used = figuresIn([rule.when, rule.require, rule.params]);
        rules.set(id, { rule, pack, division, figures: [...used], inForce, disabledBy: [] });
      }
      for (const disable of pack.disables) {
        const upper = rules.get(disable.rule) ?? refuse('unknown-rule', { rule: disable.rule });
        const reason = 'no legal basis is stated';
        const lower = `${pack.name} (${division})`;
        const basis = disable.basis ?? refuse('loosening', { upper: disable.rule, lower, reason });
        forceOf(register, basis, `${pack.name}: ${disable.rule}`);
        rules.set(disable.rule, { ...upper, disabledBy: [...upper.disabledBy, { division, disable }] });
      }
    }
  }
  return {
    register,
    figures,
    choices,
    rules: [...rules.values()].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1)),
  };
};

/** Ids of the figures that stand anywhere in some expressions. */
const figuresIn = (part: unknown, found = new Set<string>()): ReadonlySet<string> => {
  if (typeof part === 'object' && part !== null) {
    const { op, id } = part as { readonly op?: unknown; readonly id?: string };
    if (op === 'figure') found.add(id as string);
    for (const inner of Object.values(part)) figuresIn(inner, found);
  }
  return found;
};
