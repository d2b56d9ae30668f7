export { coverage as caregivingCoverage } from './coverage.js';
export { caregiving, caregivingCatalogue } from './pack.js';
