import type { Texts } from '@tuoyu/core';
import { type NoCalendar, workingDays } from '@tuoyu/reference';
import {
  type CreditBasis,
  marketRepair,
  order36,
  order44,
  order45,
  order58,
  order60,
  publicity,
} from '../cite.js';
import { dayAfter, lastDayOf, later, latest } from '../day.js';
import { directionOf } from '../records/direction.js';
import { type CreditRecord, type PenaltyKind, type Severity, severities } from '../records/types.js';
import { both } from '../texts.js';
import { type Three, told } from '../three.js';
import { type CreditFigureId, figureValue, longestMonths, shortestMonths } from './figures.js';
import { governsOf } from './standing.js';
import type { Channel, CreditChoices, DaySpan, FigureAdoption, RegimeId, RegimePeriod } from './types.js';

/** What the regimes look at. */
export interface RegimeContext {
  readonly choices: CreditChoices;
  readonly adoptions: readonly FigureAdoption[];
}

interface Draft {
  readonly channel: Channel;
  readonly title: Texts;
  readonly shown: Three;
  readonly shownFrom: DaySpan;
  readonly shownUntil: DaySpan;
  readonly repairFrom: DaySpan;
  readonly noRepair?: boolean;
  readonly unread?: boolean;
  readonly figures: readonly CreditFigureId[];
  readonly basis: readonly CreditBasis[];
  readonly questions: readonly Texts[];
}

const notKnown: DaySpan = { min: null, max: null };
const on = (day: string): DaySpan => ({ min: day, max: day });

const ask = {
  severity: both(
    '失信程度由行业主管部门认定：轻微、一般还是严重',
    'the grade that the sector department gave: minor, general or serious',
  ),
  shown: both(
    '轻微失信信息原则上不公示：是否公示',
    'minor data are as a rule not shown: whether this one is',
  ),
  righted: both(
    '最长公示期满后失信行为未纠正的，由行业主管部门的规定决定',
    'a wrong not put right when the longest period is over: the rule of the sector decides',
  ),
  trialText: both('试行办法的公示期没有查到', 'the periods of the trial rule are in no source'),
  lowFine: both('罚款是否属于省级规定的较低数额', 'whether the fine is low by the line of the province'),
  procedure: both('是否适用普通程序', 'whether the ordinary procedure was used'),
  earlyTime: both(
    '提前停止公示的时限由总局另行规定，没有查到',
    'the time after which an early stop may be asked is in no source',
  ),
  offList: both('移出名单的期限没有查到原文', 'the time on the list was not read in its text'),
  removal: both('移出名录、名单的条件没有查到', 'the terms of removal are in no source'),
  whichList: both('因何列入名单，决定适用哪一规定', 'why it was listed decides which rule applies'),
  weak: both('仅见于一份不可靠的转载', 'known from one unreliable copy only'),
} as const;

/** Grades that a record may have. */
export const severitiesOf = ({ severity }: Pick<CreditRecord, 'severity'>): readonly Severity[] =>
  severity === null ? severities : [severity];

/** Whether a record is an entry on a list. */
export const isListed = ({ kind }: Pick<CreditRecord, 'kind'>): boolean =>
  kind === 'serious-list' || kind === 'abnormal-list';

const least = (days: readonly string[]): string => [...days].sort()[0] as string;
const greatest = (days: readonly string[]): string => [...days].sort()[days.length - 1] as string;

const byOrder36 = (record: CreditRecord, { choices }: RegimeContext): Draft => {
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

const byOrder58 = (record: CreditRecord): Draft => ({
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

const byOrder45 = (record: CreditRecord, { choices }: RegimeContext): Draft => {
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

const byMarketRepair = (record: CreditRecord, { choices }: RegimeContext): Draft => {
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

const byOrder44 = (record: CreditRecord, { choices, adoptions }: RegimeContext): Draft => {
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

const byPublicity = (record: CreditRecord, { choices }: RegimeContext): Draft => {
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

const byOrder60 = (record: CreditRecord): Draft => ({
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

/** The regimes that may speak of a record. */
const regimesOf = (record: CreditRecord): readonly RegimeId[] => {
  const { kind, decidedBy, list } = record;
  if (!['negative', 'open'].includes(directionOf(record))) return [];
  const market = decidedBy.field === 'market-regulation';
  const listed: readonly RegimeId[] = market
    ? kind === 'abnormal-list'
      ? ['publicity-2014']
      : list?.reason === 'abnormal-list-uncured'
        ? ['publicity-2014']
        : list?.reason === 'other'
          ? ['order-44']
          : ['publicity-2014', 'order-44']
    : decidedBy.field === 'civil-affairs'
      ? ['order-60']
      : [];
  return [
    'order-36',
    'order-58',
    ...(kind === 'penalty' && market ? (['order-45', 'samr-repair-2025'] as const) : []),
    ...(kind === 'serious-list' || kind === 'abnormal-list' ? listed : []),
  ];
};

const draftOf: { readonly [R in RegimeId]: (record: CreditRecord, context: RegimeContext) => Draft } = {
  'order-36': byOrder36,
  'order-58': byOrder58,
  'order-45': byOrder45,
  'samr-repair-2025': byMarketRepair,
  'order-44': byOrder44,
  'publicity-2014': byPublicity,
  'order-60': byOrder60,
};

const notBefore = ({ min, max }: DaySpan, first: string): DaySpan => ({
  min: min === null ? null : latest(min, first),
  max: max === null ? null : latest(max, first),
});

/** What every regime says of a record. */
export const regimePeriods = (record: CreditRecord, context: RegimeContext): readonly RegimePeriod[] =>
  regimesOf(record).flatMap((regime) => {
    const governs = governsOf(regime, record.decidedOn, context.choices);
    if (governs.length === 0) return [];
    const draft = draftOf[regime](record, context);
    // nothing can be asked under a rule before it is law
    const repairFrom = notBefore(draft.repairFrom, governs[0]?.from ?? record.decidedOn);
    return [
      {
        regime,
        governs,
        ...draft,
        repairFrom,
        noRepair: draft.noRepair ?? false,
        unread: draft.unread ?? false,
      },
    ];
  });
