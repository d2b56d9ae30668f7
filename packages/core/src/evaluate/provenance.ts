import { parseDay } from '../value/day.js';
import type { UnknownReason } from './reason.js';

/** Where the value of a field comes from, and until when it can be used. */
export interface Provenance {
  readonly collector?: string;
  /** ISO day on which the value was collected. */
  readonly collectedOn?: string;
  /** Last ISO day on which the value can be used. */
  readonly validUntil?: string;
}

/** Provenance by pointer; it covers what lies below unless something nearer does. `''` covers the whole record. */
export interface ProvenanceMap {
  readonly [pointer: string]: Provenance;
}

const reasonOf = ({ collectedOn, validUntil }: Provenance, asOf: number): UnknownReason | undefined => {
  const collected = collectedOn === undefined ? undefined : parseDay(collectedOn);
  const until = validUntil === undefined ? undefined : parseDay(validUntil);
  if (validUntil !== undefined && (until === undefined || until < asOf)) return 'expired';
  if (collectedOn !== undefined && (collected === undefined || collected > asOf)) return 'missing';
  return undefined;
};

/**
 * The reasons that provenance gives for the values of a record on a day: `expired` after `validUntil`, `missing` before
 * `collectedOn`. A list that is covered so is partial: it may have changed.
 */
export const unknownsFrom = (
  record: unknown,
  provenance: ProvenanceMap,
  asOf: number,
): { readonly [pointer: string]: UnknownReason } => {
  const unknowns: { [pointer: string]: UnknownReason } = {};
  const stack: {
    readonly raw: unknown;
    readonly pointer: string;
    readonly reason: UnknownReason | undefined;
  }[] = [{ raw: record, pointer: '', reason: undefined }];
  const seen = new Set<unknown>();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { raw, pointer } = next;
    const own = Object.hasOwn(provenance, pointer) ? provenance[pointer] : undefined;
    const reason = own === undefined ? next.reason : reasonOf(own, asOf);
    const inner = typeof raw === 'object' && raw !== null ? raw : undefined;
    if (reason !== undefined && (inner === undefined || Array.isArray(inner))) unknowns[pointer] = reason;
    if (inner === undefined || seen.has(inner)) continue;
    seen.add(inner);
    for (const key of Object.keys(inner)) {
      stack.push({
        raw: (inner as { readonly [k: string]: unknown })[key],
        pointer: `${pointer}/${key}`,
        reason,
      });
    }
  }
  return unknowns;
};
