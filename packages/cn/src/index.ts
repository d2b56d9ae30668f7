export { catalogues } from './messages.js';
export { cn } from './profile.js';
