import type { Basis } from './basis.js';
import type { Texts } from './texts.js';

/** An open question of the law that the user of a profile answers. */
export interface Choice {
  readonly id: string;
  readonly title: Texts;
  readonly options: { readonly [option: string]: Texts };
  /** Only where a text supports it. Without a default, rules that need the choice are unknown (`no-choice`). */
  readonly default?: { readonly option: string; readonly basis: Basis };
}
