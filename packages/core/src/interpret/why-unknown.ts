import type { Need } from '../evaluate/reason.js';
import type { AnyListExpr, Expr } from '../expression/expression.js';
import { pointOf } from '../value/interval.js';
import { FALSE, TRUE, UNKNOWN } from '../value/truth.js';
import type { Context, Scopes } from './context.js';
import { truthIn, valueIn } from './interpret.js';
import { elementsOf, membersOf } from './lists.js';
import { loggedTruth } from './logged.js';
import { rawAt, readField, scopeNamed, statedReason } from './read.js';
import { isPoint } from './value.js';

/** Collects, without repeats and in order of reading, what keeps an expression from having one value. */
export const whyUnknown = (context: Context, scopes: Scopes, expr: Expr): readonly Need[] => {
  const needs = new Map<string, Need>();
  const add = (need: Need): void => {
    const key = `${need.pointer}\n${need.reason}\n${need.choice ?? ''}\n${need.figure ?? ''}`;
    if (!needs.has(key)) needs.set(key, need);
  };
  collect(context, scopes, expr, add);
  return [...needs.values()];
};

type Add = (need: Need) => void;

const collect = (context: Context, scopes: Scopes, expr: Expr, add: Add): void => {
  if (isPoint(valueIn(context, scopes, expr))) return;
  const go = (e: Expr, inner: Scopes = scopes): void => collect(context, inner, e, add);
  const list = (l: AnyListExpr): void => collectList(context, scopes, l, add);
  switch (expr.op) {
    case 'field': {
      const { pointer, reason } = readField(context, scopeNamed(scopes, expr.of), expr.path);
      if (reason !== undefined) add({ pointer, reason });
      return;
    }
    case 'figure':
      add({ pointer: '', reason: 'no-figure', figure: expr.id });
      return;
    case 'choice':
      add({ pointer: '', reason: 'no-choice', choice: expr.id });
      return;
    case 'and':
    case 'or':
    case 'add':
    case 'sub':
    case 'mul':
    case 'least':
    case 'greatest':
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
    case 'months':
    case 'years':
    case 'days':
      for (const arg of expr.args) go(arg);
      return;
    case 'call': {
      for (const arg of expr.args) go(arg);
      // With all inputs known the function itself had no answer.
      if (!expr.args.every((arg) => isPoint(valueIn(context, scopes, arg)))) return;
      const reason = context.functions[expr.name]?.unknown ?? 'out-of-domain';
      for (const pointer of new Set(expr.args.flatMap((arg) => blamed(context, scopes, arg))))
        add({ pointer, reason });
      return;
    }
    case 'div': {
      for (const arg of expr.args) go(arg);
      const divisor = valueIn(context, scopes, expr.args[1]);
      const point = divisor.kind === 'number' ? pointOf(divisor) : undefined;
      if (point?.units === 0n) {
        for (const pointer of blamed(context, scopes, expr.args[1])) add({ pointer, reason: 'zero-divisor' });
      }
      return;
    }
    case 'not':
    case 'present':
    case 'round':
    case 'matches':
    case 'length':
    case 'inDivision':
      go(expr.of);
      return;
    case 'in':
    case 'hasAny':
    case 'hasAll':
      go(expr.of);
      return;
    case 'addMonths':
    case 'addDays':
      go(expr.of);
      go(expr.by);
      return;
    case 'if': {
      const can = truthIn(context, scopes, expr.if);
      go(expr.if);
      if (can !== FALSE) go(expr.then);
      if (can !== TRUE) go(expr.else);
      return;
    }
    case 'lookup': {
      go(expr.key);
      const key = valueIn(context, scopes, expr.key);
      const options =
        key.kind === 'code' && key.options !== null ? [...key.options] : Object.keys(expr.cases);
      for (const code of options) {
        const found = Object.hasOwn(expr.cases, code) ? expr.cases[code] : expr.else;
        if (found !== undefined) go(found);
        else if (options.length === 1) {
          for (const pointer of blamed(context, scopes, expr.key)) add({ pointer, reason: 'no-figure' });
        }
      }
      return;
    }
    case 'every':
    case 'some': {
      list(expr.list);
      const settles = expr.op === 'every' ? TRUE : FALSE;
      for (const { scope } of membersOf(context, scopes, expr.list).members) {
        const inner = { ...scopes, [expr.as]: scope };
        if (truthIn(context, inner, expr.that) !== settles) go(expr.that, inner);
      }
      return;
    }
    case 'count':
      list(expr.list);
      return;
    case 'sum':
    case 'min':
    case 'max':
    case 'first': {
      list(expr.list);
      for (const { scope } of membersOf(context, scopes, expr.list).members) {
        go(expr.of, { ...scopes, [expr.as]: scope });
      }
      if (expr.op !== 'sum') go(expr.empty);
      return;
    }
    case 'logged': {
      const outer = scopeNamed(scopes, expr.of);
      const log = rawAt(outer, expr.path).raw;
      if (log === undefined || log === null) {
        const pointer = outer.pointer + expr.path;
        add({ pointer, reason: statedReason(context, pointer) ?? 'missing' });
        if (expr.since) go(expr.since);
        return;
      }
      const open = loggedTruth(context, scopes, expr).judged.some(({ most }) => most === null);
      for (const end of ['from', 'to']) {
        const { pointer, reason } = readField(context, outer, `${expr.path}/${end}`);
        if (reason !== undefined || open) add({ pointer, reason: reason ?? 'missing' });
      }
      const entries = elementsOf(context, scopes, { op: 'list', of: expr.of, path: `${expr.path}/entries` });
      if (entries.reason !== undefined) add({ pointer: entries.pointer, reason: entries.reason });
      for (const { scope } of entries.members) {
        const day = readField(context, scope, expr.day);
        if (day.reason !== undefined) add({ pointer: day.pointer, reason: day.reason });
        if (expr.where) go(expr.where, { ...scopes, [expr.as]: scope });
      }
      if (expr.since) go(expr.since);
      go(expr.times);
      if (expr.counting !== undefined && (context.choices[expr.counting]?.length ?? 0) > 1) {
        add({ pointer: '', reason: 'no-choice', choice: expr.counting });
      }
      return;
    }
    default:
      return;
  }
};

