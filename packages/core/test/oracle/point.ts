import type { AnyListExpr, Expr, LoggedExpr } from '../../src/index.js';
import { AS_OF, FUNCTIONS, rawBelow } from './world.js';

/*
 * A second evaluator, for records in which everything is known. It shares no code with the engine and computes
 * differently on purpose: numbers are fractions, months are counted day by day, patterns become regular expressions.
 */

/** A fraction with a positive denominator. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}
/** Days since 1970-01-01. */
export interface PlainDay {
  readonly day: number;
}
export type Point = boolean | string | Fraction | PlainDay | readonly string[];

export const fraction = (x: number): Fraction => {
  const [, sign, whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(x)) ?? [];
  const n = BigInt(whole + decimals) * (sign === '-' ? -1n : 1n);
  const power = Number(exponent) - decimals.length;
  return power >= 0 ? { n: n * 10n ** BigInt(power), d: 1n } : { n, d: 10n ** BigInt(-power) };
};
/** Below zero, zero or above, as `a` is to `b`. */
export const order = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
const over = (a: Fraction, b: Fraction): Fraction =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };

/** A fraction to whole multiples of the quantum: the candidates below and above are compared by distance. */
const rounded = (x: Fraction, quantum: number, mode: string): Fraction => {
  const q = fraction(quantum);
  const { n, d } = over(x, q);
  let below = n / d;
  while (below * d > n) below -= 1n;
  const pick = (() => {
    if (below * d === n) return below;
    const above = below + 1n;
    if (mode === 'down') return below;
    if (mode === 'up') return above;
    const toBelow = n - below * d;
    const toAbove = above * d - n;
    if (toBelow !== toAbove) return toBelow < toAbove ? below : above;
    if (mode === 'half-even') return below % 2n === 0n ? below : above;
    return n > 0n ? above : below;
  })();
  return times({ n: pick, d: 1n }, q);
};

/** What a function said of the few days that there are, so that it is asked once. */
const remembered = <K, V>(of: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
};

