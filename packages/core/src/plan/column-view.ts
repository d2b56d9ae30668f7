import type { Expr } from '../expression/expression.js';
import type { Scope, Scopes } from '../interpret/context.js';
import { pickedOf } from '../interpret/interpret.js';
import { scopeNamed } from '../interpret/read.js';
import { codeValue, dateValue, isPoint, type Value } from '../interpret/value.js';
import { interpreted, type OverList, type View } from '../interpret/view.js';
import { decimalOf } from '../value/decimal.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../value/truth.js';
import { intervalAt } from './exact.js';
import type { Env } from './lists.js';
import { isPointAt } from './logic.js';
import type { FastRule, Machine } from './machine.js';
import { type Node, ready, readyFrame } from './node.js';
import { unpackDay } from './packed-day.js';
import { rowIn, scopeAt, scopesAt, type Term } from './place.js';

/** A row of a place; with `scopes` what names stand for where columns can not follow. */
export interface RowOf {
  readonly env: Env;
  readonly row: number;
  readonly scopes?: Scopes;
}

const valueAt = (node: Node, row: number, texts: readonly string[]): Value | undefined => {
  switch (node.kind) {
    case 'boolean':
      return { kind: 'boolean', can: node.bits[row] as Truth };
    case 'number': {
      if (node.scale >= 0) return { kind: 'number', ...intervalAt(node, row) };
      const [lo, hi] = [node.lo[row] as number, node.hi[row] as number];
      return {
        kind: 'number',
        lo: Number.isFinite(lo) ? decimalOf(lo) : lo,
        hi: Number.isFinite(hi) ? decimalOf(hi) : hi,
      };
    }
    case 'date':
      return dateValue(unpackDay(node.lo[row] as number), unpackDay(node.hi[row] as number));
    case 'code': {
      const id = node.ids[row] as number;
      return id >= 0 ? codeValue(texts[id] as string) : { kind: 'code', options: node.options };
    }
    default:
      return undefined;
  }
};

/** Reasons over the columns of a rule, about the record at hand; the interpreter is asked where it has none for a part. */
export const columnView = (machine: Machine, { terms, lists }: FastRule): View<RowOf> => {
  const { b } = machine;
  let asked: View<Scopes> | undefined;
  const plain = (): View<Scopes> => {
    if (asked?.context !== b.now) asked = interpreted(b.now);
    return asked as View<Scopes>;
  };
  const scopesOf = ({ env, row, scopes }: RowOf): Scopes => scopes ?? scopesAt(env.names, env.here, row);

  /** The column of a part, brought up to the record. */
  const columnOf = (at: RowOf, expr: Expr): Term | undefined => {
    const term = at.scopes === undefined ? terms.get(expr) : undefined;
    if (!term) return undefined;
    ready(term.node, machine.stamp);
    return term;
  };
  const rowOf = (at: RowOf, { node, at: place }: Term): number =>
    node.constant ? 0 : rowIn(at.env.here, at.row, place);

  const open = (at: RowOf, over: OverList) => (at.scopes === undefined ? lists.get(over) : undefined);

  const inSegment = <R>(at: RowOf, over: OverList, each: (row: number) => R | undefined): R[] | undefined => {
    const list = open(at, over);
    if (!list) return undefined;
    const frame = readyFrame(list.elements.frame, machine.stamp);
    const owner = rowIn(at.env.here, at.row, list.result);
    const found: R[] = [];
    for (let r = frame.start[owner] as number; r < (frame.end[owner] as number); r += 1) {
      const one = each(r);
      if (one !== undefined) found.push(one);
    }
    return found;
  };

  /** What is picked of a list that columns can look through, though they can not hold it; for codes. */
  const picked = (at: RowOf, expr: Expr): Value | undefined => {
    if (expr.op !== 'first') return undefined;
    const list = open(at, expr);
    if (!list) return undefined;
    const { frame } = list.elements;
    if (readyFrame(frame, machine.stamp).partial[rowIn(at.env.here, at.row, list.result)] === 1)
      return undefined;
    const values = view
      .members(at, expr)
      .map(({ at: inner, can }) => ({ can, value: view.value(inner, expr.of) }));
    return pickedOf(expr.op, values, false, view.value(at, expr.empty));
  };

  const view: View<RowOf> = {
    get context() {
      return b.now;
    },
    truth: (at, expr) => {
      const term = columnOf(at, expr);
      return term ? (term.node.bits[rowOf(at, term)] as Truth) : plain().truth(scopesOf(at), expr);
    },
    value: (at, expr) => {
      const term = columnOf(at, expr);
      const value = term && valueAt(term.node, rowOf(at, term), b.texts);
      return value ?? picked(at, expr) ?? plain().value(scopesOf(at), expr);
    },
    isKnown: (at, expr) => {
      const term = columnOf(at, expr);
      return term ? isPointAt(term.node, rowOf(at, term)) : isPoint(view.value(at, expr));
    },
    scope: (at, name): Scope => {
      const place = at.scopes === undefined ? at.env.names[name] : undefined;
      if (place === undefined) return scopeNamed(scopesOf(at), name);
      return scopeAt(place.frame, rowIn(at.env.here, at.row, place));
    },
    members: (at, over) => {
      const list = open(at, over);
      const filter = list?.elements.can && ready(list.elements.can, machine.stamp);
      return (
        inSegment(at, over, (row) => {
          const can = filter?.bits[row] ?? TRUE;
          return can === FALSE || !list ? undefined : { at: { env: list.env, row }, can: can as Truth };
        }) ??
        plain()
          .members(scopesOf(at), over)
          .map(({ at: scopes, can }) => ({ at: { ...at, scopes }, can }))
      );
    },
    doubts: (at, over) => {
      const list = open(at, over);
      if (!list)
        return plain()
          .doubts(scopesOf(at), over)
          .map(({ at: scopes, where }) => ({ at: { ...at, scopes }, where }));
      const { filters } = list;
      for (const { test } of filters) ready(test, machine.stamp);
      return filters.flatMap(
        ({ where, env, test }) =>
          inSegment(at, over, (row) => {
            const stopped = filters.some((other) => other.test.bits[row] === FALSE);
            return !stopped && test.bits[row] === UNKNOWN ? { at: { env, row }, where } : undefined;
          }) ?? [],
      );
    },
    scopes: scopesOf,
  };
  return view;
};
