import type { Institution } from '../generated/institution.generated.js';
import { duplicateIds } from './duplicate-ids.js';
import { institutionTree } from './fields.js';
import type { Findings } from './findings.js';
import type { Issue, ParseIssueCode, UnreadReason } from './issue.js';
import { readRecord } from './walk.js';

/** What could be read of a record, and what could not. */
export interface ParsedInstitution {
  /** A new record that holds what could be read; the input is not kept. */
  readonly institution: Institution;
  /** Reason by pointer for each value that was given and could not be used. */
  readonly unknowns: { readonly [pointer: string]: UnreadReason };
  /** Everything that was wrong, in the order of the input. */
  readonly issues: readonly Issue<ParseIssueCode>[];
}

/**
 * Reads a record of an institution. Never throws: a value that can not be read is left out of the institution, marked
 * in `unknowns`, and named in `issues`. Nothing is guessed: a number written as text is unreadable. Absent and null mean
 * missing and are no issue.
 */
export const parseInstitution = (json: unknown): ParsedInstitution => {
  try {
    const findings: Findings = { unknowns: {}, issues: [] };
    const institution = readRecord(findings, institutionTree(), json) as Institution;
    findings.issues.push(...duplicateIds(institution));
    return { institution, ...findings };
  } catch {
    // only an object that is no JSON, such as one with a getter that throws, gets here
    const issue = { pointer: '', code: 'not-a-record', expected: 'plain JSON' } as const;
    return { institution: {}, unknowns: { '': 'unreadable' }, issues: [issue] };
  }
};
