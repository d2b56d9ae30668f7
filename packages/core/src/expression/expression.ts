/**
 * The expression tree: a closed set of JSON objects, told apart by `op`. It can be printed, diffed, hashed,
 * interpreted and compiled. Its version is {@link EXPRESSION_FORMAT}.
 */
export const EXPRESSION_FORMAT = 'tuoyu-expression/1';

/** How `round` and `divide` treat what lies between two multiples of the quantum. */
export type RoundingMode = 'up' | 'down' | 'half-up' | 'half-even';

/** A literal: yes or no, a decimal, or a code or text. Days are written with `date`. */
export interface ValueExpr {
  readonly op: 'value';
  readonly value: boolean | number | string;
}
/** An ISO day. */
export interface DateExpr {
  readonly op: 'date';
  readonly value: string;
}
/** A field of the record (`of: "record"`), of the subject, or of the element that an enclosing quantifier named. */
export interface FieldExpr {
  readonly op: 'field';
  readonly of: string;
  /** Pointer below the scope; empty for an element that is itself a value. */
  readonly path: string;
}
/** A figure of a pack, in the version in force on the anchor day. */
export interface FigureExpr {
  readonly op: 'figure';
  readonly id: string;
}
/** The option that the profile's user took for an open question of the law. */
export interface ChoiceExpr {
  readonly op: 'choice';
  readonly id: string;
}
/** The day of evaluation. */
export interface AsOfExpr {
  readonly op: 'asOf';
}
/** True when the value is known; unknown, never false, when it is missing. */
export interface PresentExpr {
  readonly op: 'present';
  readonly of: Expr;
}
/** All, or at least one, of several statements, by Kleene's tables. */
export interface LogicExpr {
  readonly op: 'and' | 'or';
  readonly args: readonly Expr[];
}
/** The opposite of a statement; of an unknown one it is unknown. */
export interface NotExpr {
  readonly op: 'not';
  readonly of: Expr;
}
/** Comparison of two numbers or two days; `eq` and `ne` also of two codes, texts or booleans. */
export interface CompareExpr {
  readonly op: CompareOp;
  readonly args: readonly [Expr, Expr];
}
/** The six comparisons. */
export type CompareOp = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
/** Exact arithmetic. `least` and `greatest` take the smallest or largest of their arguments. */
export interface ArithmeticExpr {
  readonly op: 'add' | 'sub' | 'mul' | 'least' | 'greatest';
  readonly args: readonly Expr[];
}
/** Division to a multiple of `quantum`; by zero it is unknown (`zero-divisor`). */
export interface DivideExpr {
  readonly op: 'div';
  readonly args: readonly [Expr, Expr];
  readonly quantum: number;
  readonly mode: RoundingMode;
}
/** Rounding to a multiple of `quantum`. */
export interface RoundExpr {
  readonly op: 'round';
  readonly of: Expr;
  readonly quantum: number;
  readonly mode: RoundingMode;
}
/** One of two values by a condition; while the condition is unknown, the hull of both. */
export interface IfExpr {
  readonly op: 'if';
  readonly if: Expr;
  readonly then: Expr;
  readonly else: Expr;
}
/** The case of a code. A code without a case takes `else`; without `else` it is unknown (`no-figure`). */
export interface LookupExpr {
  readonly op: 'lookup';
  readonly key: Expr;
  readonly cases: { readonly [code: string]: Expr };
  readonly else?: Expr;
}
/** Whether a code or a text is one of the listed. */
export interface InExpr {
  readonly op: 'in';
  readonly of: Expr;
  readonly values: readonly string[] | FigureExpr;
}
/** Whether a set of codes holds any, or all, of the listed. */
export interface HasExpr {
  readonly op: 'hasAny' | 'hasAll';
  readonly of: Expr;
  readonly values: readonly string[] | FigureExpr;
}
/** Whole months or years by civil law, or days, from the first day to the second; negative when it lies before. */
export interface BetweenExpr {
  readonly op: 'months' | 'years' | 'days';
  readonly args: readonly [Expr, Expr];
}
/** A day moved by whole months or days. The end of a month is kept within the month. */
export interface ShiftExpr {
  readonly op: 'addMonths' | 'addDays';
  readonly of: Expr;
  readonly by: Expr;
}
/** Whether a text matches a pattern in which `*` stands for any characters and `?` for one; width is folded. */
export interface MatchesExpr {
  readonly op: 'matches';
  readonly of: Expr;
  readonly pattern: string;
}
/** Code points of a text. */
export interface LengthExpr {
  readonly op: 'length';
  readonly of: Expr;
}
/** Whether a division code lies in a division, by GB/T 2260 prefix; the plan's place stands in for the profile's seat. */
export interface InDivisionExpr {
  readonly op: 'inDivision';
  readonly of: Expr;
  readonly code: string;
}
/** A list of the record or of an element. */
export interface ListExpr {
  readonly op: 'list';
  readonly of: string;
  readonly path: string;
}
/** The elements of a list for which `where` holds. */
export interface FilterExpr {
  readonly op: 'filter';
  readonly list: AnyListExpr;
  readonly as: string;
  readonly where: Expr;
}
/** A list, or the elements of one that a filter keeps. */
export type AnyListExpr = ListExpr | FilterExpr;
/** `every` and `some` of a list. */
export interface QuantifierExpr {
  readonly op: 'every' | 'some';
  readonly list: AnyListExpr;
  readonly as: string;
  readonly that: Expr;
}
/** How many elements a list has, as a whole number or a range. */
export interface CountExpr {
  readonly op: 'count';
  readonly list: AnyListExpr;
}
/** The sum of a number over the elements of a list; 0 for an empty one. */
export interface SumExpr {
  readonly op: 'sum';
  readonly list: AnyListExpr;
  readonly as: string;
  readonly of: Expr;
}
/** Smallest, largest or first value over a list; `empty` is the value for an empty one. */
export interface PickExpr {
  readonly op: 'min' | 'max' | 'first';
  readonly list: AnyListExpr;
  readonly as: string;
  readonly of: Expr;
  readonly empty: Expr;
}
/** A named function of the profile, with declared inputs and codomain. It runs only when all inputs are known. */
export interface CallExpr {
  readonly op: 'call';
  readonly name: string;
  readonly args: readonly Expr[];
}
/**
 * Whether the log at `path` (`{ from, to, entries }`) has enough entries in every whole period of the window before
 * asOf. Outside the span of the log nothing is known; the running period is not judged.
 */
