export { coverage as healthCareCoverage } from './coverage.js';
export { healthCare, healthCareCatalogue } from './pack.js';
