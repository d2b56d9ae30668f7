import type { Item } from '../language/item.js';
import type { Scheme } from '../language/scheme.js';
import type { Demand, Trigger } from '../language/test.js';
import type { PreparedNode } from './prepared.js';

const ofTest = (test: Trigger | Demand): readonly string[] => {
  if ('rule' in test) return [test.rule];
  return 'rules' in test ? (test.rules ?? []) : [];
};

/** Every rule that a scheme names. */
export const rulesOf = (scheme: Scheme, nodes: readonly PreparedNode[]): ReadonlySet<string> => {
  const rules = new Set<string>();
  const items = [
    ...nodes.flatMap(({ declared }) => (declared !== undefined && 'from' in declared ? [declared] : [])),
    ...(scheme.bonus?.items ?? []),
  ] as readonly Item[];
  for (const { from, appliesWith } of items) {
    if (from.kind === 'rules') for (const rule of from.rules) rules.add(rule);
    if (appliesWith !== undefined) rules.add(appliesWith);
  }
  const tests = [
    ...(scheme.vetoes ?? []).map(({ when }) => when),
    ...(scheme.caps ?? []).map(({ when }) => when),
    ...scheme.levels.flatMap(({ requires }) => (requires ?? []).map(({ demand }) => demand)),
  ];
  for (const test of tests) for (const rule of ofTest(test)) rules.add(rule);
  return rules;
};
