import type { Node } from '../language/item.js';
import { formatPoints } from '../points.js';
import type { Inspection } from './collector.js';
import { figure, isDimension, report } from './collector.js';

/** Weights: none or all among neighbours, and only where the method reads them. */
const checkWeights = (inspection: Inspection, children: readonly Node[], at: string): void => {
  const { method } = inspection.scheme;
  const weighted = children.filter(({ weight }) => weight !== undefined);
  for (const { weight } of weighted) figure(inspection, at, weight as number, { min: 0.001 });
  const wrong = (reason: string): void => report(inspection, 'bad-weights', { at, reason });
  if (method.kind === 'composite' && method.how === 'weighted') {
    const items = children.filter((node) => !isDimension(node));
    if (items.some(({ weight }) => weight === undefined)) wrong('every item needs a weight');
    if (children.some((node) => isDimension(node) && node.weight !== undefined))
      wrong('only items have weights in this method');
  } else if (weighted.length > 0 && (method.kind === 'composite' || method.spread === 'whole'))
    wrong('this method reads no weights');
  else if (weighted.length > 0 && weighted.length < children.length)
    wrong('either all neighbours have a weight or none');
};

const checkGroup = (
  inspection: Inspection,
  max: number | null,
  children: readonly Node[],
  at: string,
): void => {
  checkWeights(inspection, children, `${at}/children`);
  if (max !== null) figure(inspection, `${at}/max`, max, { min: 0.001 });
  // where weights speak, maxima of neighbours are on scales of their own
  if (children.some(({ weight }) => weight !== undefined)) return;
  const maxima = children.map((child) => child.max);
  if (maxima.includes(null)) {
    if (isKnownDimension(max, children)) return;
    if (max !== null)
      report(inspection, 'maxima-differ', { at: `${at}/max`, declared: String(max), sum: 'null' });
    return;
  }
  const sum = (maxima as number[]).reduce((a, b) => a + Math.round(b * 1000), 0);
  if (max === null || Math.round(max * 1000) !== sum)
    report(inspection, 'maxima-differ', {
      at: `${at}/max`,
      declared: String(max),
      sum: formatPoints(sum),
    });
};

/** A dimension may have a known maximum although the maxima of its items are not known. */
const isKnownDimension = (max: number | null, children: readonly Node[]): boolean =>
  max !== null && children.every((child) => !isDimension(child));

/** Maxima are positive and add up. */
export const checkMaxima = (inspection: Inspection): void => {
  const { scheme, nodes, items } = inspection;
  checkGroup(inspection, scheme.max, scheme.children, '');
  for (const { node, at } of nodes)
    if (isDimension(node)) checkGroup(inspection, node.max, node.children, at);
  for (const { node, at } of items)
    if (node.max !== null) figure(inspection, `${at}/max`, node.max, { min: 0.001 });
  if (scheme.scale !== undefined) figure(inspection, '/scale', scheme.scale, { min: 0.001 });
  const { bonus } = scheme;
  if (bonus !== undefined) {
    figure(inspection, '/bonus/max', bonus.max, { min: 0.001 });
    bonus.items.forEach(({ max, weight }, i) => {
      const at = `/bonus/items/${i}`;
      if (max === null) report(inspection, 'bad-scores', { at, reason: 'the maximum must be known' });
      if (weight !== undefined)
        report(inspection, 'bad-weights', { at, reason: 'bonus items have no weight' });
    });
  }
};
