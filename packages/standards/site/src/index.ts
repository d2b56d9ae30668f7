export { coverage as siteCoverage } from './coverage.js';
export { site, siteCatalogue } from './pack.js';
