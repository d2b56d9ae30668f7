import type { Expr } from './expression.js';
import { rewrite } from './rewrite.js';

const isConstant = (e: Expr, value: boolean): boolean => e.op === 'value' && e.value === value;

const foldOne = (e: Expr): Expr => {
  switch (e.op) {
    case 'and':
    case 'or': {
      const settles = e.op === 'or';
      if (e.args.some((arg) => isConstant(arg, settles))) return { op: 'value', value: settles };
      const args = e.args.filter((arg) => !isConstant(arg, !settles));
      if (args.length === 0) return { op: 'value', value: !settles };
      return args.length === 1 ? (args[0] as Expr) : { ...e, args };
    }
    case 'not':
      return e.of.op === 'value' ? { op: 'value', value: e.of.value !== true } : e;
    case 'if':
      return e.if.op === 'value' ? (e.if.value === true ? e.then : e.else) : e;
    case 'lookup': {
      if (e.key.op !== 'value') return e;
      const code = String(e.key.value);
      return (Object.hasOwn(e.cases, code) ? e.cases[code] : e.else) ?? e;
    }
    case 'eq':
    case 'ne': {
      const [a, b] = e.args;
      if (a.op !== 'value' || b.op !== 'value') return e;
      return { op: 'value', value: (a.value === b.value) === (e.op === 'eq') };
    }
    default:
      return e;
  }
};

/** An expression without the branches that constants have settled; its value is the same for every record. */
export const fold = (expr: Expr): Expr => rewrite(expr, foldOne);
