import type { FieldTable } from '../../declare/field-table.js';
import type { Figure } from '../../declare/figure.js';
import { formatDay, parseDay } from '../../value/day.js';
import { lastDecimal } from '../quantum.js';
import type { ScopeNames } from '../scopes.js';

/** What mutants of a part can be made of. */
export interface Surroundings {
  readonly scopes: ScopeNames;
  readonly fields: FieldTable;
  readonly figures: readonly Figure[];
}

/** A change of one part: its name, unique for the part, and what stands there instead; undefined to take it away. */
export interface Change {
  readonly kind: string;
  /** Keys below the part, where the change is not of the part itself. */
  readonly at?: readonly string[];
  readonly to: unknown;
}

const SWAPS: { readonly [op: string]: readonly string[] } = {
  lt: ['le'],
  le: ['lt'],
  gt: ['ge'],
  ge: ['gt'],
  eq: ['ne'],
  ne: ['eq'],
  and: ['or'],
  or: ['and'],
  every: ['some'],
  some: ['every'],
  min: ['max'],
  max: ['min'],
  least: ['greatest'],
  greatest: ['least'],
  hasAny: ['hasAll'],
  hasAll: ['hasAny'],
  add: ['sub'],
};

/** A part of an expression tree. */
export type Node = { readonly op: string } & { readonly [key: string]: unknown };

const isSingle = (node: Node): boolean =>
  (node.op === 'and' || node.op === 'or') && (node['args'] as readonly unknown[]).length < 2;

const oneCode = (node: Node): boolean =>
  (node.op === 'hasAny' || node.op === 'hasAll') &&
  Array.isArray(node['values']) &&
  node['values'].length < 2;

export const swaps = (node: Node): readonly Change[] =>
  isSingle(node) || oneCode(node)
    ? []
    : (SWAPS[node.op] ?? []).map((op) => ({ kind: `${node.op}>${op}`, to: { ...node, op } }));

/** A conjunct, an alternative, a condition of a filter or an entry of a log taken away. */
export const drops = (node: Node): readonly Change[] => {
  switch (node.op) {
    case 'and':
    case 'or': {
      const args = node['args'] as readonly unknown[];
      if (args.length < 2) return [];
      return args.map((_, i) => ({ kind: `drop ${i}`, at: ['args', String(i)], to: undefined }));
    }
    case 'not':
      return [{ kind: 'drop not', to: node['of'] }];
    case 'present':
      return [{ kind: 'true', to: { op: 'value', value: true } }];
    case 'filter':
      return [{ kind: 'drop filter', to: node['list'] }];
    case 'logged':
      return ['where', 'since']
        .filter((key) => key in node)
        .map((key) => ({ kind: `drop ${key}`, at: [key], to: undefined }));
    default:
      return [];
  }
};

const moved = (expr: Node, by: number): unknown => ({
  op: by > 0 ? 'add' : 'sub',
  args: [expr, { op: 'value', value: Math.abs(by) }],
});

const shifted = (value: number, by: number): number => Math.round((value + by) * 1e6) / 1e6;

/** Numbers and days one quantum off, in both directions. */
export const nudges = (node: Node, { figures }: Surroundings): readonly Change[] => {
  switch (node.op) {
    case 'value': {
      const { value } = node;
      if (typeof value === 'boolean')
        return [{ kind: value ? 'true>false' : 'false>true', to: { ...node, value: !value } }];
      if (typeof value !== 'number') return [];
      const q = lastDecimal(value);
      return [q, -q].map((by) => ({
        kind: by > 0 ? `+${by}` : `${by}`,
        to: { ...node, value: shifted(value, by) },
      }));
    }
    case 'date': {
      const day = parseDay(node['value'] as string) as number;
      return [1, -1].map((by) => ({
        kind: by > 0 ? '+1 day' : '-1 day',
        to: { op: 'date', value: formatDay(day + by) },
      }));
    }
    case 'figure': {
      const values = (figures.find(({ id }) => id === node['id'])?.versions ?? []).map((v) => v.value);
      const numbers = values.filter((v): v is number => typeof v === 'number');
      if (numbers.length < values.length) return [];
      const q = numbers.map(lastDecimal).reduce((a, b) => Math.min(a, b), 1);
      return [q, -q].map((by) => ({ kind: by > 0 ? `+${by}` : `${by}`, to: moved(node, by) }));
    }
    case 'months':
    case 'years':
    case 'days':
      return [{ kind: '+1', to: moved(node, 1) }];
    case 'logged':
      return [1, -1]
        .map((by) => (node['periods'] as number) + by)
        .filter((n) => n > 0)
        .map((n) => ({ kind: `periods ${n}`, at: ['periods'], to: n }));
    default:
      return [];
  }
};

/** Branches exchanged or taken away. */
export const branches = (node: Node): readonly Change[] => {
  if (node.op === 'if') {
    return [
      { kind: 'swap branches', to: { ...node, then: node['else'], else: node['then'] } },
      { kind: 'drop else', to: node['then'] },
      { kind: 'drop then', to: node['else'] },
    ];
  }
  if (node.op !== 'lookup') return [];
  const cases = Object.entries(node['cases'] as { readonly [code: string]: unknown });
  const swapped = cases.slice(1).flatMap(([code, value], i): readonly Change[] => {
    const [other, was] = cases[i] as [string, unknown];
    if (JSON.stringify(value) === JSON.stringify(was)) return [];
    const exchanged = Object.fromEntries(
      cases.map(([c, v]) => [c, c === code ? was : c === other ? value : v]),
    );
    return [{ kind: `swap ${other} ${code}`, to: { ...node, cases: exchanged } }];
  });
  return 'else' in node ? [...swapped, { kind: 'drop else', at: ['else'], to: undefined }] : swapped;
};