export interface LoggedExpr {
  readonly op: 'logged';
  readonly of: string;
  /** Pointer of the log below the scope. */
  readonly path: string;
  /** Name under which `where` sees an entry. */
  readonly as: string;
  readonly where?: Expr;
  /** Pointer of the day below an entry; empty when the entry is the day itself. */
  readonly day: string;
  readonly every: LogPeriod;
  /** How often at least in each period. */
  readonly times: Expr;
  /** How many whole periods before asOf are judged. */
  readonly periods: number;
  /** Only periods that begin on or after this day are judged, for example the day of opening. */
  readonly since?: Expr;
  /** Id of the choice between `calendar` and `rolling` periods; calendar periods without it. */
  readonly counting?: string;
}
/** The periods by which a log is judged. */
export type LogPeriod = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** Any expression; they are told apart by `op`. */
export type Expr =
  | ValueExpr
  | DateExpr
  | FieldExpr
  | FigureExpr
  | ChoiceExpr
  | AsOfExpr
  | PresentExpr
  | LogicExpr
  | NotExpr
  | CompareExpr
  | ArithmeticExpr
  | DivideExpr
  | RoundExpr
  | IfExpr
  | LookupExpr
  | InExpr
  | HasExpr
  | BetweenExpr
  | ShiftExpr
  | MatchesExpr
  | LengthExpr
  | InDivisionExpr
  | QuantifierExpr
  | CountExpr
  | SumExpr
  | PickExpr
  | CallExpr
  | LoggedExpr;

/** The kinds of value that an expression can have. */
export type ValueKind = 'boolean' | 'number' | 'date' | 'code' | 'codes' | 'text';
