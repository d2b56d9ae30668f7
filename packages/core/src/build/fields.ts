import type { FieldEntry, FieldTable } from '../declare/field-table.js';
import type { FieldExpr, FilterExpr, ListExpr } from '../expression/expression.js';
import type { BooleanOf, CodeOf, CodesOf, DateOf, ListOf, NumberOf } from './typed.js';

type CodesIn<E> = E extends { readonly codes: infer C } ? Extract<keyof C, string> : never;

/** The expression that reads a field of an entry. */
export type FieldOf<E> = E extends { readonly type: 'boolean' }
  ? BooleanOf
  : E extends { readonly type: 'number' }
    ? NumberOf
    : E extends { readonly type: 'date' }
      ? DateOf
      : E extends { readonly type: 'code' }
        ? CodeOf<CodesIn<E>>
        : E extends { readonly type: 'codes' }
          ? CodesOf<CodesIn<E>>
          : E extends { readonly type: 'text' }
            ? CodeOf
            : never;

type Patterns<T, B extends string> = Extract<keyof T, `${B}${string}`>;
type Below<K extends string, B extends string> = K extends `${B}${infer R}` ? R : never;
type Flat<R extends string> = R extends `${string}/*${string}` ? never : R;
type OfType<T, B extends string, Y> = {
  [K in Patterns<T, B>]: T[K] extends { readonly type: Y } ? Flat<Below<K, B>> : never;
}[Patterns<T, B>];

type LeafType = Exclude<FieldEntry['type'], 'list' | 'object'>;

/** Paths below a pattern that lead to a value, without going through a list. */
export type LeafPath<T, B extends string> = OfType<T, B, LeafType>;
/** Paths below a pattern that lead to a list, without going through another. */
export type ListPath<T, B extends string> = OfType<T, B, 'list'>;
/** Paths below a pattern that lead to a log: a group with `from`, `to` and `entries`. */
export type LogPath<T, B extends string> =
  ListPath<T, B> extends infer L ? (L extends `${infer P}/entries` ? P : never) : never;

/** Reads fields and lists of one part of the record. */
export interface Reader<T, B extends string> {
  /** The field at a path below the part; `''` for an element that is itself a value. */
  <P extends LeafPath<T, B>>(path: P): FieldOf<T[`${B}${P}` & keyof T]>;
  /** The list at a path below the part. */
  list<P extends ListPath<T, B>>(path: P): ListOf<`${B}${P}/*`>;
  /** Name of the part in expressions. */
  readonly scope: string;
  /** The field table, for quantifiers over lists of this reader. */
  readonly table?: T;
  /** Where the part stands in the field table. Exists only for the compiler, which infers `B` from it. */
  readonly base?: B;
}

export const readerOf = <T, B extends string>(scope: string): Reader<T, B> => {
  const read = (path: string): FieldExpr => ({ op: 'field', of: scope, path });
  return Object.assign(read, {
    scope,
    list: (path: string): ListExpr => ({ op: 'list', of: scope, path }),
  }) as unknown as Reader<T, B>;
};

let depth = 0;

/** Runs a callback with a reader for the elements of a list, under a name that no enclosing quantifier uses. */
export const withElement = <R>(
  make: (element: Reader<never, string>) => R,
): { readonly as: string; readonly made: R } => {
  depth += 1;
  try {
    const as = `e${depth}`;
    return { as, made: make(readerOf(as)) };
  } finally {
    depth -= 1;
  }
};

/** Builders that know a field table: the record, the subject of a rule, and quantifiers over typed lists. */
export interface Fields<T> extends Reader<T, ''> {
  /** The element that a rule with these `subjects` judges. */
  subject<P extends ListPath<T, ''>>(subjects: P): Reader<T, `${P}/*`>;
  /** True when it holds for every element, and for an empty list. */
  every<P extends string>(list: ListOf<P>, that: (element: Reader<T, P>) => BooleanOf): BooleanOf;
  /** True when it holds for at least one element. */
  some<P extends string>(list: ListOf<P>, that: (element: Reader<T, P>) => BooleanOf): BooleanOf;
  /** The elements for which it holds. */
  filter<P extends string>(list: ListOf<P>, where: (element: Reader<T, P>) => BooleanOf): ListOf<P>;
  /** How many elements there are. */
  count(list: ListOf): NumberOf;
  /** Sum over the elements; 0 for an empty list. */
  sum<P extends string>(list: ListOf<P>, of: (element: Reader<T, P>) => NumberOf): NumberOf;
  /** Smallest value; `empty` for an empty list. */
  min<P extends string, V extends NumberOf | DateOf>(
    list: ListOf<P>,
    of: (element: Reader<T, P>) => V,
    empty: V,
  ): V;
  /** Largest value; `empty` for an empty list. */
  max<P extends string, V extends NumberOf | DateOf>(
    list: ListOf<P>,
    of: (element: Reader<T, P>) => V,
    empty: V,
  ): V;
  /** Value of the first element; `empty` for an empty list. */
  first<P extends string, V>(list: ListOf<P>, of: (element: Reader<T, P>) => V, empty: V): V;
}

/**
 * Typed builders over a field table: an unknown path or a comparison of different kinds is a compile error, and every
 * value they give is plain JSON.
 */
export const fields = <const T extends FieldTable>(_table: T): Fields<T> => {
  const over =
    <O extends string>(op: O, key: 'that' | 'of') =>
    (list: ListOf, make: (element: never) => unknown, empty?: unknown) => {
      const { as, made } = withElement((element) => make(element as never));
      return { op, list, as, [key]: made, ...(empty === undefined ? {} : { empty }) };
    };
  return Object.assign(readerOf<T, ''>('record'), {
    subject: () => readerOf('subject'),
    every: over('every', 'that'),
    some: over('some', 'that'),
    filter: (list: ListOf, make: (element: never) => unknown): FilterExpr => {
      const { as, made } = withElement((element) => make(element as never));
      return { op: 'filter', list, as, where: made as FilterExpr['where'] };
    },
    count: (list: ListOf) => ({ op: 'count', list }),
    sum: over('sum', 'of'),
    min: over('min', 'of'),
    max: over('max', 'of'),
    first: over('first', 'of'),
  }) as unknown as Fields<T>;
};
