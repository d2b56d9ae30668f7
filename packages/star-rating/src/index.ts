// WS/T 821-2023
export type { AssessmentDimension, DimensionId } from './dimensions.js';
export {
  ASSESSMENT_TOTAL,
  assessmentBasis,
  assessmentDimensions,
  BASIC_STANDARDS,
} from './dimensions.js';
// Nanjing
export { type CheckedScheme, checkNanjingScheme, checkScheme } from './nanjing/check-scheme.js';
export { newNanjingScheme } from './nanjing/template.js';
export type { FileProblem } from './problem.js';
// The assessment as a procedure
export { type Agreement, agreementOf, type ItemAgreement } from './procedure/agreement.js';
export type { ProcedureFinding, ProcedureOptions, ProcedureReport } from './procedure/check-procedure.js';
export { checkProcedure } from './procedure/check-procedure.js';
export { exampleProcedureRules } from './procedure/example-rules.js';
export { nanjingProcedureRules } from './procedure/nanjing-rules.js';
export type {
  AssessmentPerson,
  AssessmentRecord,
  AssessorKind,
  AssessorScore,
  Interest,
  Objection,
  Reconciliation,
  SiteVisit,
} from './procedure/record.js';
export { ASSESSMENT_FORMAT } from './procedure/record.js';
export type { ProcedureCheck, ProcedureRule } from './procedure/rule.js';
export { checkProcedureRules } from './procedure/rules-schema.js';
export { scoresOfAssessment } from './procedure/scores.js';
export type { Verdict } from './procedure/verdict.js';
// Reference stars
export { type ReferenceMapping, referenceMapping } from './reference/mapping.js';
export { REFERENCE_ID, type ReferenceRule, referenceStars } from './reference/reference-stars.js';
// Reports
export { ratingHtml } from './report/html.js';
export type { Publication, PublishedRating } from './report/publication.js';
export { PUBLISHED_FORMAT, publishRating } from './report/publication.js';
export { ratingTable } from './report/table.js';
export { ratingText } from './report/text.js';
export type { RatingReportOptions } from './report/view.js';
// Sheets that assessors fill in
export type { Entry, EntryAnswer, RuleQuestion } from './sheet/questions.js';
export { entriesOf } from './sheet/questions.js';
export type { GivenCell, GivenSheet, ReadSheets, RuleAnswer, SheetProblem } from './sheet/read-sheet.js';
export { readRatingSheets } from './sheet/read-sheet.js';
export type { RatingSheet, RatingSheetColumn, SheetOptions } from './sheet/write-sheet.js';
export { ratingSheets } from './sheet/write-sheet.js';
// Evaluation of social organisations
export type { ApplicationCheck, ApplicationFinding, EvaluationApplicant } from './social/application.js';
export { checkEvaluationApplication } from './social/application.js';
export { HUAINING, socialOrganisationTemplate } from './social/template.js';
export type { Wst821Form, Wst821FormDimension, Wst821FormIndicator } from './wst821/form.js';
export { newWst821Form, WST821_FORM_FORMAT } from './wst821/form.js';
export { type KnownIndicator, knownIndicators } from './wst821/indicators.js';
export { WST821_ID, wst821Known } from './wst821/known-scheme.js';
export { type LoadedWst821Form, loadWst821Form } from './wst821/load-form.js';
export type { DimensionStatus, IndicatorState, IndicatorStatus, Wst821Status } from './wst821/status.js';
export { wst821Status } from './wst821/status.js';
