export { coverage as supervisionCoverage } from './coverage.js';
export { supervision, supervisionCatalogue } from './pack.js';
