import { FULL, NONE } from '../fraction.js';
import type { Prepared, PreparedNode } from '../prepare/prepared.js';
import type { Part } from './part.js';

/** Weights of a group in which nothing is open: what has all of its points, and all that applies. */
export interface PlainGroup {
  readonly full: number;
  readonly total: number;
}

/** The weights of a group whose parts have all or nothing, or do not apply; undefined for any other. */
export const plainGroup = (
  { nodes }: Prepared,
  of: readonly number[],
  parts: readonly Part[],
): PlainGroup | undefined => {
  let [full, total] = [0, 0];
  for (const index of of) {
    const part = parts[index] as Part;
    if (!part.mayBeIn) continue;
    const { lo } = part;
    if (part.mayBeOut || part.unbounded === true || lo !== part.hi || (lo !== FULL && lo !== NONE))
      return undefined;
    const { plainWeight } = nodes[index] as PreparedNode;
    total += plainWeight;
    if (lo === FULL) full += plainWeight;
  }
  return { full, total };
};
