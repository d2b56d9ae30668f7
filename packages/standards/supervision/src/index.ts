// the questions that the texts leave open
export { choices as supervisionChoices } from './choices.js';
// what became of the duties of the texts
export { coverage as supervisionCoverage } from './coverage/coverage.js';
// the pack and its texts
export { type SupervisionRuleId, supervision, supervisionCatalogue } from './pack.js';
