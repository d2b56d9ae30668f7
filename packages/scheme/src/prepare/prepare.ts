import { hashOf } from '@tuoyu/core';
import { isDimension } from '../check/collector.js';
import type { Item, Node } from '../language/item.js';
import type { Scheme } from '../language/scheme.js';
import { checkedThousandths } from '../points.js';
import { figuresOf } from './figures.js';
import type { FigureSource, Prepared, PreparedNode } from './prepared.js';
import { rulesOf } from './rules.js';
import { prepareTests } from './tests.js';

const scaled = (x: number | null): bigint | undefined => (x === null ? undefined : checkedThousandths(x));

const fullOf = (max: number | null): PreparedNode['full'] => {
  const points = scaled(max);
  return points === undefined ? undefined : Object.freeze({ min: Number(points), max: Number(points) });
};

const weightOf = ({ method }: Scheme, { weight, max }: Pick<Node, 'weight' | 'max'>): bigint => {
  if (method.kind === 'composite' && method.how !== 'weighted') return 1n;
  return checkedThousandths(weight ?? max ?? 1);
};

const prepareNodes = (scheme: Scheme, inherited: FigureSource) => {
  type Draft = { -readonly [K in keyof PreparedNode]: PreparedNode[K] } & { leaves: number[] };
  const nodes: Draft[] = [];
  const unknown: string[] = [];
  const visit = (node: Node, parent: number, at: string, above: FigureSource): readonly number[] => {
    const figures = figuresOf(node, above);
    const index = nodes.length;
    const own: Draft = {
      index,
      id: node.id,
      parent,
      children: [],
      leaves: [],
      weight: weightOf(scheme, node),
      plainWeight: Number(weightOf(scheme, node)),
      max: scaled(node.max),
      declared: node,
      figures,
      full: fullOf(node.max),
      sources: [],
    };
    nodes.push(own);
    (nodes[parent] as Draft & { children: number[] }).children.push(index);
    if (node.max === null) unknown.push(`${at}/max`);
    if (isDimension(node))
      own.leaves = node.children.flatMap((child, i) => visit(child, index, `${at}/children/${i}`, figures));
    else own.leaves = [index];
    return own.leaves;
  };
  const root: Draft = {
    index: 0,
    id: '',
    parent: -1,
    children: [],
    leaves: [],
    weight: 1n,
    plainWeight: 1,
    max: scaled(scheme.max),
    figures: inherited,
    full: fullOf(scheme.max),
    sources: [],
  };
  nodes.push(root);
  root.leaves = scheme.children.flatMap((child, i) => visit(child, 0, `/children/${i}`, inherited));
  return { nodes: nodes as readonly PreparedNode[], unknown };
};

const prepareBonus = (scheme: Scheme, inherited: FigureSource): readonly PreparedNode[] =>
  (scheme.bonus?.items ?? []).map((item: Item, index) => ({
    index,
    id: item.id,
    parent: -1,
    children: [],
    leaves: [],
    weight: 1n,
    plainWeight: 1,
    max: scaled(item.max),
    declared: item,
    figures: figuresOf(item, figuresOf(scheme.bonus ?? {}, inherited)),
    full: fullOf(item.max),
    sources: [],
  }));

/** Makes a checked scheme ready to rate. */
export const prepare = (scheme: Scheme): Prepared => {
  const { method, rounding, bonus } = scheme;
  const inherited = figuresOf(scheme, 'own-choice');
  const { nodes, unknown } = prepareNodes(scheme, inherited);
  const byId = new Map(nodes.slice(1).map(({ id, index }) => [id, index]));
  const scale = checkedThousandths(scheme.scale ?? scheme.max ?? 1);
  const bonusMax = bonus === undefined ? 0n : checkedThousandths(bonus.max);
  const { tests, levels } = prepareTests(scheme, nodes, byId, inherited);
  return {
    scheme,
    hash: hashOf(scheme),
    nodes,
    leaves: (nodes[0] as PreparedNode).leaves,
    bonus: prepareBonus(scheme, inherited),
    bonusMax,
    byId,
    flat: method.kind === 'composite' || method.spread === 'whole',
    how:
      method.kind !== 'composite' || method.how === 'linear' || method.how === 'weighted'
        ? 'mean'
        : method.how,
    scale,
    top: bonus?.above === true ? scale + bonusMax : scale,
    quantum: checkedThousandths(rounding.quantum),
    mode: rounding.mode,
    levels,
    tests,
    rules: rulesOf(scheme, nodes),
    unknownMaxima: unknown,
    unknownBands: scheme.levels.flatMap(({ from }, i) => (from === null ? [`/levels/${i}/from`] : [])),
  };
};
