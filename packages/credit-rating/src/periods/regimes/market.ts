import { type NoCalendar, workingDays } from '@tuoyu/reference';
import { marketRepair, order45 } from '../../cite.js';
import { dayAfter, lastDayOf, later } from '../../day.js';
import type { CreditRecord, PenaltyKind } from '../../records/types.js';
import { both } from '../../texts.js';
import { figureValue } from '../figures.js';
import type { DaySpan } from '../types.js';
import { ask, notKnown, on, type Reads } from './draft.js';

const neverStopped: readonly PenaltyKind[] = [
  'closure',
  'business-restricted',
  'job-ban',
  'downgrade',
  'licence-revoked',
];

const dayOr = (found: string | NoCalendar): string | null => (found === 'no-calendar' ? null : found);

/** Last day by which a penalty is to be shown; null outside the calendar. */
const publishBy = ({ decidedOn, penalty }: CreditRecord): string | null => {
  const near = dayOr(workingDays.addWorkingDays(decidedOn, figureValue('order-45/publish-within')));
  if (penalty?.crossProvince === false) return near;
  const sent = dayOr(workingDays.addWorkingDays(decidedOn, figureValue('order-45/send-within')));
  const far =
    sent === null
      ? null
      : dayOr(workingDays.addWorkingDays(sent, figureValue('order-45/publish-received-within')));
  return later(near, far);
};

/** Order 45: penalties of the market regulator, from publication. */
export const byOrder45: Reads = (record, { choices }) => {
  const { penalty, decidedOn, publication } = record;
  const kinds = penalty?.kinds ?? [];
  const onlyWarning = kinds.length > 0 && kinds.every((kind) => kind === 'warning');
  const light =
    kinds.length > 0 && kinds.every((k) => ['warning', 'circulated-criticism', 'fine'].includes(k));
  const fined = kinds.includes('fine');
  const mayBeLight = kinds.length === 0 || (light && (!fined || penalty?.lowFine !== false));
  const surelyLight = light && !onlyWarning && (!fined || penalty?.lowFine === true);
  const start: DaySpan =
    publication.on === null ? { min: decidedOn, max: publishBy(record) } : on(publication.on);
  const end = (from: string | null, figure: 'order-45/light-display' | 'order-45/display'): string | null => {
    if (from === null) return null;
    const last = lastDayOf(from, figureValue(figure), choices.dayOfDecision);
    const banned = penalty?.bannedUntil ?? null;
    return banned !== null && banned > last ? banned : last;
  };
  const severe = kinds.some((kind) => neverStopped.includes(kind));
  return {
    channel: 'publicity-system',
    title: both(
      '市场监督管理行政处罚信息公示规定',
      'Penalty publicity rules of the market regulator (order 45)',
    ),
    shown:
      onlyWarning || penalty?.procedure === 'summary'
        ? 'no'
        : penalty?.procedure === 'ordinary' && kinds.length > 0
          ? 'yes'
          : 'maybe',
    shownFrom: start,
    shownUntil: {
      min: end(start.min, mayBeLight ? 'order-45/light-display' : 'order-45/display'),
      max: end(start.max, surelyLight ? 'order-45/light-display' : 'order-45/display'),
    },
    repairFrom: notKnown,
    noRepair: severe,
    figures: [
      'order-45/publish-within',
      ...(mayBeLight ? (['order-45/light-display'] as const) : []),
      ...(surelyLight ? [] : (['order-45/display'] as const)),
    ],
    basis: [
      order45('art. 2', 'L235'),
      order45('art. 9-10', 'L236'),
      order45('art. 13', 'L238'),
      order45('art. 14', 'L239'),
    ],
    questions: [
      ...(penalty?.procedure == null ? [ask.procedure] : []),
      ...(fined && light && penalty?.lowFine == null ? [ask.lowFine] : []),
      ...(severe ? [] : [ask.earlyTime]),
    ],
  };
};

/** The repair rules of 2025, from one weak copy. */
export const byMarketRepair: Reads = (record, { choices }) => {
  const general = record.severity === 'general';
  const end = lastDayOf(record.decidedOn, figureValue('samr-repair/general-longest'), choices.dayOfDecision);
  const first = dayAfter(
    lastDayOf(record.decidedOn, figureValue('samr-repair/general-shortest'), choices.dayOfDecision),
  );
  return {
    channel: 'publicity-system',
    title: both('市场监管信用修复规定', 'Repair rules of the market regulator (2025)'),
    shown: 'maybe',
    shownFrom: notKnown,
    shownUntil: general ? on(end) : { min: record.decidedOn, max: null },
    repairFrom: general ? on(first) : notKnown,
    unread: !general,
    figures: general ? ['samr-repair/general-shortest', 'samr-repair/general-longest'] : [],
    basis: [marketRepair('not known', 'L240')],
    questions: [ask.weak],
  };
};
