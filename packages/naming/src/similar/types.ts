import type { NamingBasis } from '../cite.js';

/** A name of a register. */
export interface RegisteredName {
  readonly name: string;
  /** Key of the caller's own, such as a credit code. */
  readonly id?: string | undefined;
  /** Code or name of the registrar; names of one registrar are compared more strictly. */
  readonly registrar?: string | undefined;
  /** Day (ISO) on which it was cancelled, changed or revoked; left out while it stands. */
  readonly endedOn?: string | undefined;
}

/** How a name of the register is like the one that was asked for. */
export type Likeness = 'equal' | 'same-trade-name' | 'near-trade-name' | 'shared-head';

/** A name of the register that is like the one asked for. */
export interface SimilarName {
  readonly entry: RegisteredName;
  readonly likeness: Likeness;
  /** Edits between the two trade names: 0 or 1, or how many characters the longer has more. */
  readonly distance: number;
  /** Whether the industry word is the same, the word 服务 aside, or missing in one of them. */
  readonly sameIndustry: boolean;
  /** Whether both are known to have one registrar; null when one is not known. */
  readonly sameRegistrar: boolean | null;
  /** `standing`, or ended `within-a-year` before the day, or `before` that. */
  readonly state: 'standing' | 'within-a-year' | 'before';
  /** Whether Order 734 art. 17 keeps the trade name from being registered again; null where a fact is missing. */
  readonly conflict: boolean | null;
  /** The article behind `conflict`; empty where it is false. */
  readonly basis: readonly NamingBasis[];
}

/** What the comparison is for. */
export interface SimilarOptions {
  /** Day (ISO) of the comparison; the day of the register of instruments by default. */
  readonly asOf?: string | undefined;
  /** Registrar of the new name. */
  readonly registrar?: string | undefined;
  /** Most names to give; 20 by default. */
  readonly limit?: number | undefined;
}
