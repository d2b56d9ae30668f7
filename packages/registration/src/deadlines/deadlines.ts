import { formatDay, parseDay, shiftMonths } from '@tuoyu/core';
import { isIsoDate, type NoCalendar, workingDays } from '@tuoyu/reference';
import { both } from '../bodies.js';
import { begunOn } from '../cite.js';
import { inNanjing, placeOf, planState } from '../place.js';
import type { OpenQuestion } from '../route/types.js';
import type { DeadlineRule } from './rule.js';
import { deadlineRules } from './rules.js';
import type { Deadline, DeadlineEvent, DeadlineOptions, Deadlines, Limit } from './types.js';

type EndOnRestDay = Deadlines['choices']['endOnRestDay'];
type Days = Pick<Deadline, 'firstDay' | 'lastDay' | 'unmoved'>;

const unknown: Days = { firstDay: null, lastDay: 'no-calendar', unmoved: null };

const moved = (firstDay: string, unmoved: string, endOnRestDay: EndOnRestDay): Days => ({
  firstDay,
  lastDay: workingDays.addDays(unmoved, 0, { endOnRestDay }),
  unmoved,
});

const monthsOn = (on: string, count: number): string | undefined => {
  const day = parseDay(on);
  return day === undefined ? undefined : formatDay(shiftMonths(day, count));
};

const daysOf = (limit: Limit, on: string, endOnRestDay: EndOnRestDay): Days => {
  if (limit.kind === 'promptly') return { firstDay: null, lastDay: 'promptly', unmoved: null };
  if (limit.kind === 'day-of-next-year') {
    if (!isIsoDate(on)) return unknown;
    const two = (part: number) => String(part).padStart(2, '0');
    const year = String(Number(on.slice(0, 4)) + 1).padStart(4, '0');
    return moved(`${year}-01-01`, `${year}-${two(limit.month)}-${two(limit.day)}`, endOnRestDay);
  }
  const next: string | NoCalendar =
    limit.kind === 'working-days'
      ? workingDays.addWorkingDays(on, 1)
      : workingDays.addDays(on, 1, { endOnRestDay: 'stay' });
  if (next === 'no-calendar') return unknown;
  if (limit.kind === 'working-days') {
    const lastDay = workingDays.addWorkingDays(on, limit.count);
    return { firstDay: next, lastDay, unmoved: lastDay === 'no-calendar' ? null : lastDay };
  }
  const end =
    limit.kind === 'months'
      ? monthsOn(on, limit.count)
      : workingDays.addDays(on, limit.count, { endOnRestDay: 'stay' });
  return end === undefined || end === 'no-calendar'
    ? { ...unknown, firstDay: next }
    : moved(next, end, endOnRestDay);
};

const questionsOf = (
  { kind, registrar }: DeadlineEvent,
  rules: readonly DeadlineRule[],
  local: 'applies' | 'not' | 'undecided' | 'no-place',
): readonly OpenQuestion[] => {
  const own = deadlineRules.filter(({ event }) => event === kind);
  const registrars = own.some((rule) => rule.registrar !== undefined);
  return [
    ...(registrars && registrar === undefined
      ? [
          {
            text: both(
              '登记机关是哪个部门：期限由此确定',
              'which body is the registrar: the period hangs on it',
            ),
            ask: ['civil-affairs', 'market-regulation', 'staffing-office'],
          } as const,
        ]
      : []),
    ...(registrar !== undefined && rules.length === 0
      ? [
          {
            text: both('没有已读到的规定写明期限', 'no text that was read gives a period'),
            ask: [registrar],
          } as const,
        ]
      : []),
    ...(own.some(({ nanjing }) => nanjing) && (local === 'no-place' || local === 'undecided')
      ? [
          {
            text:
              local === 'no-place'
                ? both('住所在哪里：南京另有规定', 'where the seat is: Nanjing adds to it')
                : both(
                    '南京实施方案2025年后是否仍适用',
                    'whether the plan of Nanjing still applies after 2025',
                  ),
            ask: ['health'],
          } as const,
        ]
      : []),
  ];
};

/**
 * The periods that an event starts, each with its first and last day. The day of the event is not counted. An end on a
 * rest day goes on to the next working day unless the choice `endOnRestDay` is `stay`. Where the text says promptly, the
 * last day is `promptly`; where the calendar does not reach, or `on` is no day, it is `no-calendar`. Never throws.
 *
 * @example
 * deadlines({ kind: 'file-received', on: '2026-09-30' }).deadlines[0]?.lastDay; // => '2026-10-13'
 */
export const deadlines = (event: DeadlineEvent, options: DeadlineOptions = {}): Deadlines => {
  const endOnRestDay = options.endOnRestDay ?? 'next-working-day';
  const { kind, on, registrar } = event;
  const day = isIsoDate(on) ? on : '';
  const nanjing = inNanjing(placeOf(event.place));
  const plan = planState(day, event.planInForce);
  const local = plan === 'not' || nanjing === false ? 'not' : nanjing === undefined ? 'no-place' : plan;
  const rules = deadlineRules.filter(
    (rule) =>
      rule.event === kind &&
      (rule.registrar === undefined || rule.registrar === registrar) &&
      (rule.nanjing !== true || local === 'applies'),
  );
  const found = rules.flatMap((rule): readonly Deadline[] => {
    const basis = day === '' ? rule.basis : begunOn(rule.basis, day);
    if (basis.length === 0) return [];
    const { id, title, addressee, limit } = rule;
    return [{ id, title, addressee, limit, ...daysOf(limit, day, endOnRestDay), basis }];
  });
  return { event, choices: { endOnRestDay }, deadlines: found, questions: questionsOf(event, rules, local) };
};

/** Where a duty with a period stands. */
export type DeadlineState = 'kept' | 'late' | 'running' | 'overdue' | 'unknown';

/**
 * Where a period stands on a day. Done by the last day it is `kept`, after it `late`; not done it is `running` up to and
 * with the last day, then `overdue`. Without a last day (promptly, no calendar) it is `unknown`: no number is put in.
 * `doneOn` null means known to be not done; undefined means not known.
 */
export const deadlineState = (
  { lastDay }: Pick<Deadline, 'lastDay'>,
  { doneOn, asOf }: { readonly doneOn?: string | null; readonly asOf: string },
): DeadlineState => {
  if (!isIsoDate(lastDay) || !isIsoDate(asOf)) return 'unknown';
  if (typeof doneOn === 'string') {
    if (!isIsoDate(doneOn)) return 'unknown';
    if (doneOn <= asOf) return doneOn <= lastDay ? 'kept' : 'late';
  } else if (doneOn === undefined) return asOf <= lastDay ? 'running' : 'unknown';
  return asOf <= lastDay ? 'running' : 'overdue';
};
