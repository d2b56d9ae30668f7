import type { Issue } from '@tuoyu/core';
import { type ParsedInstitution, parseInstitution } from '@tuoyu/model';
import type { RecordItem } from './item.js';

/** What could be read of an item, with everything that was wrong and where. */
export interface ParsedItem {
  readonly institution: ParsedInstitution['institution'];
  readonly unknowns: ParsedInstitution['unknowns'];
  readonly issues: readonly Issue[];
}

/** Issues with the places that the values came from. */
export const withOrigin = (issues: readonly Issue[], item: RecordItem): readonly Issue[] => {
  if (issues.length === 0) return issues;
  const origins = item.originsOf(issues.map(({ pointer }) => pointer));
  const { file, line } = item.place;
  return issues.map((issue) => ({ ...issue, origin: origins.get(issue.pointer) ?? { file, line } }));
};

/** Reads a record; what its cells had wrong comes before what its values have wrong. */
export const parsedItem = (item: RecordItem): ParsedItem => {
  const { institution, unknowns, issues } = parseInstitution(item.value);
  if (item.issues === undefined || item.issues.length === 0) {
    return { institution, unknowns, issues: withOrigin(issues, item) };
  }
  return {
    institution,
    unknowns: { ...unknowns, ...item.unknowns },
    issues: [...item.issues, ...withOrigin(issues, item)],
  };
};

/** A record without the lists that may have more elements than stand in it, for checks that count. */
export const withoutPartialLists = ({ institution, unknowns }: ParsedItem): ParsedItem['institution'] => {
  const partial = Object.keys(unknowns).filter((pointer) => Array.isArray(valueAt(institution, pointer)));
  if (partial.length === 0) return institution;
  const copy = structuredClone(institution) as { [key: string]: unknown };
  for (const pointer of partial) {
    const at = pointer.lastIndexOf('/');
    const around = valueAt(copy, pointer.slice(0, at)) as { [key: string]: unknown } | undefined;
    if (around !== undefined) delete around[pointer.slice(at + 1)];
  }
  return copy;
};

const valueAt = (record: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, token) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, token)
          ? (value as { readonly [key: string]: unknown })[token]
          : undefined,
      record,
    );
