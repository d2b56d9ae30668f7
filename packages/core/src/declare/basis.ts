import type { Verification } from './instrument.js';
import type { Texts } from './texts.js';

/** Where a rule or a figure stands in the law, and how that was verified. */
export interface Basis {
  /** Id of the instrument in the profile's register. */
  readonly instrument: string;
  /** Article, clause or table as printed, for example `art. 20`. */
  readonly clause: string;
  readonly verified: Verification;
  /** Row of the dossier that carries the fact. */
  readonly row?: string;
  readonly note?: Texts;
}
