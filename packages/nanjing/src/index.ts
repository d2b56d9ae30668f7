// choices
export { planInForce, trainingAttendance } from './choices/choices.js';
// figures
export {
  type Comparison,
  figureOf,
  type PlanFigure,
  type PlanFigureId,
  planFigures,
} from './figures/figures.js';
// the province
export { jiangsu, jiangsuCoverage, type ProvincialText, provincialTexts } from './jiangsu/jiangsu.js';
// the plan, statement by statement
export { targetDay } from './plan/horizon.js';
export { statementOf, statements } from './plan/statements.js';
export type { Part, Statement, StatementAnswer, StatementKind } from './plan/types.js';
// the profile
export { type NanjingRuleId, nanjingCatalogue, nanjingPack } from './profile/pack.js';
export { nanjing, nanjingCatalogues } from './profile/profile.js';
// who does what
export { type BodyId, bodies } from './responsibilities/bodies.js';
export { type Task, type TaskId, tasks } from './responsibilities/tasks.js';
