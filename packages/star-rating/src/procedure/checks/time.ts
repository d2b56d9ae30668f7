import { formatDay, parseDay, shiftMonths } from '@tuoyu/core';
import { by, type Check, fail, notApplicable, pass, unknown } from '../verdict.js';

const yearOf = (day: string): number => Number(day.slice(0, 4));
const later = (day: string, months: number): string =>
  formatDay(shiftMonths(parseDay(day) as number, months));

/** Whether the next assessment, or today where there is none, came too late. */
const isLate = (last: string, next: string, months: number, reading: 'rolling' | 'calendar'): boolean =>
  reading === 'rolling' || months % 12 !== 0
    ? next > later(last, months)
    : yearOf(next) - yearOf(last) > months / 12;

export const cadence: Check<'cadence'> = ({ previous, assessedOn }, { months, reading }, asOf) => {
  if (previous === null && assessedOn === null)
    return unknown('/assessedOn', '评估日期未知', 'The day of assessment is not known');
  // from the assessment before to this one, and from this one to today
  const steps: (readonly [from: string, to: string, pointer: string])[] = [];
  if (previous !== null && previous !== 'none')
    steps.push([
      previous.assessedOn,
      assessedOn ?? asOf,
      assessedOn === null ? '/assessedOn' : '/previous/assessedOn',
    ]);
  if (assessedOn !== null) steps.push([assessedOn, asOf, '/assessedOn']);
  const readings = reading === undefined ? (['rolling', 'calendar'] as const) : [reading];
  const late = readings.map((own) => steps.find(([from, to]) => isLate(from, to, months, own)));
  const [first] = late;
  if (late.every((step) => step !== undefined) && first !== undefined)
    return fail(
      first[2],
      `${first[0]}评估后，至${first[1]}已超过${months}个月`,
      `More than ${months} months from ${first[0]} to ${first[1]}`,
    );
  if (late.some((step) => step !== undefined))
    return unknown(
      '/assessedOn',
      '按日计算和按年计算结果不同，须选定一种',
      'By days and by calendar years the answer differs: choose one',
    );
  if (previous === null) return unknown('/previous', '上一次评估未知', 'The assessment before is not known');
  if (assessedOn === null)
    return unknown('/assessedOn', '本次评估尚未结束', 'This assessment is not finished');
  return pass(
    '/assessedOn',
    previous === 'none' ? `首次评估：${assessedOn}` : `${previous.assessedOn}、${assessedOn}`,
    previous === 'none' ? `First assessed on ${assessedOn}` : `${previous.assessedOn}, then ${assessedOn}`,
  );
};

export const validity: Check<'validity'> = ({ validity: own }, { months }) => {
  if (own === null) return unknown('/validity', '没有有效期', 'No validity is recorded');
  // the day before the corresponding day completes the last month
  const last = formatDay(shiftMonths(parseDay(own.from) as number, months) - 1);
  const latest = later(own.from, months);
  if (own.until > latest)
    return fail('/validity/until', `有效期最长至${last}`, `Valid until ${last} at most`);
  return pass('/validity', `${own.from}至${own.until}`, `${own.from} to ${own.until}`);
};

export const promotion: Check<'promotion'> = (
  { previous, decision, assessedOn },
  { levels, steps, afterMonths },
) => {
  if (previous === 'none') return notApplicable('/previous', '首次评估', 'The first assessment');
  if (previous === null) return unknown('/previous', '上一次评估未知', 'The assessment before is not known');
  if (decision === null) return unknown('/decision', '尚未作出决定', 'There is no decision yet');
  const [from, to] = [previous.level, decision.level].map((id) => levels.indexOf(id ?? '')) as [
    number,
    number,
  ];
  if (from < 0 || to < 0)
    return unknown('/previous/level', '等级不在规则所列之中', 'A level is not among those of the rule');
  if (to <= from) return notApplicable('/decision/level', '没有提升', 'No level up');
  const early = (assessedOn ?? decision.on) < later(previous.assessedOn, afterMonths);
  return by(to - from <= steps && !early)(
    '/decision/level',
    `提升${to - from}级；一次最多${steps}级，间隔至少${afterMonths}个月`,
    `${to - from} up; at most ${steps} at once, after ${afterMonths} months`,
  );
};
