import type { AnyListExpr, Expr } from '../expression/expression.js';

/** An expression whose kind TypeScript knows. The mark exists only for the compiler; the value is plain JSON. */
type Typed<E, K> = E & { readonly '~kind'?: K };

/** Yes, no or unknown. */
export type BooleanOf = Typed<Expr, 'boolean'>;
/** A decimal. */
export type NumberOf = Typed<Expr, 'number'>;
/** A day. */
export type DateOf = Typed<Expr, 'date'>;
/** One code out of `C`; `string` for free text. */
export type CodeOf<C extends string = string> = Typed<Expr, { readonly code: C }>;
/** A set of codes out of `C`. */
export type CodesOf<C extends string = string> = Typed<Expr, { readonly codes: C }>;
/** A list whose elements stand under the pattern `P` of the field table. */
export type ListOf<P extends string = string> = Typed<AnyListExpr, { readonly elements: P }>;

/** What can stand for a number. */
export type NumberLike = NumberOf | number;
/** What can stand for a day. */
export type DateLike = DateOf | `${number}-${number}-${number}`;
