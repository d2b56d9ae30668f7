// choices
export { planInForce, trainingAttendance } from './choices/choices.js';
// coverage
export { planCoverage } from './coverage/coverage.js';
// for parents
export {
  DISCLOSURE_FORMAT,
  type DisclosedFact,
  type DisclosedFee,
  type DisclosedTopic,
  type Disclosure,
  disclosureOf,
} from './disclosure/disclosure.js';
export { disclosurePage } from './disclosure/page.js';
export { type DisclosureTopic, disclosedFields, disclosureTopics } from './disclosure/topics.js';
// the draw of inspections
export { type DrawBreach, drawBreaches } from './draw/breaches.js';
export { type Drawn, draw } from './draw/draw.js';
export { type NormalDrawInput, type ReadDrawInput, readDrawInput } from './draw/read.js';
export {
  type Conflict,
  type DayChoice,
  DRAW_FORMAT,
  DRAW_INPUT_FORMAT,
  type DrawConstraint,
  type DrawInput,
  type DrawInspector,
  type DrawInstitution,
  type DrawnVisit,
  type DrawResult,
  type DrawRules,
  type Impossible,
  type PastInspection,
  type Period,
  type TeamPlace,
} from './draw/types.js';
export { type DrawCheck, verifyDraw } from './draw/verify.js';
// figures
export {
  type Comparison,
  figureOf,
  type PlanFigure,
  type PlanFigureId,
  planFigures,
} from './figures/figures.js';
// inspections
export {
  type InspectionColumn,
  type InspectionColumnId,
  inspectionColumns,
  inspectionResults,
  orderAnswers,
} from './inspection/columns.js';
export { creditRecordOf, type PenaltyCreditRecord } from './inspection/credit.js';
export { type Supervision, supervisorsOf } from './inspection/departments.js';
export { factExpected, type VisitFact, visitFacts } from './inspection/facts.js';
export {
  answersFrom,
  type InspectionEntry,
  type InspectionStep,
  inspectionEntry,
  openSteps,
} from './inspection/feeds.js';
export { type ReadInspection, readInspection } from './inspection/read.js';
export {
  type ReadInspectionSheets,
  type ReadInspectionSheetsOptions,
  readInspectionSheets,
} from './inspection/read-sheets.js';
export {
  INSPECTION_SHEETS_FORMAT,
  type InspectionSheet,
  type InspectionSheets,
  inspectionSheets,
  type SheetItem,
  type SheetOptions,
} from './inspection/sheet.js';
export { factColumns, type InspectionSheetProblem } from './inspection/sheet-reader.js';
export { INSPECTION_SHEETS_SCHEMA } from './inspection/sheets-schema.js';
export {
  type CorrectionOrder,
  INSPECTION_FORMAT,
  type InspectionPenalty,
  type InspectionRecord,
  type OnSiteResult,
  type Recheck,
} from './inspection/types.js';
// the province
export { jiangsu } from './jiangsu/jiangsu.js';
export { cityTexts, type LocalText, provincialTexts } from './jiangsu/texts.js';
// the plan, statement by statement
export { planDay, targetDay } from './plan/horizon.js';
export { type PlanStamp, planStamp } from './plan/stamp.js';
export { statementOf, statements } from './plan/statements.js';
export type { Part, Statement, StatementAnswer, StatementKind } from './plan/types.js';
// the profile
export { type NanjingRuleId, nanjingCatalogue, nanjingPack } from './profile/pack.js';
export { nanjing, nanjingCatalogues } from './profile/profile.js';
// the quality report
export {
  type Observation,
  QUALITY_REPORT_FORMAT,
  type QualityReport,
  type QualityReportOptions,
  type QualityTable,
  type QualityTableOptions,
  type QualityTableResult,
  qualityReport,
  qualityTable,
} from './quality-report/quality-report.js';
export { QUALITY_REPORT_SCHEMA } from './quality-report/schema.js';
export type { Suppression } from './quality-report/suppress.js';
// who does what
export {
  AUTHORITY_FORMAT,
  AUTHORITY_SCHEMA,
  type AuthorityCheck,
  type AuthorityDuty,
  type AuthorityFact,
  type AuthorityRecord,
  authorityStatements,
  checkAuthority,
} from './responsibilities/authority.js';
export { type BodyId, bodies } from './responsibilities/bodies.js';
export {
  type Body,
  bodiesFor,
  carriersOfEveryTask,
  type Responsibility,
  tasksOf,
} from './responsibilities/responsibilities.js';
export { type Task, type TaskId, tasks } from './responsibilities/tasks.js';
// support
export {
  type ConditionState,
  decideSupport,
  type SupportDecision,
  type SupportFacts,
  type SupportOptions,
  supportFactsOf,
} from './support/decide.js';
export {
  FEE_CAP_FORMAT,
  FEE_CAP_SCHEMA,
  type FeeCap,
  type FeeCapResult,
  type FeeFacts,
  feeCap,
} from './support/fee-cap.js';
export {
  type FactId,
  type SupportCondition,
  type SupportId,
  type SupportMeasure,
  supportMeasures,
} from './support/measures.js';
export { fenOf } from './support/money.js';
export {
  SUBSIDY_FORMAT,
  SUBSIDY_SCHEMA,
  type SubsidyFacts,
  type SubsidyResult,
  type SubsidyRule,
  subsidy,
} from './support/subsidy.js';
// targets
export { targetsOf } from './targets/assess.js';
export { circleOf, distanceBetween } from './targets/circle.js';
export { type DistrictYearTable, districtYearHeadings, districtYearsFromTable } from './targets/csv.js';
export { type DistrictYearField, districtYearFields } from './targets/fields.js';
export { districtYearsFrom, type ReportsPlace } from './targets/from-reports.js';
export { type ReadDistrictYear, readDistrictYear, repeatedYears } from './targets/read.js';
export { type Counting, type TargetRule, targetRules } from './targets/targets.js';
export {
  type Circle,
  type CircleResult,
  type Coordinates,
  type Count,
  DISTRICT_YEAR_FORMAT,
  type DistrictYear,
  type PlaceTargets,
  type TargetChoices,
  type TargetId,
  type TargetOptions,
  type TargetState,
  type TargetStatus,
  type TargetValue,
  type TravelMethod,
} from './targets/types.js';
