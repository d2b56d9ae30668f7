import { isDimension, minimumId } from '../check/collector.js';
import { fraction } from '../fraction.js';
import type { Item } from '../language/item.js';
import type { Scheme } from '../language/scheme.js';
import type { Bar, Demand, Trigger } from '../language/test.js';
import { checkedThousandths } from '../points.js';
import { figuresOf } from './figures.js';
import type {
  FigureSource,
  PreparedBar,
  PreparedLevel,
  PreparedNode,
  PreparedTest,
  PreparedTestEntry,
} from './prepared.js';

const barOf = ({ points, share }: Bar): PreparedBar =>
  points === undefined
    ? { share: fraction(checkedThousandths(share as number), 1000n) }
    : { points: checkedThousandths(points) };

type Nodes = readonly PreparedNode[];
type Ids = ReadonlyMap<string, number>;

/** The bar that an answer among the highest values, or above the lowest ones, amounts to. */
const answerBar = (
  { from, max }: Item,
  values: readonly string[],
  end: 'lowest' | 'highest',
): PreparedBar | undefined => {
  if (from.kind !== 'scale' || max === null) return undefined;
  const good = from.scale.filter(({ value }) => values.includes(value) === (end === 'highest'));
  if (good.length === 0) return undefined;
  const least = Math.min(...good.map(({ score }) => score));
  return { share: fraction(checkedThousandths(least), checkedThousandths(max)) };
};

// more than anything has: where no answer is good
const NEVER: PreparedBar = { share: { n: 2n, d: 1n } };

const testOf = (test: Trigger | Demand, nodes: Nodes, ids: Ids, end: 'lowest' | 'highest'): PreparedTest => {
  switch (test.kind) {
    case 'rule-fails':
    case 'rule-passes':
      return { kind: 'rule', rule: test.rule };
    case 'breach':
    case 'no-breach':
      return { kind: 'breach', rules: test.rules };
    case 'below':
    case 'reaches':
      return { kind: 'node', node: ids.get(test.node) ?? 0, bar: barOf(test) };
    case 'count':
      return {
        kind: 'count',
        nodes: test.nodes.map((id) => ids.get(id) ?? 0),
        count: test.count,
        bar: barOf(test),
      };
    case 'answer': {
      const node = ids.get(test.item) ?? 0;
      const bar = answerBar(nodes[node]?.declared as Item, test.values, end);
      return { kind: 'node', node, bar: bar ?? NEVER };
    }
    case 'question':
      return { kind: 'question' };
  }
};

/** All gates, minima, vetoes and caps, and the levels with what guards them. */
export const prepareTests = (
  scheme: Scheme,
  nodes: Nodes,
  ids: Ids,
  inherited: FigureSource,
): { readonly tests: readonly PreparedTestEntry[]; readonly levels: readonly PreparedLevel[] } => {
  const tests: PreparedTestEntry[] = [];
  const rank = new Map(scheme.levels.map(({ id }, i) => [id, i]));
  const guards = scheme.levels.map((): number[] => []);
  // a maximum that is not known makes every mean above it unknowable, not the share of a single item
  const unknowable = (node: number): boolean =>
    (nodes[node]?.children.length ?? 0) > 0 &&
    (nodes[node]?.leaves ?? []).some((leaf) => nodes[leaf]?.max === undefined);
  const add = (entry: Omit<PreparedTestEntry, 'index' | 'unknowable'>): void => {
    const { test } = entry;
    const read = test.kind === 'node' ? [test.node] : test.kind === 'count' ? test.nodes : [];
    const index = tests.length;
    if (entry.role === 'gate' || entry.role === 'minimum') guards[entry.level]?.push(index);
    tests.push({ ...entry, index, unknowable: read.some(unknowable) });
  };
  scheme.levels.forEach((level, i) => {
    const outer = figuresOf(level, inherited);
    for (const gate of level.requires ?? []) {
      const test = testOf(gate.demand, nodes, ids, 'highest');
      const figures = figuresOf(gate, outer);
      add({ id: gate.id, role: 'gate', level: i, test, figures, declared: gate, good: 'yes' });
    }
  });
  for (const { declared, index, id, figures } of nodes) {
    if (declared === undefined || !isDimension(declared)) continue;
    for (const minimum of declared.minima ?? []) {
      const own = { id: minimumId(id, minimum.level), title: declared.title };
      const test: PreparedTest = {
        kind: 'node',
        node: index,
        bar: { points: checkedThousandths(minimum.points) },
      };
      const level = rank.get(minimum.level) ?? 0;
      const from = figuresOf(minimum, figures);
      add({ id: own.id, role: 'minimum', level, test, figures: from, declared: own, good: 'yes' });
    }
  }
  for (const [role, list] of [
    ['veto', scheme.vetoes ?? []],
    ['cap', scheme.caps ?? []],
  ] as const) {
    for (const declared of list) {
      const level = rank.get(declared.to ?? '') ?? 0;
      const test = testOf(declared.when, nodes, ids, 'lowest');
      const figures = figuresOf(declared, inherited);
      add({ id: declared.id, role, level, test, figures, declared, good: 'no' });
    }
  }
  const levels = scheme.levels.map(({ id, from }, i) => ({
    id,
    from: typeof from === 'number' ? checkedThousandths(from) : undefined,
    guards: guards[i] as readonly number[],
  }));
  return { tests, levels };
};
