// WS/T 821-2023
export type { AssessmentDimension, DimensionId } from './dimensions.js';
export {
  ASSESSMENT_TOTAL,
  assessmentBasis,
  assessmentDimensions,
  BASIC_STANDARDS,
} from './dimensions.js';
export type { FileProblem } from './problem.js';
// Reference stars
export { type ReferenceMapping, referenceMapping } from './reference/mapping.js';
export { REFERENCE_ID, type ReferenceRule, referenceStars } from './reference/reference-stars.js';
export type { Wst821Form, Wst821FormDimension, Wst821FormIndicator } from './wst821/form.js';
export { newWst821Form, WST821_FORM_FORMAT } from './wst821/form.js';
export { type KnownIndicator, knownIndicators } from './wst821/indicators.js';
export { WST821_ID, wst821Known } from './wst821/known-scheme.js';
export { type LoadedWst821Form, loadWst821Form } from './wst821/load-form.js';
export type { DimensionStatus, IndicatorState, IndicatorStatus, Wst821Status } from './wst821/status.js';
export { wst821Status } from './wst821/status.js';
