import type { FieldTable } from '../declare/field-table.js';
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

/** The fields of a table as a tree; the parts of a list stand under `*`. */
interface Branch extends ReadonlyMap<string, Branch> {}

const trees = new WeakMap<FieldTable, Branch>();

const treeOf = (fields: FieldTable): Branch => {
  const known = trees.get(fields);
  if (known !== undefined) return known;
  const tree = new Map<string, Branch>();
  for (const pattern of Object.keys(fields)) {
    let at = tree;
    for (const step of pattern.split('/').slice(1)) {
      const next = at.get(step) ?? new Map<string, Branch>();
      at.set(step, next);
      at = next as Map<string, Branch>;
    }
  }
  trees.set(fields, tree);
  return tree;
};

/** What a part of a record holds under a key; undefined too where reading it throws, as the rules will find themselves. */
const partOf = (raw: unknown, key: string): unknown => {
  try {
    return Object.hasOwn(raw as object, key) ? (raw as { readonly [k: string]: unknown })[key] : undefined;
  } catch {
    return undefined;
  }
};

const lengthOf = (raw: unknown): number => {
  try {
    return Array.isArray(raw) ? raw.length : 0;
  } catch {
    return 0;
  }
};

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
  const walk = (branch: Branch, raw: unknown, pointer: string, above: UnknownReason | undefined): void => {
    if (raw === undefined || raw === null) return;
    const own = Object.hasOwn(provenance, pointer) ? provenance[pointer] : undefined;
    const reason = own === undefined ? above : reasonOf(own, asOf);
    const element = branch.get('*');
    if (reason !== undefined && (element !== undefined || branch.size === 0)) unknowns[pointer] = reason;
    if (element !== undefined) {
      const length = lengthOf(raw);
      for (let i = 0; i < length; i += 1) walk(element, partOf(raw, `${i}`), `${pointer}/${i}`, reason);
    }
    for (const [key, below] of branch) {
      if (key !== '*') walk(below, partOf(raw, key), `${pointer}/${key}`, reason);
    }
  };
  walk(treeOf(fields), record, '', undefined);
  return unknowns;
};
