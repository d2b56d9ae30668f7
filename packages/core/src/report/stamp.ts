import type { Plan } from '../compile/plan.js';
import { hashOf } from './hash.js';
import type { PackStamp } from './report.js';

/** Hashes that tell exactly what was judged, and by which packs. */
export interface Stamp {
  readonly packs: readonly PackStamp[];
  readonly hash: string;
}

/**
 * Hashes of the packs of a plan and of a record, for reports that carry them. They cost more than the evaluation.
 *
 * @example
 * evaluate(plan, record, { stamp }).input.hash; // 'sha256:…'
 */
export const stamp = ({ profile }: Plan, record: unknown): Stamp => ({
  packs: profile.layers
    .flatMap((layer) => layer.packs)
    .map((pack) => ({ name: pack.name, version: pack.version, hash: hashOf(pack) })),
  hash: hashOf(record),
});
