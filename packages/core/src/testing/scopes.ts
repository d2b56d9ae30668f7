import type { Rule } from '../declare/rule.js';
import type { AnyListExpr } from '../expression/expression.js';

/** Names that an expression can use, each with its place in the field table. */
export type ScopeNames = { readonly [scope: string]: string };

/** Names that a rule's expressions begin with. */
export const scopesOf = ({ subjects }: Rule): ScopeNames => ({
  record: '',
  ...(subjects === undefined ? {} : { subject: `${subjects}/*` }),
});

/** Pattern of the elements of a list. */
export const basePattern = (list: AnyListExpr, scopes: ScopeNames): string =>
  list.op === 'list' ? `${scopes[list.of] ?? ''}${list.path}/*` : basePattern(list.list, scopes);

type Bound = {
  readonly op: string;
  readonly as?: string;
  readonly list?: AnyListExpr;
  readonly of?: unknown;
};

/** The names in reach of a part, given everything that encloses it. */
export const scopesAt = (root: unknown, path: readonly string[], outer: ScopeNames): ScopeNames => {
  let scopes = outer;
  let at = root as { readonly [key: string]: unknown };
  for (const key of path) {
    const { op, as, list, of } = at as unknown as Bound;
    const bindsHere =
      as !== undefined && key !== 'list' && key !== 'empty' && key !== 'since' && key !== 'times';
    if (bindsHere && list !== undefined) scopes = { ...scopes, [as]: basePattern(list, scopes) };
    if (bindsHere && op === 'logged') {
      const log = at as unknown as { readonly path: string };
      scopes = { ...scopes, [as]: `${scopes[of as string] ?? ''}${log.path}/entries/*` };
    }
    at = at[key] as { readonly [key: string]: unknown };
  }
  return scopes;
};