const collectList = (context: Context, scopes: Scopes, list: AnyListExpr, add: Add): void => {
  if (list.op === 'list') {
    const { pointer, reason } = elementsOf(context, scopes, list);
    if (reason !== undefined) add({ pointer, reason });
    return;
  }
  collectList(context, scopes, list.list, add);
  for (const { scope } of membersOf(context, scopes, list.list).members) {
    const inner = { ...scopes, [list.as]: scope };
    if (truthIn(context, inner, list.where) === UNKNOWN) collect(context, inner, list.where, add);
  }
};

/** Pointers of the fields that an expression names outside of quantifiers. */
export const fieldPointers = (context: Context, scopes: Scopes, expr: Expr): readonly string[] => {
  const found: string[] = [];
  const go = (e: Expr): void => {
    if (e.op === 'field') found.push(scopeNamed(scopes, e.of).pointer + e.path);
    else if ('list' in e) found.push(elementsOf(context, scopes, listUnder(e.list)).pointer);
    else if (e.op === 'logged') found.push(scopeNamed(scopes, e.of).pointer + e.path);
    else for (const child of childrenOf(e)) go(child);
  };
  go(expr);
  return [...new Set(found)];
};

/** Pointers to name for an expression; the record itself for one that reads nothing. */
const blamed = (context: Context, scopes: Scopes, expr: Expr): readonly string[] => {
  const found = fieldPointers(context, scopes, expr);
  return found.length === 0 ? [''] : found;
};

const listUnder = (list: AnyListExpr): Extract<AnyListExpr, { op: 'list' }> =>
  list.op === 'list' ? list : listUnder(list.list);

/** The expressions directly inside one that is no quantifier. */
export const childrenOf = (expr: Expr): readonly Expr[] => {
  switch (expr.op) {
    case 'if':
      return [expr.if, expr.then, expr.else];
    case 'lookup':
      return [expr.key, ...Object.values(expr.cases), ...(expr.else ? [expr.else] : [])];
    case 'addMonths':
    case 'addDays':
      return [expr.of, expr.by];
    default:
      if ('args' in expr) return expr.args;
      return 'of' in expr && typeof expr.of === 'object' ? [expr.of] : [];
  }
};
