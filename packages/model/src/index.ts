// The record

// Checking it
export { type ConsistencyIssueCode, checkConsistency } from './consistency/check-consistency.js';
export type { ConsistencyOptions } from './consistency/records.js';
export { institutionFields } from './generated/fields.generated.js';
export type * from './generated/institution.generated.js';
export { issueTexts } from './issue-texts.js';
// Handing it on
export { type MinimisedInstitution, minimise } from './minimise/minimise.js';
export { type Purpose, type PurposeRule, purposes } from './minimise/purposes.js';
// Reading it
export type { Issue, ParseIssueCode, UnreadReason } from './parse/issue.js';
export { type ParsedInstitution, parseInstitution } from './parse/parse-institution.js';
export type { FieldProvenance, Provenance } from './provenance.js';
export { type FieldUnit, fieldUnits } from './units.js';
