import type { Need } from '../evaluate/reason.js';
import type { Expr, ListExpr, LoggedExpr } from '../expression/expression.js';
import { openPartsOf } from '../expression/parts.js';
import { compareEnds, ZERO } from '../value/interval.js';
import { FALSE, TRUE } from '../value/truth.js';
import type { Context, Scopes } from './context.js';
import { elementsOf, listAt } from './lists.js';
import { loggedTruth } from './logged.js';
import { rawAt, readField, reasonOf, scopeNamed, statedReason } from './read.js';
import type { CodeValue, DateValue, NumberValue } from './value.js';
import { interpreted, listUnder, type OverList, type View } from './view.js';

/** Collects, without repeats and in order of reading, what keeps expressions from having one value. */
export const whyUnknown = <At>(
  view: View<At>,
  at: At,
  ...exprs: readonly (Expr | undefined)[]
): readonly Need[] => {
  const needs: Need[] = [];
  let keys: Set<string> | undefined;
  const add: Add = (need) => {
    // Mostly there are few, which are sooner compared than indexed.
    if (needs.length > 15) {
      keys ??= new Set(needs.map(keyOf));
      const key = keyOf(need);
      if (keys.has(key)) return;
      keys.add(key);
    } else {
      for (const known of needs) if (known.pointer === need.pointer && keyOf(known) === keyOf(need)) return;
    }
    needs.push(need);
  };
  for (const expr of exprs) if (expr) collect(view, at, expr, add, true);
  return needs;
};

const keyOf = (need: Need): string => JSON.stringify(need);

type Add = (need: Need) => void;

/** `sure` for an expression that has more than one value. */
const collect = <At>(view: View<At>, at: At, expr: Expr, add: Add, sure = false): void => {
  if (!sure && view.isKnown(at, expr)) return;
  if ('list' in expr) {
    collectElements(view, at, expr, add);
    return;
  }
  switch (expr.op) {
    case 'field': {
      const scope = view.scope(at, expr.of);
      const reason = reasonOf(view.context, scope, expr.path);
      if (reason !== undefined) add({ pointer: scope.pointer + expr.path, reason });
      return;
    }
    case 'figure':
      add({ pointer: '', reason: 'no-figure', figure: expr.id });
      return;
    case 'choice':
      add({ pointer: '', reason: 'no-choice', choice: expr.id });
      return;
    case 'if': {
      const can = view.truth(at, expr.if);
      collect(view, at, expr.if, add);
      if (can !== FALSE) collect(view, at, expr.then, add);
      if (can !== TRUE) collect(view, at, expr.else, add);
      return;
    }
    case 'lookup': {
      collect(view, at, expr.key, add);
      const { options } = view.value(at, expr.key) as CodeValue;
      for (const code of options ?? Object.keys(expr.cases)) {
        const found = Object.hasOwn(expr.cases, code) ? expr.cases[code] : expr.else;
        if (found !== undefined) collect(view, at, found, add);
        else if (options?.size === 1) blame(view, at, expr.key, 'no-figure', add);
      }
      return;
    }
    case 'logged':
      collectLog(view.context, view.scopes(at), expr, add);
      return;
  }
  const parts = openPartsOf(expr);
  // Where only one part can be unknown, it is; but a function, or a divisor of zero, can be the cause itself.
  const only = parts.length === 1 && expr.op !== 'div' && expr.op !== 'call';
  for (const part of parts) collect(view, at, part, add, only);
  if (expr.op === 'div') {
    const { lo, hi } = view.value(at, expr.args[1]) as NumberValue;
    if (compareEnds(lo, ZERO) === 0 && compareEnds(hi, ZERO) === 0)
      blame(view, at, expr.args[1], 'zero-divisor', add);
  }
  // With all inputs known the function itself had no answer.
  if (expr.op === 'call' && expr.args.every((arg) => view.isKnown(at, arg))) {
    const reason = view.context.functions[expr.name]?.unknown ?? 'out-of-domain';
    for (const arg of expr.args) blame(view, at, arg, reason, add);
  }
};

/** Names what an expression reads; the record itself for one that reads nothing. */
const blame = <At>(view: View<At>, at: At, expr: Expr, reason: Need['reason'], add: Add): void => {
  const pointers = fieldPointers(view, at, expr);
  for (const pointer of pointers.size === 0 ? [''] : pointers) add({ pointer, reason });
};

/** What is lacking of a list, of what lets its elements through, and of them. */
const collectElements = <At>(view: View<At>, at: At, expr: OverList, add: Add): void => {
  const list = listUnder(expr.list);
  const { pointer, reason } = listAt(view.context, view.scope(at, list.of), list.path);
  if (reason !== undefined) add({ pointer, reason });
  for (const { at: inner, where } of view.doubts(at, expr)) collect(view, inner, where, add);
  if (expr.op === 'count') return;
  for (const { at: inner } of view.members(at, expr)) {
    if (!('that' in expr)) collect(view, inner, expr.of, add);
    else if (view.truth(inner, expr.that) !== (expr.op === 'every' ? TRUE : FALSE))
      collect(view, inner, expr.that, add);
  }
  if ('empty' in expr) collect(view, at, expr.empty, add);
};

/** What a log lacks; only the interpreter looks into one. */
const collectLog = (context: Context, scopes: Scopes, expr: LoggedExpr, add: Add): void => {
  const go = (e: Expr | undefined, inner: Scopes = scopes): void => {
    if (e !== undefined) collect(interpreted(context), inner, e, add);
  };
  const outer = scopeNamed(scopes, expr.of);
  const { raw } = rawAt(outer, expr.path);
  if (raw === undefined || raw === null) {
    const pointer = outer.pointer + expr.path;
    add({ pointer, reason: statedReason(context, pointer) ?? 'missing' });
    go(expr.since);
    return;
  }
  // A log that is told to begin too late, or to end too early, lacks what lies beyond.
  const open = loggedTruth(context, scopes, expr).judged.filter(({ most }) => most === null);
  for (const end of ['from', 'to'] as const) {
    const path = `${expr.path}/${end}`;
    const day = readField(context, outer, path) as DateValue;
    const reason = reasonOf(context, outer, path);
    const short = open.some((span) => (end === 'from' ? day.hi > span.from : day.lo < span.to));
    if (reason !== undefined || short) add({ pointer: outer.pointer + path, reason: reason ?? 'missing' });
  }
  const entries = elementsOf(context, scopes, { op: 'list', of: expr.of, path: `${expr.path}/entries` });
  if (entries.reason !== undefined) add({ pointer: entries.pointer, reason: entries.reason });
  for (const { scope } of entries.members) {
    const reason = reasonOf(context, scope, expr.day);
    if (reason !== undefined) add({ pointer: scope.pointer + expr.day, reason });
    go(expr.where, { ...scopes, [expr.as]: scope });
  }
  go(expr.since);
  go(expr.times);
  if (expr.counting !== undefined) go({ op: 'choice', id: expr.counting });
};

/** Pointers of the fields that an expression names outside of quantifiers. */
const fieldPointers = <At>(
  view: View<At>,
  at: At,
  expr: Expr,
  found = new Set<string>(),
): ReadonlySet<string> => {
  if ('path' in expr) found.add(view.scope(at, expr.of).pointer + expr.path);
  else if ('list' in expr) found.add(listPointer(view, at, listUnder(expr.list)));
  else for (const part of openPartsOf(expr)) fieldPointers(view, at, part, found);
  return found;
};

/** The pointer of a list. */
export const listPointer = <At>(view: View<At>, at: At, { of, path }: ListExpr): string =>
  view.scope(at, of).pointer + path;
