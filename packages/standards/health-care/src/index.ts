export { choices as healthCareChoices } from './choices.js';
export { coverage as healthCareCoverage } from './coverage.js';
export { type HealthCareRuleId, healthCare, healthCareCatalogue } from './pack.js';
