export { childrenForArea } from './choices.js';
export { coverage as siteCoverage } from './coverage.js';
export { type SiteRuleId, site, siteCatalogue } from './pack.js';
