export { institutionSchema } from './institution.js';
