export { catalogues } from './messages.js';
export { type HygieneArea, hygieneAreas } from './parts/hygiene-areas.js';
export { cnHygieneSelfEvaluation, cnSelfAssessment2025, cnYearEndReport } from './parts/profiles.js';
export { cn } from './profile.js';
