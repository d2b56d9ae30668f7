import type { UnknownReason } from '../evaluate/reason.js';
import type { AnyListExpr, ListExpr } from '../expression/expression.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../value/truth.js';
import type { Context, Scope, Scopes } from './context.js';
import { truthIn } from './interpret.js';
import { rawAt, scopeNamed, statedReason } from './read.js';

/** An element and whether it is in the list. */
export interface Member {
  readonly scope: Scope;
  readonly can: Truth;
}

/** The elements that a list may have. */
export interface Members {
  readonly pointer: string;
  /** Without those that surely are not in it. */
  readonly members: readonly Member[];
  /** Why there may be more elements than these; undefined for a complete list. */
  readonly reason: UnknownReason | undefined;
}

/** Where a list stands and what is there; a reason says why there may be more elements than these. */
export const listAt = (
  context: Context,
  scope: Scope,
  path: string,
): {
  readonly pointer: string;
  readonly raw: readonly unknown[];
  readonly reason: UnknownReason | undefined;
} => {
  const pointer = scope.pointer + path;
  const { raw, broken } = rawAt(scope, path);
  if (Array.isArray(raw)) return { pointer, raw, reason: context.unknowns[pointer] };
  const wrong = broken || (raw !== undefined && raw !== null);
  const reason = statedReason(context, pointer) ?? (wrong ? 'unreadable' : 'missing');
  return { pointer, raw: [], reason };
};

/** The elements of a list of the record. */
export const elementsOf = (context: Context, scopes: Scopes, list: ListExpr): Members => {
  const scope = scopeNamed(scopes, list.of);
  const { pointer, raw, reason } = listAt(context, scope, list.path);
  const pattern = `${scope.pattern}${list.path}/*`;
  // A hole in a list is an element that nobody knows.
  const members = Array.from(raw, (element, index) => ({
    scope: { raw: element, pointer: `${pointer}/${index}`, pattern },
    can: TRUE as Truth,
  }));
  return { pointer, members, reason };
};

/** The elements of a list or of a filter over one. */
export const membersOf = (context: Context, scopes: Scopes, list: AnyListExpr): Members => {
  if (list.op === 'list') return elementsOf(context, scopes, list);
  const inner = membersOf(context, scopes, list.list);
  const members: Member[] = [];
  for (const { scope, can } of inner.members) {
    const holds = truthIn(context, { ...scopes, [list.as]: scope }, list.where);
    if (holds !== FALSE) members.push({ scope, can: holds === TRUE ? can : UNKNOWN });
  }
  return { ...inner, members };
};
