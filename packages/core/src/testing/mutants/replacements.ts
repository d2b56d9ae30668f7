import type { Change, Node, Surroundings } from './operators.js';

const MODES: { readonly [mode: string]: string } = {
  up: 'down',
  down: 'up',
  'half-up': 'down',
  'half-even': 'down',
};
const PERIODS: { readonly [period: string]: string } = {
  day: 'week',
  week: 'month',
  month: 'quarter',
  quarter: 'half-year',
  'half-year': 'year',
  year: 'half-year',
};

const nextCode = (codes: readonly string[], code: string): string => {
  const others = codes.filter((c) => c !== code);
  return others.find((c) => c > code) ?? others[0] ?? `${code}?`;
};

/** Codes that the other side of a comparison can have. */
const codesBeside = (args: readonly unknown[], { fields, scopes }: Surroundings): readonly string[] => {
  for (const arg of args as readonly Node[]) {
    if (arg.op !== 'field') continue;
    const entry = fields[`${scopes[arg['of'] as string] ?? ''}${arg['path'] as string}`];
    if (entry?.type === 'code') return Object.keys(entry.codes).sort();
  }
  return [];
};

/** Codes, texts, patterns and ways of rounding replaced by others. */
export const replacements = (node: Node, around: Surroundings): readonly Change[] => {
  const changes: Change[] = [];
  if (node.op === 'eq' || node.op === 'ne') {
    const args = node['args'] as readonly Node[];
    for (const [i, arg] of args.entries()) {
      if (arg.op !== 'value' || typeof arg['value'] !== 'string') continue;
      const value = nextCode(codesBeside(args, around), arg['value']);
      changes.push({ kind: `${arg['value']}>${value}`, at: ['args', String(i)], to: { op: 'value', value } });
    }
  }
  if (Array.isArray(node['values']) && (node.op === 'in' || node.op === 'hasAny' || node.op === 'hasAll')) {
    for (const code of node['values'] as readonly string[]) {
      changes.push({
        kind: `drop ${code}`,
        at: ['values'],
        to: (node['values'] as readonly string[]).filter((c) => c !== code),
      });
    }
  }
  const mode = MODES[String(node['mode'])];
  if (mode !== undefined) changes.push({ kind: `${String(node['mode'])}>${mode}`, at: ['mode'], to: mode });
  if (node.op === 'logged') {
    const every = PERIODS[String(node['every'])] as string;
    changes.push({ kind: `${String(node['every'])}>${every}`, at: ['every'], to: every });
  }
  if (node.op === 'matches') {
    const pattern = node['pattern'] as string;
    if (pattern.startsWith('*'))
      changes.push({ kind: 'drop leading *', at: ['pattern'], to: pattern.slice(1) });
    if (pattern.endsWith('*'))
      changes.push({ kind: 'drop trailing *', at: ['pattern'], to: pattern.slice(0, -1) });
  }
  if (node.op === 'inDivision') {
    const wider = (node['code'] as string).replace(/\d\d((?:00)*)$/, '00$1');
    changes.push({ kind: `${String(node['code'])}>${wider}`, at: ['code'], to: wider });
  }
  return changes;
};
