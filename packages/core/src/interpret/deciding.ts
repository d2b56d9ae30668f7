import type { CompareOp, Expr } from '../expression/expression.js';
import type { Deciding, ReportValue } from '../report/report.js';
import { formatDay } from '../value/day.js';
import { addDecimals, negateDecimal, numberOf } from '../value/decimal.js';
import { pointOf } from '../value/interval.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../value/truth.js';
import type { Context, Scopes } from './context.js';
import { loggedTruth } from './logged.js';
import { isMasked, reportValue } from './present.js';
import { entryAt } from './read.js';
import type { Value } from './value.js';
import { interpreted, listUnder, type View } from './view.js';
import { childrenOf, listPointer } from './why-unknown.js';

const SIGN: { readonly [op in CompareOp]: string } = {
  eq: '=',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};
const OPPOSITE: { readonly [op in CompareOp]: CompareOp } = {
  eq: 'ne',
  ne: 'eq',
  lt: 'ge',
  le: 'gt',
  gt: 'le',
  ge: 'lt',
};

/** What decided that an expression is `because`: the comparisons that took part, in order, without repeats. */
export const decidingOf = <At>(view: View<At>, at: At, expr: Expr, because: Truth): readonly Deciding[] => {
  const all: Deciding[] = [];
  walk(view, at, expr, because, true, (d) => all.push(d));
  if (all.length < 2) return all;
  // A comparison says more than the bare value at the same place.
  const compared = new Set(all.filter(({ op }) => op !== undefined).map(({ pointer }) => pointer));
  const unique = new Map<string, Deciding>();
  for (const d of all) if (d.op !== undefined || !compared.has(d.pointer)) unique.set(JSON.stringify(d), d);
  return [...unique.values()];
};

type Add = (deciding: Deciding) => void;

/** `asked` is false inside a `not`: what is required there is the opposite of what is written. */
const walk = <At>(view: View<At>, at: At, expr: Expr, because: Truth, asked: boolean, add: Add): void => {
  const go = (e: Expr, inner: At = at): void => walk(view, inner, e, because, asked, add);
  const { context } = view;
  switch (expr.op) {
    case 'and':
    case 'or':
      for (const arg of expr.args) if (view.truth(at, arg) === because) go(arg);
      return;
    case 'not':
      walk(view, at, expr.of, because === TRUE ? FALSE : because === FALSE ? TRUE : UNKNOWN, !asked, add);
      return;
    case 'if': {
      const can = view.truth(at, expr.if);
      if (can !== UNKNOWN) walk(view, at, expr.if, can, true, bareOnly(add));
      go(can === FALSE ? expr.else : expr.then);
      return;
    }
    case 'every':
    case 'some': {
      const hits = view
        .members(at, expr)
        .filter(({ at: inner, can }) => can === TRUE && view.truth(inner, expr.that) === because);
      if (expr.op === 'some' && because === FALSE) {
        add({
          pointer: listPointer(view, at, listUnder(expr.list)),
          actual: 0,
          op: '>=',
          required: 1,
          distance: 1,
        });
      }
      for (const { at: inner } of hits) go(expr.that, inner);
      return;
    }
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      compare(view, at, asked ? expr.op : OPPOSITE[expr.op], expr.args, add);
      return;
    case 'in':
    case 'hasAny':
    case 'hasAll':
    case 'matches':
    case 'inDivision': {
      const op = { in: 'in', hasAny: 'has-any', hasAll: 'has-all', matches: 'matches', inDivision: 'within' }[
        expr.op
      ];
      const required =
        'values' in expr
          ? 'op' in expr.values
            ? expr.values.id
            : expr.values
          : 'pattern' in expr
            ? expr.pattern
            : expr.code;
      const side = sideOf(view, at, expr.of);
      add({ ...side, op: asked ? op : `not-${op}`, required });
      return;
    }
    case 'field': {
      add({ ...sideOf(view, at, expr), op: '=', required: asked });
      return;
    }
    case 'logged': {
      const { judged } = loggedTruth(context, view.scopes(at), expr);
      const times = view.value(at, expr.times);
      const pointer = view.scope(at, expr.of).pointer + expr.path;
      for (const period of judged) {
        if (period.can !== because || because === TRUE) continue;
        add({
          pointer,
          actual: period.most === period.least ? period.least : { min: period.least, max: period.most },
          op: '>=',
          required: reportValue(times),
          unit: `${formatDay(period.from)}/${formatDay(period.to)}`,
        });
      }
      return;
    }
    default:
      bare(view, at, expr, add);
  }
};

const bareOnly =
  (add: Add): Add =>
  ({ pointer, actual, masked }) =>
    add(masked ? { pointer, masked } : actual === undefined ? { pointer } : { pointer, actual });

type Side = {
  readonly pointer: string;
  readonly actual?: ReportValue;
  readonly masked?: true;
  readonly unit?: string;
};

