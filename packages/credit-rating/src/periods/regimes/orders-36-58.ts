import { order36, order58 } from '../../cite.js';
import { dayAfter, lastDayOf } from '../../day.js';
import { isListed, severitiesOf } from '../../records/traits.js';
import { both } from '../../texts.js';
import { told } from '../../three.js';
import { type CreditFigureId, longestMonths, shortestMonths } from '../figures.js';
import { ask, notKnown, on, type Reads } from './draft.js';

const least = (days: readonly string[]): string => [...days].sort()[0] as string;
const greatest = (days: readonly string[]): string => [...days].sort()[days.length - 1] as string;

/** Order 36: periods by severity, from the day of the deciding document. */
export const byOrder36: Reads = (record, { choices }) => {
  const grades = severitiesOf(record);
  const { dutiesMet, dutiesMetOn } = record.repair;
  const ends = grades.map((grade) =>
    lastDayOf(record.decidedOn, longestMonths[grade], choices.dayOfDecision),
  );
  const firsts = grades.flatMap((grade) =>
    grade === 'minor'
      ? []
      : [dayAfter(lastDayOf(record.decidedOn, shortestMonths[grade], choices.dayOfDecision))],
  );
  const minor = grades.includes('minor');
  const dutyDay = dutiesMet === true ? dutiesMetOn : null;
  const { shown, on: shownOn } = record.publication;
  return {
    channel: 'credit-china',
    title: both('信用修复管理办法', 'Credit Repair Measures (order 36)'),
    // an entry on a list is public by itself; only minor data are as a rule not shown
    shown: minor && !isListed(record) ? told(shown) : 'yes',
    shownFrom: shownOn === null ? { min: record.decidedOn, max: null } : on(shownOn),
    // a wrong that is not known to be put right by then may keep the record shown under the rule of the sector
    shownUntil: { min: least(ends), max: dutyDay !== null && dutyDay <= least(ends) ? greatest(ends) : null },
    repairFrom: {
      min: minor ? dutyDay : least(firsts),
      max: grades.length === 1 && minor ? dutyDay : greatest(firsts),
    },
    figures: grades.flatMap((grade): readonly CreditFigureId[] =>
      grade === 'minor'
        ? ['order-36/minor-longest']
        : [`order-36/${grade}-shortest`, `order-36/${grade}-longest`],
    ),
    basis: [
      order36('grades', 'L226'),
      ...grades.map((grade) => order36('grades', { minor: 'L227', general: 'L228', serious: 'L229' }[grade])),
      order36('end of display', 'L230'),
    ],
    questions: [
      ...(record.severity === null ? [ask.severity] : []),
      ...(minor && shown === null && !isListed(record) ? [ask.shown] : []),
      ...(dutyDay !== null && dutyDay <= least(ends) ? [] : [ask.righted]),
    ],
  };
};

/** Order 58, the trial rule: its periods are in no source. */
export const byOrder58: Reads = (record) => ({
  channel: 'credit-china',
  title: both('失信行为纠正后的信用信息修复管理办法（试行）', 'Trial rule on credit repair (order 58)'),
  shown: 'maybe',
  shownFrom: notKnown,
  shownUntil: { min: record.decidedOn, max: null },
  repairFrom: notKnown,
  unread: true,
  figures: [],
  basis: [order58('not read', 'L226', 'unverified')],
  questions: [ask.trialText],
});
