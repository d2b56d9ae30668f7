// the record
export { institutionFields } from './generated/fields.generated.js';
export type { ClassGroup, Institution, StaffMember } from './generated/institution.generated.js';
// reading it
export type { Issue, ParseIssueCode, UnreadReason } from './parse/issue.js';
export { type ParsedInstitution, parseInstitution } from './parse/parse-institution.js';
