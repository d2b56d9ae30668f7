import type {
  AnyListExpr,
  CountExpr,
  Expr,
  ListExpr,
  PickExpr,
  QuantifierExpr,
  SumExpr,
} from '../expression/expression.js';
import { type Truth, UNKNOWN } from '../value/truth.js';
import type { Context, Scope, Scopes } from './context.js';
import { truthIn, valueIn } from './interpret.js';
import { membersOf } from './lists.js';
import { scopeNamed } from './read.js';
import { isPoint, type Value } from './value.js';

/** An expression over a list. */
export type OverList = QuantifierExpr | CountExpr | SumExpr | PickExpr;

/**
 * How reasons look at a record: by the interpreter, where `At` says what names stand for, or over the columns of a plan,
 * where it says which row is meant.
 */
export interface View<At> {
  readonly context: Context;
  truth(at: At, expr: Expr): Truth;
  value(at: At, expr: Expr): Value;
  /** Whether an expression has only one value. */
  isKnown(at: At, expr: Expr): boolean;
  scope(at: At, name: string): Scope;
  /** The elements that a list may have, after its filters. */
  members(at: At, over: OverList): readonly { readonly at: At; readonly can: Truth }[];
  /** Filters that may or may not let an element through which no other surely stops, the innermost filter first. */
  doubts(at: At, over: OverList): readonly { readonly at: At; readonly where: Expr }[];
  /** What names stand for, for the interpreter. */
  scopes(at: At): Scopes;
}

/** The list under any filters. */
export const listUnder = (list: AnyListExpr): ListExpr => (list.op === 'list' ? list : listUnder(list.list));

const bound = (scopes: Scopes, name: string, scope: Scope): Scopes => ({ ...scopes, [name]: scope });

/** Reasons as the interpreter finds them. */
export const interpreted = (context: Context): View<Scopes> => {
  const doubtsOf = (
    scopes: Scopes,
    list: AnyListExpr,
    left: ReadonlySet<string>,
  ): readonly { at: Scopes; where: Expr }[] => {
    if (list.op === 'list') return [];
    const own = membersOf(context, scopes, list.list)
      .members.filter(({ scope }) => left.has(scope.pointer))
      .map(({ scope }) => ({ at: bound(scopes, list.as, scope), where: list.where }))
      .filter(({ at, where }) => truthIn(context, at, where) === UNKNOWN);
    return [...doubtsOf(scopes, list.list, left), ...own];
  };
  return {
    context,
    truth: (scopes, expr) => truthIn(context, scopes, expr),
    value: (scopes, expr) => valueIn(context, scopes, expr),
    isKnown: (scopes, expr) => isPoint(valueIn(context, scopes, expr)),
    scope: scopeNamed,
    members: (scopes, over) =>
      membersOf(context, scopes, over.list).members.map(({ scope, can }) => ({
        at: 'as' in over ? bound(scopes, over.as, scope) : scopes,
        can,
      })),
    doubts: (scopes, over) => {
      const { members } = membersOf(context, scopes, over.list);
      return doubtsOf(scopes, over.list, new Set(members.map(({ scope }) => scope.pointer)));
    },
    scopes: (scopes) => scopes,
  };
};
