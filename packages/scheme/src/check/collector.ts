import type { SchemeErrorCode, SchemeErrorInfo, SchemeProblem } from '../error.js';
import type { Dimension, Item, Node } from '../language/item.js';
import type { Scheme } from '../language/scheme.js';
import { thousandths } from '../points.js';
import { step } from './shape.js';

/** Rules and measures that exist. */
export interface Known {
  readonly rules?: ReadonlySet<string>;
  readonly measures?: ReadonlySet<string>;
}

/** A node with its place. */
export interface Placed {
  readonly node: Node;
  readonly at: string;
}

/** A scheme under inspection. */
export interface Inspection {
  readonly scheme: Scheme;
  readonly known: Known;
  readonly problems: SchemeProblem[];
  /** Every node below the scheme, bonus items last. */
  readonly nodes: readonly Placed[];
  readonly items: readonly { readonly node: Item; readonly at: string }[];
}

/** Whether a node is a dimension. */
export const isDimension = (node: Node): node is Dimension =>
  'children' in node && node.children !== undefined;

/** All nodes of a scheme with their pointers. */
export const placedNodes = (scheme: Scheme): readonly Placed[] => {
  const placed: Placed[] = [];
  const visit = (nodes: readonly Node[], at: string): void => {
    nodes.forEach((node, i) => {
      const own = at + step(i);
      placed.push({ node, at: own });
      if (isDimension(node)) visit(node.children, `${own}/children`);
    });
  };
  visit(scheme.children, '/children');
  visit(scheme.bonus?.items ?? [], '/bonus/items');
  return placed;
};

/** Writes down a problem. */
export const report = <C extends SchemeErrorCode>(
  { problems }: Inspection,
  code: C,
  info: SchemeErrorInfo[C],
): void => {
  problems.push({ code, info } as unknown as SchemeProblem);
};

/** Thousandths of a figure between two ends; a problem, and undefined, for any other. */
export const figure = (
  inspection: Inspection,
  at: string,
  value: number,
  { min = 0, max = 1e9, whole = false }: { min?: number; max?: number; whole?: boolean } = {},
): bigint | undefined => {
  const scaled = thousandths(value);
  const fits = scaled !== undefined && value >= min && value <= max && (!whole || Number.isInteger(value));
  if (fits) return scaled;
  const kind = whole ? 'a whole number' : 'at most three decimals';
  report(inspection, 'bad-number', { at, found: String(value), expected: `${kind}, ${min} to ${max}` });
  return undefined;
};

/** Id under which the minimum of a dimension for a level appears. */
export const minimumId = (dimension: string, level: string): string => `${dimension}/minimum/${level}`;
