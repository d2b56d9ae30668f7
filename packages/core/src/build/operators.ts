import type { Choice } from '../declare/choice.js';
import type { Figure } from '../declare/figure.js';
import type { Expr, LogPeriod, RoundingMode } from '../expression/expression.js';
import { type LogPath, type Reader, withElement } from './fields.js';
import type { BooleanOf, CodeOf, CodesOf, DateLike, DateOf, NumberLike, NumberOf } from './typed.js';

const numeric = (x: NumberLike): Expr => (typeof x === 'number' ? { op: 'value', value: x } : x);
const dated = (x: DateLike): Expr => (typeof x === 'string' ? { op: 'date', value: x } : x);
const lifted = (x: unknown): Expr => {
  if (typeof x === 'number' || typeof x === 'boolean') return { op: 'value', value: x };
  if (typeof x !== 'string') return x as Expr;
  return /^\d{4}-\d{2}-\d{2}$/.test(x) ? { op: 'date', value: x } : { op: 'value', value: x };
};

/** A literal number. */
export const number = (value: number): NumberOf => ({ op: 'value', value });
/** A literal code or text. */
export const code = <C extends string>(value: C): CodeOf<C> => ({ op: 'value', value });
/** A literal day. */
export const date = (value: string): DateOf => ({ op: 'date', value });
/** Always true or always false. */
export const constant = (value: boolean): BooleanOf => ({ op: 'value', value });
/** The day of evaluation. */
export const asOf = (): DateOf => ({ op: 'asOf' });
/** A figure of a pack, in the version in force. */
export const figure = (of: Pick<Figure, 'id'>): NumberOf => ({ op: 'figure', id: of.id });
/** The option taken for an open question. */
export const choice = <const C extends Choice>(of: C): CodeOf<Extract<keyof C['options'], string>> => ({
  op: 'choice',
  id: of.id,
});
/** True when the value is known; unknown, never false, otherwise. */
export const present = (of: BooleanOf | NumberOf | DateOf | CodeOf | CodesOf): BooleanOf => ({
  op: 'present',
  of,
});

/** True when all are; false when one is. */
export const and = (...args: readonly BooleanOf[]): BooleanOf => ({ op: 'and', args });
/** True when one is; false when all are. */
export const or = (...args: readonly BooleanOf[]): BooleanOf => ({ op: 'or', args });
/** The opposite; unknown stays unknown. */
export const not = (of: BooleanOf): BooleanOf => ({ op: 'not', of });

