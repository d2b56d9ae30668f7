// Assessment
export { assess, worseningFacts } from './assess/assess.js';
export type { AssessOptions } from './assess/context.js';
export type { CreditGrade, GradeLevel } from './assess/grade.js';
export {
  CREDIT_STATUS_FORMAT,
  type CreditChange,
  type CreditEvent,
  type CreditEventKind,
  type CreditStatus,
  type RecordEffect,
  type RecordStatus,
} from './assess/types.js';
export type { CreditBasis } from './cite.js';
// Coverage of the dossier
export { creditCoverage, creditRuleIds } from './coverage/coverage.js';
export type { DayOfDecision } from './day.js';
// Errors
export { CreditError, type CreditErrorCode, type CreditErrorInfo, isCreditError } from './error.js';
// Facts for schemes
export {
  type CreditFact,
  type CreditFactId,
  creditFactIds,
  creditFacts,
  creditMeasureIds,
} from './facts/facts.js';
// Measures
export { defineMeasure, type MeasureDraft } from './measures/define.js';
export { type KnownMeasureList, knownMeasureLists, measureLimits } from './measures/known-lists.js';
export { type MeasureOptions, permittedMeasures } from './measures/permitted.js';
export type {
  CreditMeasure,
  ListReference,
  MeasureDoubt,
  MeasureGround,
  MeasureList,
  MeasureRefusal,
  OpenMeasure,
  PermittedMeasures,
  RefusedMeasure,
} from './measures/types.js';
// Pages and words
export {
  type CreditPageOptions,
  creditPage,
  gradeText,
  isOver,
  issueText,
  keptText,
  shownUntilText,
  spanText,
  standingText,
} from './page/page.js';
export { periodPlot } from './page/plot.js';
export { type CreditWords, creditWordsOf, lastDayText } from './page/words.js';
// Periods
export { type CreditChoice, creditChoices } from './periods/choices.js';
export { type CreditFigure, type CreditFigureId, creditFigure, creditFigures } from './periods/figures.js';
export { type PeriodsOptions, periodsOf } from './periods/periods.js';
export { type Standing, standings } from './periods/standing.js';
export type {
  Channel,
  CreditChoices,
  DaySpan,
  FigureAdoption,
  Governs,
  LastDay,
  RecordPeriods,
  RegimeId,
  RegimePeriod,
} from './periods/types.js';
// Procedures
export { comparatorLimits, comparatorRules, neverCollected } from './procedures/comparators.js';
export {
  type CreditDeadlineOptions,
  creditDeadlines,
  creditEventNames,
  type ProcedureState,
  procedureState,
} from './procedures/deadlines.js';
export {
  type ProcedureStatus,
  type ProcedureStep,
  type ProcedureStepStatus,
  procedureOf,
} from './procedures/procedure.js';
export { procedureRules } from './procedures/rules.js';
export type {
  CreditAddressee,
  CreditEventName,
  CreditLimit,
  ProcedurePeriod,
  ProcedurePeriods,
  ProcedureRule,
} from './procedures/types.js';
// Records
export { type Direction, directionOf } from './records/direction.js';
export {
  type CatalogueEdition,
  type CatalogueKind,
  catalogueEditions,
  catalogueKinds,
  neverCreditData,
  type RecordKind,
  recordKinds,
} from './records/kinds.js';
export { type ParseCreditOptions, parseCreditRecords } from './records/parse.js';
export {
  CREDIT_RECORDS_FORMAT,
  type CreditFile,
  type CreditIssue,
  type CreditIssueCode,
  type CreditRecord,
  type CreditSubject,
  type DecidingField,
  type DecisionBasis,
  type EvaluationFacts,
  type LeftOut,
  type ListFacts,
  type LocalSupplement,
  type ParsedCreditRecords,
  type PenaltyFacts,
  type PenaltyKind,
  type Publication,
  type RecordDoubt,
  type RecordState,
  type RepairFacts,
  type Severity,
  type StateChange,
  type SubjectKind,
} from './records/types.js';
export type { RepairCondition, RepairStatus } from './repair/types.js';
// Schemes
export {
  type EvaluationGrade,
  evaluationGrades,
  industryEvaluationScheme,
  publicEvaluationScheme,
  type SuppliedEvaluation,
} from './schemes/evaluation.js';
export { referenceCreditScheme } from './schemes/reference.js';
// Staff
export {
  type AccessLog,
  type AccessLogEntry,
  type AccessPurpose,
  type AccessRefusal,
  type AccessRequest,
  accessStaff,
  type HandlingBasis,
  handlingBases,
  type StaffAccess,
  type StaffView,
  staffLabel,
} from './staff/access.js';
export { barsOn, courtBanYears } from './staff/bars.js';
export { type StaffOptions, staffStateOn } from './staff/checks.js';
export { type ParsedStaffChecks, parseStaffChecks } from './staff/parse.js';
export {
  type BarState,
  type HiringCheck,
  type HiringCheckState,
  STAFF_CHECKS_FORMAT,
  type StaffBar,
  type StaffMember,
  type StaffState,
  type YearlyCount,
} from './staff/types.js';
export type { Three } from './three.js';
// Timeline
export {
  type CreditSegment,
  type CreditTimeline,
  type TimelineOptions,
  timeline,
} from './timeline/timeline.js';
