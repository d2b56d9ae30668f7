import { order44, order60, publicity } from '../../cite.js';
import { dayAfter, lastDayOf } from '../../day.js';
import { both } from '../../texts.js';
import { type CreditFigureId, figureValue } from '../figures.js';
import { ask, notKnown, on, type Reads } from './draft.js';

/** Order 44: the serious list of the market regulator; its figures wait for adoption. */
export const byOrder44: Reads = (record, { choices, adoptions }) => {
  const adopted = (figure: CreditFigureId): boolean => adoptions.some((one) => one.figure === figure);
  const end = lastDayOf(record.decidedOn, figureValue('order-44/off-list'), choices.dayOfDecision);
  const first = dayAfter(
    lastDayOf(record.decidedOn, figureValue('order-44/early-removal'), choices.dayOfDecision),
  );
  return {
    channel: 'publicity-system',
    title: both(
      '市场监督管理严重违法失信名单管理办法',
      'Serious-list measures of the market regulator (order 44)',
    ),
    shown: 'yes',
    shownFrom: on(record.decidedOn),
    shownUntil: adopted('order-44/off-list') ? on(end) : { min: record.decidedOn, max: null },
    repairFrom: adopted('order-44/early-removal') ? on(first) : notKnown,
    unread: !adopted('order-44/off-list'),
    figures: ['order-44/off-list', 'order-44/early-removal'],
    basis: [order44('not known', 'L242', 'unverified')],
    questions: [
      ...(adopted('order-44/off-list') ? [] : [ask.offList]),
      ...(record.list?.reason == null ? [ask.whichList] : []),
    ],
  };
};

/** The publicity regulation of 2014: abnormal and serious lists. */
export const byPublicity: Reads = (record, { choices }) => {
  const title = both('企业信息公示暂行条例', 'Enterprise publicity regulation (wording of 2014)');
  if (record.kind === 'abnormal-list')
    return {
      channel: 'publicity-system',
      title,
      shown: record.list?.cured === false ? 'yes' : 'maybe',
      shownFrom: on(record.decidedOn),
      // it ends with the cure and the removal that follows, not by time
      shownUntil: notKnown,
      repairFrom: record.repair.dutiesMetOn === null ? notKnown : on(record.repair.dutiesMetOn),
      figures: ['publicity/abnormal-to-serious'],
      basis: [publicity('art. 17', 'L246')],
      questions: [],
    };
  const end = lastDayOf(record.decidedOn, figureValue('publicity/off-list'), choices.dayOfDecision);
  return {
    channel: 'publicity-system',
    title,
    shown: 'yes',
    shownFrom: on(record.decidedOn),
    shownUntil: { min: end, max: record.list?.again === false ? end : null },
    repairFrom: notKnown,
    figures: ['publicity/off-list'],
    basis: [publicity('art. 17', 'L246')],
    questions: record.list?.reason == null ? [ask.whichList] : [],
  };
};

/** Order 60: lists of social organisations; terms of removal are in no source. */
export const byOrder60: Reads = (record) => ({
  channel: 'civil-affairs',
  title: both('社会组织信用信息管理办法', 'Social-organisation credit measures (order 60)'),
  shown: 'yes',
  shownFrom: on(record.decidedOn),
  shownUntil: {
    min: record.kind === 'abnormal-list' && record.list?.cured === false ? null : record.decidedOn,
    max: null,
  },
  repairFrom: notKnown,
  unread: true,
  figures: record.kind === 'abnormal-list' ? ['order-60/abnormal-to-serious'] : [],
  basis: [order60('not known', 'nanjing 4.5')],
  questions: [ask.removal],
});
