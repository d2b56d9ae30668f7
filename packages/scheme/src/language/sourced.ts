import type { Basis } from '@tuoyu/core';

/**
 * Where a figure comes from: a clause, or the author's own choice. What is stated of a scheme or a dimension holds for
 * everything inside it that states nothing itself.
 */
export interface Sourced {
  /** Clauses that carry the figures of this declaration. */
  readonly basis?: readonly Basis[];
  /** The figures are the author's own. Never together with `basis`. */
  readonly ownChoice?: true;
}
