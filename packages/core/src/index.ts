// Declarations

export type { FieldOf, Fields, LeafPath, ListPath, LogPath, Reader } from './build/fields.js';
export { fields } from './build/fields.js';
export {
  add,
  addDays,
  addMonths,
  and,
  asOf,
  call,
  choice,
  code,
  constant,
  date,
  days,
  divide,
  eq,
  figure,
  ge,
  greatest,
  gt,
  hasAll,
  hasAny,
  inDivision,
  isIn,
  le,
  least,
  logged,
  lookup,
  lt,
  matches,
  months,
  mul,
  ne,
  not,
  number,
  or,
  present,
  round,
  sub,
  textLength,
  when,
  years,
} from './build/operators.js';
export type {
  BooleanOf,
  CodeOf,
  CodesOf,
  DateLike,
  DateOf,
  ListOf,
  NumberLike,
  NumberOf,
} from './build/typed.js';
export { checkProfile, fieldsRead } from './compile/check-profile.js';
export type { CompileOptions } from './compile/compile.js';
// Evaluation
export { compile } from './compile/compile.js';
export type { Plan, PlannedRule } from './compile/plan.js';
export type { Basis } from './declare/basis.js';
export type { Choice } from './declare/choice.js';
export { defineFigure, defineMeasure, definePack, defineProfile, defineRule } from './declare/define.js';
export type {
  BooleanField,
  CodeField,
  CodesField,
  DateField,
  FieldEntry,
  FieldTable,
  ListField,
  NumberField,
  ObjectField,
  Sensitivity,
  TextField,
} from './declare/field-table.js';
export type { Figure, FigureOverride, FigureValue, FigureVersion, Sense } from './declare/figure.js';
export type { Force, ForcePeriod, InstrumentFacts, Period, Verification } from './declare/instrument.js';
export type { Disable, Layer, NamedFunction, Pack, Profile } from './declare/pack.js';
export { PACK_FORMAT } from './declare/pack.js';
export type { Addressee, Measure, Obligation, Phase, Question, Rule, Topic } from './declare/rule.js';
export type { Locale, Texts } from './declare/texts.js';
export type { ErrorCode, ErrorInfo } from './error.js';
// Errors
export { isTuoyuError, TuoyuError } from './error.js';
export type { Engine } from './evaluate/engine.js';
export type { EvaluateOptions } from './evaluate/evaluate.js';
export { evaluate } from './evaluate/evaluate.js';
export type { Judgement } from './evaluate/judge.js';
export { judge } from './evaluate/judge.js';
export type { Provenance, ProvenanceMap } from './evaluate/provenance.js';
export type { Need, UnknownReason } from './evaluate/reason.js';
// Explanations
export type { Clause, ClauseFigure, ClauseState } from './explain/clause.js';
export { describe } from './explain/describe.js';
export type { RecordWithOptions } from './explain/evaluate-each.js';
export { evaluateEach } from './explain/evaluate-each.js';
export type { ExplainOptions, Explanation } from './explain/explain.js';
export { explain } from './explain/explain.js';
export type { DescribeOptions } from './explain/names.js';
export type {
  AdoptionQuestion,
  AnswerQuestion,
  Because,
  ChoiceQuestion,
  FieldQuestion,
  FigureQuestion,
  NextQuestion,
} from './explain/next-questions.js';
export { nextQuestions } from './explain/next-questions.js';
export type { PatchOperation } from './explain/patch.js';
export { applyPatch } from './explain/patch.js';
export type { Requirement } from './explain/requirements.js';
export { requirements } from './explain/requirements.js';
export type { ChangedFinding, WhatIf } from './explain/what-if.js';
export { changedFindings, whatIf } from './explain/what-if.js';
export type * from './expression/expression.js';
// Expressions and their typed builder
export { EXPRESSION_FORMAT } from './expression/expression.js';
export type { Catalogue } from './messages/catalogue.js';
// Messages
export { catalogueOf } from './messages/catalogue.js';
export { coreCatalogue } from './messages/core.js';
export type { RenderedFinding, RenderedReport, RenderOptions } from './messages/render.js';
export { render, renderMessage, renderValue } from './messages/render.js';
// Packs as JSON
export { loadPack, packHash, packToJson } from './pack-json/pack-json.js';
export { fast } from './plan/fast.js';
// Reports
export { canonical } from './report/canonical.js';
export { hashOf } from './report/hash.js';
export type {
  Adoption,
  Answer,
  AppliedWaiver,
  CodeRange,
  DayRange,
  Deciding,
  Finding,
  Issue,
  Message,
  NumberRange,
  Outcome,
  PackStamp,
  PossibleOutcome,
  Report,
  ReportValue,
  RuleSummary,
  Summary,
  TopicSummary,
  Verdict,
  Waiver,
} from './report/report.js';
export { REPORT_FORMAT } from './report/report.js';
export type { Stamp } from './report/stamp.js';
export { stamp } from './report/stamp.js';
// Calendar days
export { addMonths as shiftMonths, formatDay, monthsBetween, parseDay, yearsBetween } from './value/day.js';
