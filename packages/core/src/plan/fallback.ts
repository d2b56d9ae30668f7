import type { Expr } from '../expression/expression.js';
import { valueIn } from '../interpret/interpret.js';
import type { Builder } from './builder.js';
import { putInterval } from './exact.js';
import type { Env } from './lists.js';
import { bitsFor, endsFor, type Node, type NodeKind } from './node.js';
import { packDay } from './packed-day.js';
import { scopesAt, type Term } from './place.js';
import { Unsupported } from './unsupported.js';

const KINDS: { readonly [op: string]: NodeKind } = {
  add: 'number',
  sub: 'number',
  mul: 'number',
  div: 'number',
  round: 'number',
  least: 'number',
  greatest: 'number',
  months: 'number',
  years: 'number',
  days: 'number',
  length: 'number',
  count: 'number',
  sum: 'number',
  addMonths: 'date',
  addDays: 'date',
  value: 'code',
  figure: 'number',
  choice: 'code',
};

const kindOf = (b: Builder, env: Env, expr: Expr): NodeKind => {
  switch (expr.op) {
    case 'if':
      return kindOf(b, env, expr.then);
    case 'lookup':
      return kindOf(b, env, Object.values(expr.cases)[0] as Expr);
    case 'min':
    case 'max':
    case 'first':
      return kindOf(b, env, expr.empty);
    case 'call':
      return b.context.functions[expr.name]?.codomain.kind ?? 'boolean';
    case 'field': {
      const type = b.context.fields[`${env.names[expr.of]?.frame.pattern}${expr.path}`]?.type;
      return type === 'text' || type === 'object' || type === 'list' || type === undefined ? 'code' : type;
    }
    case 'value':
      return typeof expr.value === 'boolean' ? 'boolean' : typeof expr.value === 'number' ? 'number' : 'code';
    case 'date':
    case 'asOf':
      return 'date';
    default:
      return KINDS[expr.op] ?? 'boolean';
  }
};

/** A column whose rows the interpreter computes. Codes have none; what is made of them is interpreted whole. */
export const interpreted = (b: Builder, env: Env, expr: Expr): Term => {
  const kind = kindOf(b, env, expr);
  if (kind === 'code' || kind === 'codes') throw new Unsupported();
  const fill = (out: Node, rows: number): void => {
    if (kind === 'boolean') bitsFor(out, rows);
    else endsFor(out, rows, false);
    for (let r = 0; r < rows; r += 1) {
      const value = valueIn(b.now, scopesAt(env.names, env.here, r), expr);
      if (value.kind === 'boolean') out.bits[r] = value.can;
      else if (value.kind === 'number') putInterval(out, r, value);
      else if (value.kind === 'date') {
        out.lo[r] = packDay(value.lo);
        out.hi[r] = packDay(value.hi);
      }
    }
  };
  const node = b.node(`interpreted ${b.unique()}`, kind, [], fill, {
    frame: env.here.frame,
    scale: kind === 'number' ? 6 : 0,
  });
  return { node, at: env.here };
};
