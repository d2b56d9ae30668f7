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

/** Kept, or late, or still running, for a number of working days after a day. */
const within = (pointer: string, from: string, done: string | null, days: number, asOf: string): Verdict => {
  const end = workingDays.addWorkingDays(from, days);
  if (end === 'no-calendar') return noCalendar(pointer);
  const [zh, en] = [`应于${end}前完成`, `due on ${end}`];
  if (done !== null) return by(done <= end)(pointer, `${done}完成，${zh}`, `done on ${done}, ${en}`);
  return asOf > end ? fail(pointer, `未完成，${zh}`, `not done, ${en}`) : unknown(pointer, zh, en);
};

export const published: Check<'published'> = ({ decision, publication }, { workingDays: days }, asOf) => {
  if (publication !== null && days === undefined)
    return publication.on <= asOf
      ? pass('/publication', `${publication.on}已公布`, `Published on ${publication.on}`)
      : unknown('/publication', '公布日期在未来', 'The day of publication lies ahead');
  if (decision === null) return undecided;
  if (days !== undefined) return within('/publication', decision.on, publication?.on ?? null, days, asOf);
  // no period is given: a result is certainly not public when the next one is due
  const next = shiftMonths(parseDay(decision.on) as number, 12);
  return (parseDay(asOf) as number) > next
    ? fail('/publication', '决定满一年仍未公布', 'Not public a year after the decision')
    : unknown('/publication', '尚未公布；没有规定期限', 'Not public yet; no period is given');
};

export const notice: Check<'notice'> = ({ notice: own, decision }, { workingDays: least }, asOf) => {
  if (own === null)
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
  const [zh, en] = [`应于${end}前告知`, `to be told by ${end}`];
  if (decision.toldOn !== null)
    return by(decision.toldOn <= end)(
      '/decision/toldOn',
      `${decision.toldOn}告知，${zh}`,
      `told on ${decision.toldOn}, ${en}`,
    );
  return asOf > end
    ? fail('/decision/toldOn', `未告知，${zh}`, `not told, ${en}`)
    : unknown('/decision/toldOn', zh, en);
};
