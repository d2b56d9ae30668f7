// Comparisons
export type { Contribution, Contributions } from './compare/contributions.js';
export { contributions } from './compare/contributions.js';
export type { Ends, RatingDiff, RowDiff, RulerChange, StateDiff } from './compare/diff.js';
export { diffRatings } from './compare/diff.js';
export type { SchemeRow } from './compare/schemes.js';
export { compareSchemes } from './compare/schemes.js';
// Declaration
export type { ParsedScheme, SchemeContext } from './define.js';
export { defineScheme, parseScheme } from './define.js';
export { TRIED_TOGETHER } from './engine/level.js';
// Errors
export type { SchemeErrorCode, SchemeErrorInfo, SchemeProblem } from './error.js';
export { isSchemeError, SchemeError } from './error.js';
export type { RatedReport } from './evidence/evidence.js';
// The language
export type { Dimension, Item, ItemSource, Minimum, Node, ScaleStep } from './language/item.js';
export type {
  Administration,
  Bonus,
  Demotion,
  Level,
  LevelId,
  Method,
  Official,
  Rounding,
  Scheme,
} from './language/scheme.js';
export { SCHEME_FORMAT } from './language/scheme.js';
export type { ScoreSheet, SheetAnswer } from './language/sheet.js';
export { SCORE_SHEET_FORMAT } from './language/sheet.js';
export type { Sourced } from './language/sourced.js';
export type { Bar, Cap, Demand, Gate, Trigger, Veto } from './language/test.js';
// Paths
export { TABLE_CELLS } from './path/bound.js';
export type { Costs, StepCost } from './path/moves.js';
export type { Path, PathMove, PathOptions } from './path/path-to.js';
export { pathTo } from './path/path-to.js';
export { SEARCH_WORK } from './path/search.js';
export { formatPoints } from './points.js';
// Rating
export type { RateOptions } from './rate.js';
export { rate } from './rate.js';
export type {
  LevelEnd,
  Pivot,
  RatedGate,
  RatedLevel,
  RatedVeto,
  Rating,
  RatingIssue,
  RatingLevel,
  Ruler,
  Score,
} from './rating/rating.js';
export { RATING_FORMAT } from './rating/rating.js';
export type { Absence, OpenReason, PointRange, RatingRow, RowOpportunity, RowSource } from './rating/row.js';
