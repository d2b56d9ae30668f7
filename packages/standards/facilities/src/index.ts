export { coverage as facilitiesCoverage } from './coverage.js';
export { facilities, facilitiesCatalogue } from './pack.js';
