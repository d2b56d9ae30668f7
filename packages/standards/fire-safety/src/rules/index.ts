import { designRules } from './design.js';
import { managementRules } from './management.js';

/** The rules of the pack: those of fire design, then those of fire management. */
export const rules = [...designRules, ...managementRules] as const;
