export { carersCounted, childrenCounted, mixedClassRatio, ratioRounding } from './choices.js';
export { type StaffingRuleId, staffing, staffingCatalogue } from './pack.js';
