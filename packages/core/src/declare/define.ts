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
export const defineRule = <const R extends Rule>(rule: R): R => {
  if (rule.require === undefined && rule.question === undefined) {
    throw new TuoyuError('incomplete', { at: rule.id, missing: 'require or question' });
  }
  if (rule.basis.length === 0) throw new TuoyuError('incomplete', { at: rule.id, missing: 'basis' });
  return rule;
};

/** Declares a figure with its dated versions; its id stays a literal type. */
export const defineFigure = <const F extends Figure>(figure: F): F => {
  if (figure.versions.length === 0)
    throw new TuoyuError('incomplete', { at: figure.id, missing: 'versions' });
  return figure;
};

/** Declares a measure; its id stays a literal type. */
export const defineMeasure = <const M extends Measure>(measure: M): M => measure;

type PackParts = Pick<Pack, 'name' | 'version' | 'title'> & Partial<Omit<Pack, 'format'>>;

/** Declares a pack. Ids are unique in it; the order of rules has no meaning. */
export const definePack = <const P extends PackParts>(parts: P): Pack & P => {
  const pack = {
    format: PACK_FORMAT,
    rules: [],
    figures: [],
    choices: [],
    measures: [],
    topics: [],
    overrides: [],
    disables: [],
    ...parts,
  } as Pack & P;
  uniqueIds(pack.rules, 'rule');
  uniqueIds(pack.figures, 'figure');
  uniqueIds(pack.choices, 'choice');
  uniqueIds(pack.measures, 'measure');
  uniqueIds(pack.topics, 'topic');
  return pack;
};

/** Declares a profile. It is checked whole by `compile`. */
export const defineProfile = <const P extends Profile>(profile: P): P => profile;
