import type { AnyListExpr, CompareOp, Expr } from '../expression/expression.js';
import type { Deciding, ReportValue } from '../report/report.js';
import { formatDay } from '../value/day.js';
import { addDecimals, negateDecimal, numberOf } from '../value/decimal.js';
import { pointOf } from '../value/interval.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../value/truth.js';
import type { Context, Scopes } from './context.js';
import { truthIn, valueIn } from './interpret.js';
import { elementsOf, membersOf } from './lists.js';
import { loggedTruth } from './logged.js';
import { isMasked, reportValue } from './present.js';
import { entryAt, readField, scopeNamed } from './read.js';
import type { Value } from './value.js';
import { childrenOf } from './why-unknown.js';

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
export const decidingOf = (
  context: Context,
  scopes: Scopes,
  expr: Expr,
  because: Truth,
): readonly Deciding[] => {
  const all: Deciding[] = [];
  walk(context, scopes, expr, because, true, (d) => all.push(d));
  // A comparison says more than the bare value at the same place.
  const compared = new Set(all.filter(({ op }) => op !== undefined).map(({ pointer }) => pointer));
  const unique = new Map<string, Deciding>();
  for (const d of all) if (d.op !== undefined || !compared.has(d.pointer)) unique.set(JSON.stringify(d), d);
  return [...unique.values()];
};

type Add = (deciding: Deciding) => void;

/** `asked` is false inside a `not`: what is required there is the opposite of what is written. */
const walk = (
  context: Context,
  scopes: Scopes,
  expr: Expr,
  because: Truth,
  asked: boolean,
  add: Add,
): void => {
  const go = (e: Expr, inner: Scopes = scopes): void => walk(context, inner, e, because, asked, add);
  switch (expr.op) {
    case 'and':
    case 'or':
      for (const arg of expr.args) if (truthIn(context, scopes, arg) === because) go(arg);
      return;
    case 'not':
      walk(
        context,
        scopes,
        expr.of,
        because === TRUE ? FALSE : because === FALSE ? TRUE : UNKNOWN,
        !asked,
        add,
      );
      return;
    case 'if': {
      const can = truthIn(context, scopes, expr.if);
      if (can !== UNKNOWN) walk(context, scopes, expr.if, can, true, bareOnly(add));
      go(can === FALSE ? expr.else : expr.then);
      return;
    }
    case 'every':
    case 'some': {
      const { members, pointer } = membersOf(context, scopes, expr.list);
      const some = expr.op === 'some';
      const hits = members.filter(({ scope, can }) => {
        return can === TRUE && truthIn(context, { ...scopes, [expr.as]: scope }, expr.that) === because;
      });
      if (some && because === FALSE) add({ pointer, actual: 0, op: '>=', required: 1, distance: 1 });
      for (const { scope } of hits) go(expr.that, { ...scopes, [expr.as]: scope });
      return;
    }
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      compare(context, scopes, asked ? expr.op : OPPOSITE[expr.op], expr.args, add);
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
      const side = sideOf(context, scopes, expr.of);
      add({ ...side, op: asked ? op : `not-${op}`, required });
      return;
    }
    case 'field': {
      add({ ...sideOf(context, scopes, expr), op: '=', required: asked });
      return;
    }
    case 'logged': {
      const { judged } = loggedTruth(context, scopes, expr);
      const times = valueIn(context, scopes, expr.times);
      const pointer = scopeNamed(scopes, expr.of).pointer + expr.path;
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
      bare(context, scopes, expr, add);
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
const sideOf = (context: Context, scopes: Scopes, expr: Expr): Side => {
  const value = valueIn(context, scopes, expr);
  const { pointer, masked, unit } = placeOf(context, scopes, expr);
  const shown = masked ? ({ masked: true } as const) : { actual: reportValue(value) };
  return { pointer, ...shown, ...(unit === undefined ? {} : { unit }) };
};

/** The parts of an expression that took part: of branches only the one that was taken, before what chose it. */
const takenParts = (context: Context, scopes: Scopes, expr: Expr): readonly Expr[] => {
  if (expr.op === 'if') {
    const can = truthIn(context, scopes, expr.if);
    return can === UNKNOWN ? childrenOf(expr) : [can === TRUE ? expr.then : expr.else, expr.if];
  }
  if (expr.op === 'lookup') {
    const key = valueIn(context, scopes, expr.key);
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

const listUnder = (list: AnyListExpr): Extract<AnyListExpr, { op: 'list' }> =>
  list.op === 'list' ? list : listUnder(list.list);

/** Where an expression reads first, whether that is hidden, and its unit. */
const placeOf = (context: Context, scopes: Scopes, expr: Expr): Place => {
  if (expr.op === 'field') {
    const { pointer, entry } = readField(context, scopeNamed(scopes, expr.of), expr.path);
    return { pointer, masked: isMasked(entry), unit: entry.type === 'number' ? entry.unit : undefined };
  }
  if ('list' in expr) {
    const base = listUnder(expr.list);
    const { pointer } = elementsOf(context, scopes, base);
    const pattern = `${scopeNamed(scopes, base.of).pattern}${base.path}/*`;
    const inner =
      'of' in expr ? { ...scopes, [expr.as]: { raw: undefined, pointer: '', pattern } } : undefined;
    // A number of elements tells nothing about one of them; a value taken from one does.
    const of = inner && 'of' in expr ? placeOf(context, inner, expr.of) : undefined;
    return { pointer, masked: of?.masked ?? false, unit: of?.unit };
  }
  const places = takenParts(context, scopes, expr).map((part) => placeOf(context, scopes, part));
  const first = places.find(({ pointer }) => pointer !== '');
  return {
    pointer: first?.pointer ?? '',
    masked: places.some(({ masked }) => masked),
    unit: UNITS[expr.op] ?? (expr.op === 'mul' || expr.op === 'div' ? undefined : first?.unit),
  };
};

/** Whether an expression shows something of one person. */
export const isMaskedExpr = (context: Context, scopes: Scopes, expr: Expr): boolean =>
  placeOf(context, scopes, expr).masked;

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

const compare = (
  context: Context,
  scopes: Scopes,
  op: CompareOp,
  args: readonly [Expr, Expr],
  add: Add,
): void => {
  // The side that reads the record is the actual one; with both, the left.
  const left =
    placeOf(context, scopes, args[0]).pointer !== '' || placeOf(context, scopes, args[1]).pointer === '';
  const [actual, required, sign] = left ? [args[0], args[1], op] : [args[1], args[0], FLIPPED[op]];
  const side = sideOf(context, scopes, actual);
  const other = placeOf(context, scopes, required);
  const value = valueIn(context, scopes, required);
  const distance = distanceOf(valueIn(context, scopes, actual), value);
  const hidden = side.masked === true || other.masked;
  add({
    ...side,
    op: SIGN[sign],
    ...(other.masked ? {} : { required: reportValue(value) }),
    ...(distance === undefined || hidden ? {} : { distance }),
  });
  bare(context, scopes, actual, add);
  bare(context, scopes, required, add);
};

/** Adds the plain fields that an expression reads. */
const bare = (context: Context, scopes: Scopes, expr: Expr, add: Add): void => {
  if (expr.op === 'field') {
    const { unit: _, ...side } = sideOf(context, scopes, expr);
    add(side);
  } else if ('list' in expr) {
    const base = listUnder(expr.list);
    const { pointer } = elementsOf(context, scopes, base);
    if (entryAt(context, scopeNamed(scopes, base.of).pattern + base.path).type === 'list') add({ pointer });
  } else {
    for (const part of takenParts(context, scopes, expr)) bare(context, scopes, part, add);
  }
};
