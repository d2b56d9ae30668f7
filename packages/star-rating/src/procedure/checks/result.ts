import { parseDay, shiftMonths } from '@tuoyu/core';
import { workingDays } from '@tuoyu/reference';
import { by, type Check, fail, notApplicable, pass, unknown, type Verdict } from '../verdict.js';

const undecided = unknown('/decision', '尚未作出决定', 'There is no decision yet');

const noCalendar = (pointer: string): Verdict =>
  unknown(pointer, '超出工作日日历的年份', 'Outside the years of the calendar of working days');

export const levelGiven: Check<'level-given'> = ({ decision }) => {
  if (decision === null) return undecided;
  return decision.level === null
    ? fail('/decision/level', '决定没有给出等级', 'The decision gives no level')
    : pass('/decision/level', `决定的等级：${decision.level}`, `Level of the decision: ${decision.level}`);
};

/** The day of an act; `none` where it is known that there was none, null where nobody knows. */
type Done = string | 'none' | null;

/** Kept or late by a last day. An act of which nothing is known is open, even after that day. */
const doneBy = (pointer: string, end: string, done: Done, asOf: string): Verdict => {
  const [zh, en] = [`应于${end}前完成`, `due on ${end}`];
  if (done === null) return unknown(pointer, `没有记录，${zh}`, `nothing is recorded, ${en}`);
  if (done !== 'none') return by(done <= end)(pointer, `${done}完成，${zh}`, `done on ${done}, ${en}`);
  return asOf > end ? fail(pointer, `未完成，${zh}`, `not done, ${en}`) : unknown(pointer, zh, en);
};

/** The same for a number of working days after a day. */
const within = (pointer: string, from: string, done: Done, days: number, asOf: string): Verdict => {
  const end = workingDays.addWorkingDays(from, days);
  return end === 'no-calendar' ? noCalendar(pointer) : doneBy(pointer, end, done, asOf);
};

export const published: Check<'published'> = ({ decision, publication }, { workingDays: days }, asOf) => {
  if (publication !== null && publication !== 'none' && days === undefined)
    return publication.on <= asOf
      ? pass('/publication', `${publication.on}已公布`, `Published on ${publication.on}`)
      : unknown('/publication', '公布日期在未来', 'The day of publication lies ahead');
  if (decision === null) return undecided;
  const on: Done = publication === null || publication === 'none' ? publication : publication.on;
  if (days !== undefined) return within('/publication', decision.on, on, days, asOf);
  if (on === null) return unknown('/publication', '没有公布的记录', 'No publication is recorded');
  // no period is given: a result is certainly not public when the next one is due
  const next = shiftMonths(parseDay(decision.on) as number, 12);
  return (parseDay(asOf) as number) > next
    ? fail('/publication', '决定满一年仍未公布', 'Not public a year after the decision')
    : unknown('/publication', '尚未公布；没有规定期限', 'Not public yet; no period is given');
};

export const notice: Check<'notice'> = ({ notice: own, decision }, { workingDays: least }, asOf) => {
  if (own === null) return unknown('/notice', '没有公示的记录', 'No notice is recorded');
  if (own === 'none')
    return decision === null
      ? unknown('/notice', '尚未公示', 'There was no notice yet')
      : fail('/notice', '没有公示', 'There was no notice');
  const [first, rest] = [
    workingDays.isWorkingDay(own.from),
    workingDays.workingDaysBetween(own.from, own.to),
  ];
  if (first === 'no-calendar' || rest === 'no-calendar') return noCalendar('/notice');
  const days = rest + (first ? 1 : 0);
  const [zh, en] = [
    `公示${days}个工作日；要求至少${least}个`,
    `Notice of ${days} working days; at least ${least} wanted`,
  ];
  if (days < least) return fail('/notice', zh, en);
  return own.to <= asOf
    ? pass('/notice', zh, en)
    : unknown('/notice', '公示尚未结束', 'The notice still runs');
};

export const objections: Check<'objections'> = ({ objections: all }, { workingDays: days }, asOf) => {
  if (all.length === 0) return notApplicable('/objections', '没有异议', 'There is no objection');
  const verdicts = all.map(({ on, answeredOn }, i) => within(`/objections/${i}`, on, answeredOn, days, asOf));
  return (
    verdicts.find(({ outcome }) => outcome === 'fail') ??
    verdicts.find(({ outcome }) => outcome === 'unknown') ??
    pass('/objections', '异议均已按期答复', 'All objections were answered in time')
  );
};

export const majority: Check<'majority'> = ({ decision }) => {
  if (decision === null) return undecided;
  if (decision.votes === null) return unknown('/decision/votes', '没有记录表决', 'No votes are recorded');
  const { for: yes, against, abstained } = decision.votes;
  const all = yes + against + abstained;
  const [zh, en] = [`${all}票中${yes}票赞成`, `${yes} of ${all} votes for it`];
  if (yes * 2 > all) return pass('/decision/votes', zh, en);
  // whether those who abstain count as voting no text says
  return yes > against
    ? unknown(
        '/decision/votes',
        `${zh}；弃权是否计入没有规定`,
        `${en}; whether abstentions count is not said`,
      )
    : fail('/decision/votes', zh, en);
};

export const told: Check<'told'> = ({ decision }, { days }, asOf) => {
  if (decision === null) return undecided;
  const end = workingDays.addDays(decision.on, days);
  if (end === 'no-calendar') return noCalendar('/decision/toldOn');
  return doneBy('/decision/toldOn', end, decision.toldOn, asOf);
};
