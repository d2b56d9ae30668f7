export { coverage as fireSafetyCoverage } from './coverage.js';
export { fireSafety, fireSafetyCatalogue } from './pack.js';
