import type { FieldTable } from '../declare/field-table.js';
import { safely } from '../error.js';
import type { UnknownReason } from './reason.js';
import { standing } from './standing.js';

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

const reasonOf = ({ collectedOn, validUntil }: Provenance, asOf: number): UnknownReason | undefined =>
  (({ expired: 'expired', pending: 'missing', active: undefined }) as const)[
    standing(collectedOn, validUntil, asOf)
  ];

/** What a part of a record holds under a key; undefined too where reading it throws, as the rules will find themselves. */
const partOf = (raw: unknown, key: string): unknown =>
  safely(() =>
    Object.hasOwn(raw as object, key) ? (raw as { readonly [k: string]: unknown })[key] : undefined,
  );

const lengthOf = (raw: unknown): number => safely(() => Array.isArray(raw) && raw.length) || 0;

/**
 * The reasons that provenance gives for the fields of a record on a day: `expired` after `validUntil`, `missing` before
 * `collectedOn`. A list that is covered so is partial: it may have changed.
 */
export const unknownsFrom = (
  fields: FieldTable,
  record: unknown,
  provenance: ProvenanceMap,
  asOf: number,
): { readonly [pointer: string]: UnknownReason } => {
  const unknowns: { [pointer: string]: UnknownReason } = {};
  const walk = (
    raw: unknown,
    [step, ...below]: readonly string[],
    pointer: string,
    above: UnknownReason | undefined,
  ): void => {
    if (raw === undefined || raw === null) return;
    const own = Object.hasOwn(provenance, pointer) ? provenance[pointer] : undefined;
    const reason = own === undefined ? above : reasonOf(own, asOf);
    if (step === undefined && reason !== undefined) unknowns[pointer] = reason;
    else if (step === '*') {
      for (let i = 0; i < lengthOf(raw); i += 1) walk(partOf(raw, `${i}`), below, `${pointer}/${i}`, reason);
    } else if (step !== undefined) walk(partOf(raw, step), below, `${pointer}/${step}`, reason);
  };
  for (const [pattern, { type }] of Object.entries(fields)) {
    if (type !== 'object') walk(record, pattern.split('/').slice(1), '', undefined);
  }
  return unknowns;
};
