import type { LoggedExpr, LogPeriod } from '../expression/expression.js';
import { addMonths, calendarDayOf, dayOf } from '../value/day.js';
import { decimalOf } from '../value/decimal.js';
import { compareIntervals } from '../value/interval.js';
import { andTruth, FALSE, orTruth, overAll, TRUE, type Truth, UNKNOWN } from '../value/truth.js';
import type { Context, Scopes } from './context.js';
import { truthIn, valueIn } from './interpret.js';
import { elementsOf } from './lists.js';
import { readField, scopeNamed } from './read.js';
import type { DateValue, NumberValue } from './value.js';

/** A period of days, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One period of a log as it was judged. */
export interface JudgedPeriod extends Span {
  readonly can: Truth;
  /** Entries that surely, and that at most, fall into the period; null when the log may lack some. */
  readonly least: number;
  readonly most: number | null;
}

export interface LoggedResult {
  readonly can: Truth;
  readonly judged: readonly JudgedPeriod[];
}

const MONTHS: { readonly [p in LogPeriod]?: number } = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

const calendarStart = (day: number, every: LogPeriod): number => {
  if (every === 'day') return day;
  // 1970-01-01 was a Thursday; weeks begin on Monday.
  if (every === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const { year, month } = calendarDayOf(day);
  const length = MONTHS[every] as number;
  return dayOf(year, Math.floor((month - 1) / length) * length + 1, 1);
};

/** The whole periods before a day, latest first. */
export const periodsBefore = (
  asOf: number,
  every: LogPeriod,
  count: number,
  rolling: boolean,
): readonly Span[] => {
  const last = rolling ? asOf : calendarStart(asOf, every);
  const months = MONTHS[every];
  // Counted from the last day, for the end of a month may move.
  const start = (i: number): number =>
    months === undefined ? last - i * (every === 'week' ? 7 : 1) : addMonths(last, -i * months);
  return Array.from({ length: count }, (_, i) => ({ from: start(i + 1), to: start(i) - 1 }));
};

/** Judges a log; a choice that nobody took counts both ways. See {@link LoggedExpr}. */
export const loggedTruth = (context: Context, scopes: Scopes, expr: LoggedExpr): LoggedResult => {
  const countings = expr.counting === undefined ? ['calendar'] : (context.choices[expr.counting] ?? []);
  const results = countings.map((counting) => judge(context, scopes, expr, counting === 'rolling'));
  const [first] = results as [LoggedResult, ...LoggedResult[]];
  return { can: overAll(results, (r) => r.can), judged: first.judged };
};

const judge = (context: Context, scopes: Scopes, expr: LoggedExpr, rolling: boolean): LoggedResult => {
  const log = scopeNamed(scopes, expr.of);
  const from = readField(context, log, `${expr.path}/from`) as DateValue;
  const to = readField(context, log, `${expr.path}/to`) as DateValue;
  const { members, reason } = elementsOf(context, scopes, {
    op: 'list',
    of: expr.of,
    path: `${expr.path}/entries`,
  });
  const entries = members.map(({ scope }) => ({
    day: readField(context, scope, expr.day) as DateValue,
    can: expr.where === undefined ? TRUE : truthIn(context, { ...scopes, [expr.as]: scope }, expr.where),
  }));
  const since = expr.since === undefined ? undefined : (valueIn(context, scopes, expr.since) as DateValue);
  const times = valueIn(context, scopes, expr.times) as NumberValue;
  const judged: JudgedPeriod[] = [];
  let can: Truth = TRUE;
  for (const span of periodsBefore(context.asOf, expr.every, expr.periods, rolling)) {
    const counts =
      since === undefined ? TRUE : since.hi <= span.from ? TRUE : since.lo > span.from ? FALSE : UNKNOWN;
    if (counts === FALSE) continue;
    let least = 0;
    let possible = 0;
    for (const { day, can: matches } of entries) {
      if (matches === FALSE || day.hi < span.from || day.lo > span.to) continue;
      possible += 1;
      if (matches === TRUE && day.lo >= span.from && day.hi <= span.to) least += 1;
    }
    const covered = reason === undefined && from.hi <= span.from && to.lo >= span.to;
    const most = covered ? possible : null;
    const count = { lo: decimalOf(least), hi: most === null ? Number.POSITIVE_INFINITY : decimalOf(most) };
    const enough = compareIntervals(times, count, false);
    judged.push({ ...span, can: enough, least, most });
    can = andTruth(can, counts === TRUE ? enough : orTruth(enough, UNKNOWN));
  }
  return { can, judged };
};
