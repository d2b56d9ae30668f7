// the pack and its texts

// questions that the texts leave open
export { outdoorModes } from './choices.js';
// what became of the duties of the texts
export { coverage as caregivingCoverage } from './coverage/coverage.js';
export { type CaregivingRuleId, caregiving, caregivingCatalogue } from './pack.js';