export const dayNumber = remembered((iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86400000);
const parts = remembered((day: number) => {
  const date = new Date(day * 86400000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
});
const isLastOfMonth = (day: number): boolean => parts(day).month !== parts(day + 1).month;

const stepped = new Map<string, number>();
/** Days after `from` up to `to` on which another month (or year) has become complete; counted one day at a time. */
const completed = (unit: 'months' | 'years', from: number, to: number): number => {
  if (to < from) return 0 - completed(unit, to, from);
  const key = `${unit} ${from} ${to}`;
  const known = stepped.get(key);
  if (known !== undefined) return known;
  const start = parts(from);
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) {
    const now = parts(day);
    if (unit === 'years' && now.month !== start.month) continue;
    if (now.day === start.day || (now.day < start.day && isLastOfMonth(day))) count += 1;
  }
  stepped.set(key, count);
  return count;
};

/** A day moved month by month, always from the first day of the month, then to the wanted or the last day. */
const moved = (day: number, months: number): number => {
  const { year, month, day: wanted } = parts(day);
  let at = Date.UTC(year, month, 1) / 86400000;
  for (let i = 0; i < Math.abs(months); i += 1) {
    const here = parts(at);
    at = Date.UTC(here.year, here.month + Math.sign(months), 1) / 86400000;
  }
  let result = at;
  while (parts(result).day < wanted && !isLastOfMonth(result)) result += 1;
  return result;
};

const truncated = ({ n, d }: Fraction): number => Number(n / d);

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const matches = (text: string, pattern: string): boolean => {
  const source = [...fold(pattern)]
    .map((c) => (c === '*' ? '[^]*' : c === '?' ? '[^]' : c.replace(/[\\^$.|+()[\]{}/-]/g, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`, 'u').test(fold(text));
};

/** What is not settled even when everything is known, such as a division by zero, is one of these. */
const NUMBER_HOLES = [fraction(-5), fraction(0), fraction(3.5)] as const;
const DAY_HOLES = [0, 19000, 21000] as const;
export const HOLES = [0, 1, 2] as const;

export class PointEvaluator {
  /** Whether something was met that even a complete record leaves open. */
  open = false;

  constructor(
    readonly hole: 0 | 1 | 2,
    readonly choices: { readonly [id: string]: string } = {},
  ) {}

  #number(): Fraction {
    this.open = true;
    return NUMBER_HOLES[this.hole] as Fraction;
  }

  #like(point: Point): Point {
    this.open = true;
    if (typeof point === 'boolean') return this.hole === 1;
    if (typeof point === 'string') return 'elsewhere';
    if ('day' in point) return { day: DAY_HOLES[this.hole] as number };
    return this.#number();
  }

  members(scopes: { readonly [s: string]: unknown }, list: AnyListExpr): readonly unknown[] {
    if (list.op === 'list') return rawBelow(scopes[list.of], list.path) as readonly unknown[];
    return this.members(scopes, list.list).filter((e) => this.truth({ ...scopes, [list.as]: e }, list.where));
  }

  truth(scopes: { readonly [s: string]: unknown }, expr: Expr): boolean {
    return this.value(scopes, expr) as boolean;
  }

  value(scopes: { readonly [s: string]: unknown }, expr: Expr): Point {
    const go = (e: Expr): Point => this.value(scopes, e);
    const number = (e: Expr): Fraction => go(e) as Fraction;
    const day = (e: Expr): number => (go(e) as PlainDay).day;
    switch (expr.op) {
      case 'value':
        return typeof expr.value === 'number' ? fraction(expr.value) : expr.value;
      case 'date':
        return { day: dayNumber(expr.value) };
      case 'asOf':
        return { day: dayNumber(AS_OF) };
      case 'choice':
        return this.choices[expr.id] as string;
      case 'field': {
        const raw = rawBelow(scopes[expr.of], expr.path);
        if (typeof raw === 'number') return fraction(raw);
        const isDay = typeof raw === 'string' && /^\d{4}-\d\d-\d\d$/.test(raw);
        return isDay ? { day: dayNumber(raw) } : (raw as Point);
      }
      case 'present':
        go(expr.of);
        return true;
      case 'and':
        return expr.args.map(go).every((x) => x === true);
      case 'or':
        return expr.args.map(go).some((x) => x === true);
      case 'not':
        return go(expr.of) === false;
      case 'eq':
      case 'ne':
      case 'lt':
      case 'le':
      case 'gt':
      case 'ge':
        return compared(expr.op, go(expr.args[0]), go(expr.args[1]));
      case 'add':
        return expr.args.map(number).reduce(plus);
      case 'sub':
        return expr.args.map(number).reduce(minus);
      case 'mul':
        return expr.args.map(number).reduce(times);
      case 'least':
        return expr.args.map(number).sort(order)[0] as Fraction;
      case 'greatest':
        return expr.args.map(number).sort(order).at(-1) as Fraction;
      case 'div': {
        const [a, b] = [number(expr.args[0]), number(expr.args[1])];
        return b.n === 0n ? this.#number() : rounded(over(a, b), expr.quantum, expr.mode);
      }
      case 'round':
        return rounded(number(expr.of), expr.quantum, expr.mode);
      case 'if':
        return go(expr.if) === true ? go(expr.then) : go(expr.else);
      case 'lookup': {
        const found = Object.entries(expr.cases).find(([code]) => code === go(expr.key))?.[1] ?? expr.else;
        return found === undefined ? this.#like(go(Object.values(expr.cases)[0] as Expr)) : go(found);
      }
      case 'in':
        return (expr.values as readonly string[]).some((v) => v === go(expr.of));
      case 'hasAny':
        return (go(expr.of) as readonly string[]).some((c) => (expr.values as readonly string[]).includes(c));
      case 'hasAll': {
        const has = new Set(go(expr.of) as readonly string[]);
        return !(expr.values as readonly string[]).some((c) => !has.has(c));
      }
      case 'months':
      case 'years':
        return fraction(completed(expr.op, day(expr.args[0]), day(expr.args[1])));
      case 'days':
        return fraction(day(expr.args[1]) - day(expr.args[0]));
      case 'addMonths':
        return { day: moved(day(expr.of), truncated(number(expr.by))) };
      case 'addDays':
        return { day: day(expr.of) + truncated(number(expr.by)) };
      case 'matches':
        return matches(go(expr.of) as string, expr.pattern);
      case 'length':
        return fraction(Array.from(go(expr.of) as string).length);
      case 'inDivision': {
        const level = expr.code.endsWith('0000') ? 2 : expr.code.endsWith('00') ? 4 : 6;
        return (go(expr.of) as string).slice(0, level) === expr.code.slice(0, level);
      }
      case 'every':
        return !this.members(scopes, expr.list).some(
          (e) => !this.truth({ ...scopes, [expr.as]: e }, expr.that),
        );
      case 'some':
        return this.members(scopes, expr.list).some((e) =>
          this.truth({ ...scopes, [expr.as]: e }, expr.that),
        );
      case 'count':
        return fraction(this.members(scopes, expr.list).length);
      case 'sum':
        return this.members(scopes, expr.list)
          .map((e) => this.value({ ...scopes, [expr.as]: e }, expr.of) as Fraction)
          .reduce(plus, fraction(0));
      case 'min':
      case 'max':
      case 'first': {
        const values = this.members(scopes, expr.list).map((e) =>
          this.value({ ...scopes, [expr.as]: e }, expr.of),
        );
        const empty = go(expr.empty);
        if (values.length === 0) return empty;
        if (expr.op === 'first') return values[0] as Point;
        const sorted = values.sort((a, b) => size(a, b));
        return (expr.op === 'min' ? sorted[0] : sorted.at(-1)) as Point;
      }
      case 'call': {
        const inputs = expr.args.map((e) => {
          const x = go(e);
          return typeof x === 'object' && 'n' in x ? Number(x.n) / Number(x.d) : x;
        });
        const fn = FUNCTIONS[expr.name];
        const result = fn?.run(...(inputs as (number | string)[]));
        if (typeof result === 'number') return fraction(result);
        if (result !== undefined) return result;
        this.open = true;
        return this.hole === 1;
      }
      case 'logged':
        return this.#logged(scopes, expr);
      default:
        throw new Error(`no such operator here: ${expr.op}`);
    }
  }

  /** The whole periods before asOf, latest first, as pairs of first and last day. */
  periods(expr: LoggedExpr): readonly (readonly [number, number])[] {
    const rolling = expr.counting !== undefined && this.choices[expr.counting] === 'rolling';
    const now = dayNumber(AS_OF);
    const length = { day: 0, week: 0, month: 1, quarter: 3, 'half-year': 6, year: 12 }[expr.every];
    const startsPeriod = (day: number): boolean => {
      const { month, day: of } = parts(day);
      if (expr.every === 'day') return true;
      if (expr.every === 'week') return new Date(day * 86400000).getUTCDay() === 1;
      return of === 1 && month % length === 0;
    };
    const starts: number[] = [];
    if (rolling) {
      for (let i = 0; i <= expr.periods; i += 1) {
        const days = expr.every === 'week' ? 7 : 1;
        starts.push(length === 0 ? now - i * days : moved(now, -i * length));
      }
    } else {
      for (let day = now; starts.length <= expr.periods; day -= 1) if (startsPeriod(day)) starts.push(day);
    }
    return starts.slice(1).map((start, i) => [start, (starts[i] as number) - 1]);
  }

  #logged(scopes: { readonly [s: string]: unknown }, expr: LoggedExpr): boolean {
    const log = rawBelow(scopes[expr.of], expr.path) as {
      readonly from: string;
      readonly to: string;
      readonly entries: readonly unknown[];
    };
    const needed = this.value(scopes, expr.times) as Fraction;
    const since = expr.since && (this.value(scopes, expr.since) as PlainDay).day;
    return this.periods(expr).every(([first, last]) => {
      if (since !== undefined && first < since) return true;
      const seen = log.entries.filter((entry) => {
        const day = dayNumber(rawBelow(entry, expr.day) as string);
        const counts = expr.where === undefined || this.truth({ ...scopes, [expr.as]: entry }, expr.where);
        return counts && first <= day && day <= last;
      }).length;
      const covered = dayNumber(log.from) <= first && dayNumber(log.to) >= last;
      if (!covered) this.open = true;
      // What happened outside the span of the log nobody knows: nothing more, or a lot.
      const unseen = covered || this.hole === 0 ? 0 : 100;
      return order(fraction(seen + unseen), needed) >= 0;
    });
  }
}

const size = (a: Point, b: Point): number => {
  if (typeof a === 'object' && 'day' in a) return a.day - (b as PlainDay).day;
  return order(a as Fraction, b as Fraction);
};

export const equalPoints = (a: Point, b: Point): boolean =>
  typeof a === 'object' && ('day' in a || 'n' in a) ? size(a, b) === 0 : a === b;

const compared = (op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', a: Point, b: Point): boolean => {
  if (op === 'eq') return equalPoints(a, b);
  if (op === 'ne') return !equalPoints(a, b);
  const sign = size(a, b);
  return { lt: sign < 0, le: sign <= 0, gt: sign > 0, ge: sign >= 0 }[op];
};
