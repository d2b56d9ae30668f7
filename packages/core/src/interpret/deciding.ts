import type { CompareExpr, CompareOp, Expr } from '../expression/expression.js';
import { openPartsOf } from '../expression/parts.js';
import type { Deciding, ReportValue } from '../report/report.js';
import { formatDay } from '../value/day.js';
import { numberOf } from '../value/decimal.js';
import { addIntervals, negateInterval } from '../value/interval.js';
import { FALSE, notTruth, TRUE, type Truth, UNKNOWN } from '../value/truth.js';
import type { Context, Scopes } from './context.js';
import { loggedTruth } from './logged.js';
import { isMasked, reportValue } from './present.js';
import { entryAt } from './read.js';
import { type CodeValue, isPoint, type Value } from './value.js';
import { interpreted, listUnder, type View } from './view.js';
import { listPointer } from './why-unknown.js';

/** How each comparison is written, its opposite, and the same with sides exchanged. */
const COMPARED: {
  readonly [op in CompareOp]: readonly [sign: string, opposite: CompareOp, turned: CompareOp];
} = {
  eq: ['=', 'ne', 'eq'],
  ne: ['!=', 'eq', 'ne'],
  lt: ['<', 'ge', 'gt'],
  le: ['<=', 'gt', 'ge'],
  gt: ['>', 'le', 'lt'],
  ge: ['>=', 'lt', 'le'],
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
  switch (expr.op) {
    case 'and':
    case 'or':
      for (const arg of expr.args) if (view.truth(at, arg) === because) go(arg);
      return;
    case 'not':
      walk(view, at, expr.of, notTruth(because), !asked, add);
      return;
    case 'if': {
      const can = view.truth(at, expr.if);
      // Of what chose the branch only the values are told.
      const addBare: Add = ({ pointer, actual, masked }) =>
        add({ pointer, ...(masked ? { masked } : actual === undefined ? {} : { actual }) });
      if (can !== UNKNOWN) walk(view, at, expr.if, can, true, addBare);
      go(can === FALSE ? expr.else : expr.then);
      return;
    }
    case 'every':
    case 'some':
      if (expr.op === 'some' && because === FALSE) {
        const pointer = listPointer(view, at, listUnder(expr.list));
        add({ pointer, actual: 0, op: '>=', required: 1, distance: 1 });
      }
      for (const { at: inner, can } of view.members(at, expr)) {
        if (can === TRUE && view.truth(inner, expr.that) === because) go(expr.that, inner);
      }
      return;
    case 'in':
    case 'hasAny':
    case 'hasAll':
    case 'matches':
    case 'inDivision': {
      const op = { in: 'in', hasAny: 'has-any', hasAll: 'has-all', matches: 'matches', inDivision: 'within' };
      const required =
        'pattern' in expr
          ? expr.pattern
          : 'code' in expr
            ? expr.code
            : 'op' in expr.values
              ? expr.values.id
              : expr.values;
      add({ ...sideOf(view, at, expr.of), op: `${asked ? '' : 'not-'}${op[expr.op]}`, required });
      return;
    }
    case 'field':
      add({ ...sideOf(view, at, expr), op: '=', required: asked });
      return;
    case 'logged': {
      const pointer = view.scope(at, expr.of).pointer + expr.path;
      const required = reportValue(view.value(at, expr.times));
      for (const { can, least, most, from, to } of loggedTruth(view.context, view.scopes(at), expr).judged) {
        if (can !== because || because === TRUE) continue;
        const actual = most === least ? least : { min: least, max: most };
        add({ pointer, actual, op: '>=', required, unit: `${formatDay(from)}/${formatDay(to)}` });
      }
      return;
    }
    default:
      if (expr.op in COMPARED) {
        const op = expr.op as CompareOp;
        compare(view, at, asked ? op : COMPARED[op][1], (expr as CompareExpr).args, add);
      } else bare(view, at, expr, add);
  }
};

interface Side {
  readonly pointer: string;
  readonly actual?: ReportValue;
  readonly masked?: true;
  readonly unit?: string;
}

/** The pointer and the value that stand for one side of a comparison. */
const sideOf = <At>(view: View<At>, at: At, expr: Expr): Side => {
  const { pointer, masked, unit } = placeOf(view, at, expr);
  return {
    pointer,
    ...(masked ? { masked } : { actual: reportValue(view.value(at, expr)) }),
    ...(unit === undefined ? {} : { unit }),
  };
};

/** The parts of an expression that took part: of branches only the one that was taken, before what chose it. */
const takenParts = <At>(view: View<At>, at: At, expr: Expr): readonly Expr[] => {
  if (expr.op === 'if') {
    const can = view.truth(at, expr.if);
    if (can !== UNKNOWN) return [can === TRUE ? expr.then : expr.else, expr.if];
  }
  if (expr.op === 'lookup') {
    const { options } = view.value(at, expr.key) as CodeValue;
    if (options?.size === 1) {
      const code = [...options].join();
      return [(Object.hasOwn(expr.cases, code) ? expr.cases[code] : expr.else) ?? [], expr.key].flat();
    }
  }
  return openPartsOf(expr);
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
    const unit = entry.type === 'number' ? entry.unit : undefined;
    return { pointer: scope.pointer + expr.path, masked: isMasked(entry), unit };
  }
  if ('list' in expr) {
    const base = listUnder(expr.list);
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
    return { pointer: listPointer(view, at, base), masked: of?.masked ?? false, unit: of?.unit };
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

const distanceOf = (a: Value, b: Value): number | undefined =>
  'lo' in a && 'lo' in b && isPoint(a) && isPoint(b)
    ? Math.abs(numberOf(addIntervals(a, negateInterval(b)).lo))
    : undefined;

const compare = <At>(
  view: View<At>,
  at: At,
  op: CompareOp,
  [a, b]: readonly [Expr, Expr],
  add: Add,
): void => {
  // The side that reads the record is the actual one; with both, the left.
  const turned = placeOf(view, at, a).pointer === '' && placeOf(view, at, b).pointer !== '';
  const [actual, required, sign] = turned ? [b, a, COMPARED[op][2]] : [a, b, op];
  const side = sideOf(view, at, actual);
  const { masked } = placeOf(view, at, required);
  const value = view.value(at, required);
  const distance = masked || side.masked ? undefined : distanceOf(view.value(at, actual), value);
  add({
    ...side,
    op: COMPARED[sign][0],
    ...(masked ? {} : { required: reportValue(value) }),
    ...(distance === undefined ? {} : { distance }),
  });
  bare(view, at, actual, add);
  bare(view, at, required, add);
};

/** Adds the plain fields that an expression reads. */
const bare = <At>(view: View<At>, at: At, expr: Expr, add: Add): void => {
  if (expr.op === 'field') {
    const { unit: _, ...side } = sideOf(view, at, expr);
    add(side);
  } else if ('list' in expr) add({ pointer: listPointer(view, at, listUnder(expr.list)) });
  else for (const part of takenParts(view, at, expr)) bare(view, at, part, add);
};
