import type { Expr } from './expression.js';
import { rewrite } from './parts.js';

const literal = (value: boolean): Expr => ({ op: 'value', value });

/** One part without what constants have settled in it. */
const foldOne = (e: Expr): Expr => {
  switch (e.op) {
    case 'and':
    case 'or': {
      const settles = e.op === 'or';
      const open = e.args.filter((arg) => !(arg.op === 'value' && arg.value === !settles));
      if (open.length === 0) return literal(!settles);
      if (open.some((arg) => arg.op === 'value')) return literal(settles);
      return open.length === 1 ? (open[0] as Expr) : { ...e, args: open };
    }
    case 'not':
      return e.of.op === 'value' ? literal(!e.of.value) : e;
    case 'if':
      return e.if.op !== 'value' ? e : e.if.value ? e.then : e.else;
    case 'lookup': {
      if (e.key.op !== 'value') return e;
      const code = String(e.key.value);
      return (Object.hasOwn(e.cases, code) ? e.cases[code] : e.else) ?? e;
    }
    case 'eq':
    case 'ne': {
      const [a, b] = e.args;
      return a.op === 'value' && b.op === 'value' ? literal((a.value === b.value) === (e.op === 'eq')) : e;
    }
    default:
      return e;
  }
};

/** An expression without the branches that constants have settled; its value is the same for every record. */
export const fold = (expr: Expr): Expr => rewrite(expr, foldOne);
