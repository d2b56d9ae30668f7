// reading

// checking
export { checkName } from './check/check.js';
export type { LegalForm, NameContext, NameRegistrar } from './check/context.js';
export type { FindingLevel, NameCheck, NameFinding, OpenReason, PlanPattern } from './check/types.js';
export type { NamingBasis } from './cite.js';
// making
export { type ComposeParts, composeName } from './compose.js';
export type { DivisionElement, DivisionMatch, DivisionReading } from './divisions/types.js';
export { foldName } from './fold/fold.js';
export type { Span } from './fold/span.js';
export { parseName } from './parse/parse.js';
export type {
  BranchReading,
  NameKind,
  NameParts,
  NameReading,
  ParsedName,
  ParseOptions,
  PartSpans,
} from './parse/types.js';
export { type NameCheckRecord, type NameFindingRecord, nameCheckRecord } from './record.js';
export type { FoundPhrase } from './scope/find.js';
export { checkScope, type ScopeCheck, type ScopeOptions } from './scope/scope.js';
// comparing
export { type IndexedName, type NameIndex, nameIndex } from './similar/name-index.js';
export { similarNames } from './similar/similar.js';
export type { Likeness, RegisteredName, SimilarName, SimilarOptions } from './similar/types.js';
export { type NameSuggestion, type SuggestParts, suggestNames } from './suggest.js';
