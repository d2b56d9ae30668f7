// questions that the texts leave open
export { indoorPollutionClass, videoRegulationReach } from './choices.js';
// what became of the duties of the texts
export { coverage as facilitiesCoverage } from './coverage.js';
// the pack and its texts
export { type FacilitiesRuleId, facilities, facilitiesCatalogue } from './pack.js';
