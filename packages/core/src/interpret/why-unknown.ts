import type { Need } from '../evaluate/reason.js';
import type { Expr, ListExpr, LoggedExpr } from '../expression/expression.js';
import { pointOf } from '../value/interval.js';
import { FALSE, TRUE } from '../value/truth.js';
import type { Context, Scopes } from './context.js';
import { elementsOf, listAt } from './lists.js';
import { loggedTruth } from './logged.js';
import { rawAt, readField, reasonOf, scopeNamed, statedReason } from './read.js';
import type { DateValue } from './value.js';
import { interpreted, listUnder, type OverList, type View } from './view.js';

/** Collects, without repeats and in order of reading, what keeps an expression from having one value. */
export const whyUnknown = <At>(view: View<At>, at: At, expr: Expr): readonly Need[] => {
  const needs = new Map<string, Need>();
  const add = (need: Need): void => {
    const { pointer, reason, choice, figure } = need;
    // Mostly there is one reason at a place.
    const first = needs.get(pointer);
    if (first === undefined) needs.set(pointer, need);
    else if (first.reason !== reason || first.choice !== choice || first.figure !== figure) {
      const key = `${pointer}\n${reason}\n${choice ?? ''}\n${figure ?? ''}`;
      if (!needs.has(key)) needs.set(key, need);
    }
  };
  collect(view, at, expr, add);
  return [...needs.values()];
};

type Add = (need: Need) => void;

const collect = <At>(view: View<At>, at: At, expr: Expr, add: Add): void => {
  if (view.isKnown(at, expr)) return;
  const go = (e: Expr, inner: At = at): void => collect(view, inner, e, add);
  const { context } = view;
  const list = (over: OverList): void => collectList(view, at, over, add);
  switch (expr.op) {
    case 'field': {
      const { pointer, reason } = reasonOf(context, view.scope(at, expr.of), expr.path);
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
      if (!expr.args.every((arg) => view.isKnown(at, arg))) return;
      const reason = context.functions[expr.name]?.unknown ?? 'out-of-domain';
      for (const pointer of new Set(expr.args.flatMap((arg) => blamed(view, at, arg))))
        add({ pointer, reason });
      return;
    }
    case 'div': {
      for (const arg of expr.args) go(arg);
      const divisor = view.value(at, expr.args[1]);
      const point = divisor.kind === 'number' ? pointOf(divisor) : undefined;
      if (point?.units === 0n) {
        for (const pointer of blamed(view, at, expr.args[1])) add({ pointer, reason: 'zero-divisor' });
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
      const can = view.truth(at, expr.if);
      go(expr.if);
      if (can !== FALSE) go(expr.then);
      if (can !== TRUE) go(expr.else);
      return;
    }
    case 'lookup': {
      go(expr.key);
      const key = view.value(at, expr.key);
      const options =
        key.kind === 'code' && key.options !== null ? [...key.options] : Object.keys(expr.cases);
      for (const code of options) {
        const found = Object.hasOwn(expr.cases, code) ? expr.cases[code] : expr.else;
        if (found !== undefined) go(found);
        else if (options.length === 1) {
          for (const pointer of blamed(view, at, expr.key)) add({ pointer, reason: 'no-figure' });
        }
      }
      return;
    }
    case 'every':
    case 'some': {
      list(expr);
      const settles = expr.op === 'every' ? TRUE : FALSE;
      for (const { at: inner } of view.members(at, expr)) {
        if (view.truth(inner, expr.that) !== settles) go(expr.that, inner);
      }
      return;
    }
    case 'count':
      list(expr);
      return;
    case 'sum':
    case 'min':
    case 'max':
    case 'first': {
      list(expr);
      for (const { at: inner } of view.members(at, expr)) go(expr.of, inner);
      if (expr.op !== 'sum') go(expr.empty);
      return;
    }
    case 'logged':
      collectLog(context, view.scopes(at), expr, add);
      return;
    default:
      return;
  }
};

/** What a log lacks; only the interpreter looks into one. */
const collectLog = (context: Context, scopes: Scopes, expr: LoggedExpr, add: Add): void => {
  const go = (e: Expr, inner: Scopes = scopes): void => collect(interpreted(context), inner, e, add);
  const outer = scopeNamed(scopes, expr.of);
  const log = rawAt(outer, expr.path).raw;
  if (log === undefined || log === null) {
    const pointer = outer.pointer + expr.path;
    add({ pointer, reason: statedReason(context, pointer) ?? 'missing' });
    if (expr.since) go(expr.since);
    return;
  }
  // A log that is told to begin too late, or to end too early, lacks what lies beyond.
  const open = loggedTruth(context, scopes, expr).judged.filter(({ most }) => most === null);
  for (const end of ['from', 'to'] as const) {
    const { pointer, reason, value } = readField(context, outer, `${expr.path}/${end}`);
    const day = value as DateValue;
    const short = open.some((span) => (end === 'from' ? day.hi > span.from : day.lo < span.to));
    if (reason !== undefined || short) add({ pointer, reason: reason ?? 'missing' });
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
};

const collectList = <At>(view: View<At>, at: At, over: OverList, add: Add): void => {
  const list = listUnder(over.list);
  const { pointer, reason } = listAt(view.context, view.scope(at, list.of), list.path);
  if (reason !== undefined) add({ pointer, reason });
  for (const { at: inner, where } of view.doubts(at, over)) collect(view, inner, where, add);
};

/** Pointers of the fields that an expression names outside of quantifiers. */
export const fieldPointers = <At>(view: View<At>, at: At, expr: Expr): readonly string[] => {
  const found: string[] = [];
  const go = (e: Expr): void => {
    if (e.op === 'field') found.push(view.scope(at, e.of).pointer + e.path);
    else if ('list' in e) found.push(listPointer(view, at, listUnder(e.list)));
    else if (e.op === 'logged') found.push(view.scope(at, e.of).pointer + e.path);
    else for (const child of childrenOf(e)) go(child);
  };
  go(expr);
  return [...new Set(found)];
};

/** Pointers to name for an expression; the record itself for one that reads nothing. */
const blamed = <At>(view: View<At>, at: At, expr: Expr): readonly string[] => {
  const found = fieldPointers(view, at, expr);
  return found.length === 0 ? [''] : found;
};

/** The pointer of a list. */
export const listPointer = <At>(view: View<At>, at: At, list: ListExpr): string =>
  listAt(view.context, view.scope(at, list.of), list.path).pointer;

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
