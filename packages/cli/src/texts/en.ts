import { usageEn } from './usage-en.js';
import type { CommandWords } from './words.js';

export const en: CommandWords = {
  ...usageEn,
  level: { valid: 'valid', legacy: 'legacy', invalid: 'invalid' },
  baselineExceeded: ({ record, rule, outcome, count, found }) =>
    `${record}, ${rule}: the baseline counts ${count} (${outcome}), there are ${found}`,
  baselineStale: ({ record, rule, outcome, count, found }) =>
    `${record}, ${rule}: the baseline is stale: it counts ${count} (${outcome}), ${found} left; write it again with --write-baseline`,
  department: 'Registered with',
  kind: 'Kind',
  division: 'Registrar’s place',
  ruleColumns: { id: 'Rule', title: 'Says', obligation: 'Strength', basis: 'Basis' },
  rules: (count, asOf, profile) =>
    `${count} ${count === 1 ? 'rule' : 'rules'} in force on ${asOf}, profile ${profile}`,
};
