export { industryCodesBind, recommendedStandardsBind } from './choices.js';
export { catalogues } from './messages.js';
export { cn } from './profile.js';
