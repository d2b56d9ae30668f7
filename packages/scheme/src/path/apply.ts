import { settledAt } from '../engine/part.js';
import { treeOf } from '../engine/tree.js';
import { compare, FULL } from '../fraction.js';
import type { Item } from '../language/item.js';
import type { Prepared } from '../prepare/prepared.js';
import type { Option } from './moves.js';
import type { RatedState } from './state.js';

/** Rules all of whose subjects pass once an item is full. */
const rulesMet = (item: Item): readonly string[] => (item.from.kind === 'rules' ? item.from.rules : []);

/** The state after some options. An item raised to its maximum also settles the tests on its rules. */
export const applied = (prepared: Prepared, state: RatedState, options: readonly Option[]): RatedState => {
  const leaves = [...state.tree.leaves];
  const bonus = [...state.tree.bonus];
  const facts = new Map(state.facts);
  const met = new Set<string>();
  for (const { kind, index, to } of options) {
    if (kind === 'test') facts.set(index, { lo: true, hi: true });
    else {
      const part = settledAt(to);
      const declared = (kind === 'item' ? prepared.nodes[index] : prepared.bonus[index])?.declared as Item;
      if (kind === 'bonus') bonus[index] = part;
      else {
        const before = leaves[index]?.opportunities ?? [];
        const stay = before.filter((one) => one.mayBeIn).map(() => part);
        leaves[index] = { part, opportunities: stay };
      }
      if (compare(to, FULL) === 0) for (const rule of rulesMet(declared)) met.add(rule);
    }
  }
  for (const { index, test } of prepared.tests) {
    if (test.kind === 'rule' && met.has(test.rule)) facts.set(index, { lo: true, hi: true });
  }
  return { tree: treeOf(prepared, leaves, bonus), facts };
};
