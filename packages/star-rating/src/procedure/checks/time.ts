import { formatDay, parseDay, shiftMonths } from '@tuoyu/core';
import { by, type Check, fail, notApplicable, pass, unknown } from '../verdict.js';

const yearOf = (day: string): number => Number(day.slice(0, 4));
const later = (day: string, months: number): string =>
  formatDay(shiftMonths(parseDay(day) as number, months));

/** Whether an assessment, or today where there is none, came too late after the one before. */
const isLate = (last: string, next: string, months: number, reading: 'rolling' | 'calendar'): boolean =>
  reading === 'rolling' || months % 12 !== 0
    ? next > later(last, months)
    : yearOf(next) - yearOf(last) > months / 12;

export const cadence: Check<'cadence'> = ({ previous, assessedOn }, { months, reading }, asOf, from) => {
  if (previous === null && assessedOn === null)
    return unknown('/assessedOn', '评估日期未知', 'The day of assessment is not known');
  const readings = reading === undefined ? (['rolling', 'calendar'] as const) : [reading];
  const lateBy = (last: string, next: string): number =>
    readings.filter((own) => isLate(last, next, months, own)).length;
  const before = previous === null || previous === 'none' ? null : previous.assessedOn;
  if (before !== null) {
    // nobody had to assess before the rule began, so its time runs from then at the earliest
    const start = from !== undefined && before < from ? from : before;
    const next = assessedOn ?? asOf;
    const late = lateBy(start, next);
    if (late === readings.length)
      return fail(
        assessedOn === null ? '/assessedOn' : '/previous/assessedOn',
        `${start}至${next}已超过${months}个月`,
        `More than ${months} months from ${start} to ${next}`,
      );
    if (late > 0)
      return unknown(
        '/assessedOn',
        '按日计算和按年计算结果不同，须选定一种',
        'By days and by calendar years the answer differs: choose one',
      );
  }
  if (previous === null) return unknown('/previous', '上一次评估未知', 'The assessment before is not known');
  if (assessedOn === null)
    return unknown('/assessedOn', '本次评估尚未结束', 'This assessment is not finished');
  // the record of one assessment does not tell of the next one
  if (lateBy(assessedOn, asOf) > 0)
    return unknown(
      '/assessedOn',
      `${assessedOn}之后是否再次评估，本记录没有说明`,
      `Whether there was an assessment after ${assessedOn} this record does not tell`,
    );
  return pass(
    '/assessedOn',
    before === null ? `首次评估：${assessedOn}` : `${before}、${assessedOn}`,
    before === null ? `First assessed on ${assessedOn}` : `${before}, then ${assessedOn}`,
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