/** The pointer and the value that stand for one side of a comparison. */
const sideOf = <At>(view: View<At>, at: At, expr: Expr): Side => {
  const value = view.value(at, expr);
  const { pointer, masked, unit } = placeOf(view, at, expr);
  const shown = masked ? ({ masked: true } as const) : { actual: reportValue(value) };
  return { pointer, ...shown, ...(unit === undefined ? {} : { unit }) };
};

/** The parts of an expression that took part: of branches only the one that was taken, before what chose it. */
const takenParts = <At>(view: View<At>, at: At, expr: Expr): readonly Expr[] => {
  if (expr.op === 'if') {
    const can = view.truth(at, expr.if);
    return can === UNKNOWN ? childrenOf(expr) : [can === TRUE ? expr.then : expr.else, expr.if];
  }
  if (expr.op === 'lookup') {
    const key = view.value(at, expr.key);
    const code = key.kind === 'code' && key.options?.size === 1 ? [...key.options][0] : undefined;
    if (code === undefined) return childrenOf(expr);
    const found = Object.hasOwn(expr.cases, code) ? expr.cases[code] : expr.else;
    return found === undefined ? [expr.key] : [found, expr.key];
  }
  return childrenOf(expr);
};

interface Place {
  readonly pointer: string;
  readonly masked: boolean;
  readonly unit: string | undefined;
}

const UNITS: { readonly [op: string]: string } = { months: 'month', years: 'year', days: 'day' };

/** Where an expression reads first, whether that is hidden, and its unit. */
const placeOf = <At>(view: View<At>, at: At, expr: Expr): Place => {
  if (expr.op === 'field') {
    const scope = view.scope(at, expr.of);
    const entry = entryAt(view.context, scope.pattern + expr.path);
    return {
      pointer: scope.pointer + expr.path,
      masked: isMasked(entry),
      unit: entry.type === 'number' ? entry.unit : undefined,
    };
  }
  if ('list' in expr) {
    const base = listUnder(expr.list);
    const pointer = listPointer(view, at, base);
    const pattern = `${view.scope(at, base.of).pattern}${base.path}/*`;
    // A number of elements tells nothing about one of them; a value taken from one does.
    const of =
      'of' in expr
        ? placeOf(
            interpreted(view.context),
            { ...view.scopes(at), [expr.as]: { raw: undefined, pointer: '', pattern } },
            expr.of,
          )
        : undefined;
    return { pointer, masked: of?.masked ?? false, unit: of?.unit };
  }
  const places = takenParts(view, at, expr).map((part) => placeOf(view, at, part));
  const first = places.find(({ pointer }) => pointer !== '');
  return {
    pointer: first?.pointer ?? '',
    masked: places.some(({ masked }) => masked),
    unit: UNITS[expr.op] ?? (expr.op === 'mul' || expr.op === 'div' ? undefined : first?.unit),
  };
};

/** Whether an expression shows something of one person. */
export const isMaskedExpr = (context: Context, scopes: Scopes, expr: Expr): boolean =>
  placeOf(interpreted(context), scopes, expr).masked;

const distanceOf = (a: Value, b: Value): number | undefined => {
  if (a.kind === 'date' && b.kind === 'date') {
    return a.lo === a.hi && b.lo === b.hi ? Math.abs(a.lo - b.lo) : undefined;
  }
  if (a.kind !== 'number' || b.kind !== 'number') return undefined;
  const p = pointOf(a);
  const q = pointOf(b);
  return p && q ? Math.abs(numberOf(addDecimals(p, negateDecimal(q)))) : undefined;
};

const FLIPPED: { readonly [op in CompareOp]: CompareOp } = {
  eq: 'eq',
  ne: 'ne',
  lt: 'gt',
  le: 'ge',
  gt: 'lt',
  ge: 'le',
};

const compare = <At>(view: View<At>, at: At, op: CompareOp, args: readonly [Expr, Expr], add: Add): void => {
  // The side that reads the record is the actual one; with both, the left.
  const left = placeOf(view, at, args[0]).pointer !== '' || placeOf(view, at, args[1]).pointer === '';
  const [actual, required, sign] = left ? [args[0], args[1], op] : [args[1], args[0], FLIPPED[op]];
  const side = sideOf(view, at, actual);
  const other = placeOf(view, at, required);
  const value = view.value(at, required);
  const distance = distanceOf(view.value(at, actual), value);
  const hidden = side.masked === true || other.masked;
  add({
    ...side,
    op: SIGN[sign],
    ...(other.masked ? {} : { required: reportValue(value) }),
    ...(distance === undefined || hidden ? {} : { distance }),
  });
  bare(view, at, actual, add);
  bare(view, at, required, add);
};

/** Adds the plain fields that an expression reads. */
const bare = <At>(view: View<At>, at: At, expr: Expr, add: Add): void => {
  if (expr.op === 'field') {
    const { unit: _, ...side } = sideOf(view, at, expr);
    add(side);
  } else if ('list' in expr) {
    const base = listUnder(expr.list);
    add({ pointer: listPointer(view, at, base) });
  } else {
    for (const part of takenParts(view, at, expr)) bare(view, at, part, add);
  }
};
