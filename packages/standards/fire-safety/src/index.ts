export { choices as fireSafetyChoices } from './choices.js';
export { coverage as fireSafetyCoverage } from './coverage.js';
export { type FireSafetyRuleId, fireSafety, fireSafetyCatalogue } from './pack.js';
