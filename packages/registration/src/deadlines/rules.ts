import { foundingRules } from './founding-rules.js';
import { laterRules } from './later-rules.js';
import type { DeadlineRule } from './rule.js';
import type { DeadlineEventKind } from './types.js';

/** Every period that a dossier row carries. */
export const deadlineRules: readonly DeadlineRule[] = [...foundingRules, ...laterRules];

/** Every event that starts a period. */
export const deadlineEventKinds: readonly DeadlineEventKind[] = [
  ...new Set(deadlineRules.map(({ event }) => event)),
];