interface Equality {
  (a: NumberOf, b: NumberLike): BooleanOf;
  (a: DateOf, b: DateLike): BooleanOf;
  (a: BooleanOf, b: BooleanOf | boolean): BooleanOf;
  <C extends string>(a: CodeOf<C>, b: NoInfer<C> | CodeOf<NoInfer<C>>): BooleanOf;
}
interface Order {
  (a: NumberLike, b: NumberLike): BooleanOf;
  (a: DateLike, b: DateLike): BooleanOf;
}
const compare = (op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge') => (a: unknown, b: unknown) =>
  ({ op, args: [lifted(a), lifted(b)] }) as BooleanOf;

/** Equal. */
export const eq: Equality = /* @__PURE__ */ compare('eq');
/** Not equal. */
export const ne: Equality = /* @__PURE__ */ compare('ne');
/** Below, or earlier. */
export const lt: Order = /* @__PURE__ */ compare('lt');
/** At most, or not later. */
export const le: Order = /* @__PURE__ */ compare('le');
/** Above, or later. */
export const gt: Order = /* @__PURE__ */ compare('gt');
/** At least, or not earlier. */
export const ge: Order = /* @__PURE__ */ compare('ge');

const arithmetic =
  (op: 'add' | 'sub' | 'mul' | 'least' | 'greatest') =>
  (...args: readonly [NumberLike, NumberLike, ...NumberLike[]]): NumberOf => ({
    op,
    args: args.map(numeric),
  });

/** Exact sum. */
export const add = /* @__PURE__ */ arithmetic('add');
/** The first less all others. */
export const sub = /* @__PURE__ */ arithmetic('sub');
/** Exact product. */
export const mul = /* @__PURE__ */ arithmetic('mul');
/** The smallest of several numbers. */
export const least = /* @__PURE__ */ arithmetic('least');
/** The largest of several numbers. */
export const greatest = /* @__PURE__ */ arithmetic('greatest');
/** Quotient to a multiple of the quantum; unknown (`zero-divisor`) for a divisor of zero. Prefer products. */
export const divide = (a: NumberLike, b: NumberLike, quantum: number, mode: RoundingMode): NumberOf => ({
  op: 'div',
  args: [numeric(a), numeric(b)],
  quantum,
  mode,
});
/** Rounded to a multiple of the quantum. */
export const round = (of: NumberOf, quantum: number, mode: RoundingMode): NumberOf => ({
  op: 'round',
  of,
  quantum,
  mode,
});

/** `then` or `otherwise` by a condition; the hull of both while the condition is unknown. */
export const when = <V extends Expr>(condition: BooleanOf, then: V, otherwise: NoInfer<V>): V =>
  ({ op: 'if', if: condition, then, else: otherwise }) as unknown as V;

/** The case of a code. A code without a case takes `otherwise`, and is unknown (`no-figure`) without it. */
export const lookup = <C extends string, V extends Expr>(
  key: CodeOf<C>,
  cases: { readonly [K in C]?: V },
  otherwise?: V,
): V =>
  ({ op: 'lookup', key, cases, ...(otherwise === undefined ? {} : { else: otherwise }) }) as unknown as V;

/** Whether a code is one of the listed, or of those of a figure. */
export const isIn = <C extends string>(
  of: CodeOf<C>,
  values: readonly NoInfer<C>[] | Pick<Figure, 'id'>,
): BooleanOf => ({
  op: 'in',
  of,
  values: 'id' in values ? { op: 'figure', id: values.id } : values,
});
const has =
  (op: 'hasAny' | 'hasAll') =>
  <C extends string>(of: CodesOf<C>, values: readonly NoInfer<C>[] | Pick<Figure, 'id'>): BooleanOf => ({
    op,
    of,
    values: 'id' in values ? { op: 'figure', id: values.id } : values,
  });
/** Whether a set holds any of the listed codes. */
export const hasAny = /* @__PURE__ */ has('hasAny');
/** Whether a set holds all of the listed codes. */
export const hasAll = /* @__PURE__ */ has('hasAll');

const between =
  (op: 'months' | 'years' | 'days') =>
  (from: DateLike, to: DateLike): NumberOf => ({
    op,
    args: [dated(from), dated(to)],
  });
/** Whole months from one day to another, as civil law counts them. */
export const months = /* @__PURE__ */ between('months');
/** Whole years from one day to another. */
export const years = /* @__PURE__ */ between('years');
/** Days from one day to another. */
export const days = /* @__PURE__ */ between('days');
/** A day moved by whole months, kept within the month. */
export const addMonths = (of: DateLike, by: NumberLike): DateOf => ({
  op: 'addMonths',
  of: dated(of),
  by: numeric(by),
});
/** A day moved by days. */
export const addDays = (of: DateLike, by: NumberLike): DateOf => ({
  op: 'addDays',
  of: dated(of),
  by: numeric(by),
});

/** Whether a text matches a pattern; `*` stands for any characters, `?` for one; width is folded. */
export const matches = (of: CodeOf, pattern: string): BooleanOf => ({ op: 'matches', of, pattern });
/** Code points of a text. */
export const textLength = (of: CodeOf): NumberOf => ({ op: 'length', of });
/** Whether a division code lies in a division. */
export const inDivision = (of: CodeOf, division: string): BooleanOf => ({
  op: 'inDivision',
  of,
  code: division,
});

/** The result of a named function of the profile. */
export const call = <V extends Expr>(name: string, ...args: readonly Expr[]): V =>
  ({ op: 'call', name, args }) as unknown as V;

interface LoggedOptions<T, B extends string> {
  readonly every: LogPeriod;
  /** How many whole periods before asOf are judged. */
  readonly periods: number;
  /** Entries that a period needs; 1 without it. */
  readonly times?: NumberLike;
  /** Pointer of the day below an entry; `/date` without it. */
  readonly day?: string;
  /** Which entries count. */
  readonly where?: (entry: Reader<T, B>) => BooleanOf;
  /** Only periods that begin on or after this day are judged. */
  readonly since?: DateLike;
  /** The choice between calendar and rolling periods. */
  readonly counting?: Pick<Choice, 'id'>;
}

/** A reader of any part; TypeScript does not infer the part from what a reader can do, only from these marks. */
type AnyReader = Pick<Reader<unknown, string>, 'scope' | 'table' | 'base'>;
type TableOf<R> = R extends { readonly table?: infer T } ? T : never;
type BaseOf<R> = R extends { readonly base?: infer B extends string } ? B : never;

/** Whether a log has enough entries in every whole period of the window before asOf. */
export const logged = <R extends AnyReader, P extends LogPath<TableOf<R>, BaseOf<R>>>(
  of: R,
  path: P,
  {
    every,
    periods,
    times = 1,
    day = '/date',
    where,
    since,
    counting,
  }: LoggedOptions<TableOf<R>, `${BaseOf<R>}${P}/entries/*`>,
): BooleanOf => {
  const { as, made } = withElement((entry) => where?.(entry as never));
  return {
    op: 'logged',
    of: of.scope,
    path,
    as,
    day,
    every,
    periods,
    times: numeric(times),
    ...(made === undefined ? {} : { where: made }),
    ...(since === undefined ? {} : { since: dated(since) }),
    ...(counting === undefined ? {} : { counting: counting.id }),
  };
};
