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
