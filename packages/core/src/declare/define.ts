import { checkProfile } from '../compile/check-profile.js';
import { TuoyuError } from '../error.js';
import type { Figure } from './figure.js';
import { PACK_FORMAT, type Pack, type Profile } from './pack.js';
import type { Measure, Rule } from './rule.js';

const uniqueIds = (items: readonly { readonly id: string }[], kind: string): void => {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new TuoyuError('duplicate-id', { id, kind });
    seen.add(id);
  }
};

/** Declares a rule; its id stays a literal type. A rule needs something to judge: a requirement or a question. */
export const defineRule = <const Id extends string>(
  rule: Rule & { readonly id: Id },
): Rule & { readonly id: Id } => {
  if (rule.require === undefined && rule.question === undefined) {
    throw new TuoyuError('incomplete', { at: rule.id, missing: 'require or question' });
  }
  if (rule.basis.length === 0) throw new TuoyuError('incomplete', { at: rule.id, missing: 'basis' });
  return rule;
};

/** Declares a figure with its dated versions; its id stays a literal type. */
export const defineFigure = <const Id extends string>(
  figure: Figure & { readonly id: Id },
): Figure & { readonly id: Id } => {
  if (figure.versions.length === 0)
    throw new TuoyuError('incomplete', { at: figure.id, missing: 'versions' });
  return figure;
};

/** Declares a measure; its id stays a literal type. */
export const defineMeasure = <const Id extends string>(
  measure: Measure & { readonly id: Id },
): Measure & { readonly id: Id } => measure;

type PackParts = Pick<Pack, 'name' | 'version' | 'title'> & Partial<Omit<Pack, 'format'>>;

/** Declares a pack. Ids are unique in it; the order of rules has no meaning. */
export const definePack = (parts: PackParts): Pack => {
  const pack: Pack = {
    format: PACK_FORMAT,
    rules: [],
    figures: [],
    choices: [],
    measures: [],
    topics: [],
    overrides: [],
    disables: [],
    ...parts,
  };
  uniqueIds(pack.rules, 'rule');
  uniqueIds(pack.figures, 'figure');
  uniqueIds(pack.choices, 'choice');
  uniqueIds(pack.measures, 'measure');
  uniqueIds(pack.topics, 'topic');
  return pack;
};

/** Declares a profile, and checks it whole; see {@link checkProfile}. */
export const defineProfile = (profile: Profile): Profile => checkProfile(profile);
