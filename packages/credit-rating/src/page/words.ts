import type { Locale, Verification } from '@tuoyu/core';
import type { LastDay, RegimeId } from '../periods/types.js';
import type { Direction } from '../records/direction.js';
import type { DecidingField, RecordDoubt, RecordState, Severity } from '../records/types.js';
import type { RepairCondition } from '../repair/types.js';
import type { Three } from '../three.js';

/** Words of a credit status in one language. */
export interface CreditWords {
  readonly title: string;
  /** The day of the assessment. */
  readonly asOf: (day: string) => string;
  /** The day on which the records were collected. */
  readonly collected: (day: string) => string;
  readonly notOfficial: string;
  /** What the caller names as the document of an official scheme. */
  readonly official: (document: string) => string;
  readonly noScheme: string;
  readonly grade: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly records: string;
  readonly none: string;
  readonly live: { readonly [L in Three]: string };
  readonly severity: { readonly [S in Severity | 'unknown']: string };
  readonly field: { readonly [F in DecidingField]: string };
  readonly direction: { readonly [D in Direction]: string };
  readonly doubt: { readonly [D in RecordDoubt]: string };
  readonly condition: { readonly [C in RepairCondition['id']]: string };
  readonly decided: string;
  readonly by: string;
  readonly document: string;
  readonly shownUntil: string;
  readonly sureUntil: string;
  readonly possiblyUntil: string;
  readonly repairFrom: string;
  readonly mayAsk: { readonly [L in Three]: string };
  readonly lacking: string;
  readonly notKnown: string;
  readonly noEnd: string;
  readonly neverShown: string;
  readonly noRepair: string;
  readonly governs: { readonly yes: string; readonly maybe: string };
  readonly shouldHaveStopped: string;
  readonly without: string;
  readonly changes: string;
  readonly changesNote: string;
  readonly worsenedBy: string;
  readonly questions: string;
  readonly issues: string;
  readonly leftOut: string;
  readonly mayCount: string;
  readonly plot: string;
  readonly plotNote: string;
  readonly legend: {
    readonly sure: string;
    readonly open: string;
    readonly repair: string;
    readonly today: string;
  };
  readonly day: string;
  readonly event: string;
  readonly to: string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  /** A text in brackets of the language. */
  readonly paren: (text: string) => string;
  readonly choices: string;
  readonly dayOfDecision: { readonly counted: string; readonly 'not-counted': string };
  readonly transition: { readonly 'new-rule': string; readonly 'old-rule': string; readonly open: string };
  readonly masked: string;
  readonly regime: string;
  readonly applies: string;
  readonly timeline: string;
  readonly state: { readonly [S in RecordState]: string };
  readonly keptByNone: string;
  readonly repairNotKnown: string;
  readonly from: string;
  readonly until: string;
  readonly verified: { readonly [V in Verification]: string };
  readonly regimeShort: { readonly [R in RegimeId]: string };
}

const en: CreditWords = {
  title: 'Credit status',
  asOf: (day) => `As of ${day}`,
  collected: (day) => `records collected on ${day}`,
  notOfficial: 'official: false. This level comes from a scheme that no authority has issued.',
  official: (document) => `Official by ${document}, as the caller says`,
  noScheme: 'No scheme was named, so there is no grade.',
  grade: 'Level',
  atLeast: 'at least',
  atMost: 'at most',
  records: 'Records',
  none: 'There are no records.',
  live: { yes: 'live', no: 'not live', maybe: 'whether live can not be told' },
  severity: { minor: 'minor', general: 'general', serious: 'serious', unknown: 'severity not known' },
  field: {
    health: 'health',
    'market-regulation': 'market regulation',
    'civil-affairs': 'civil affairs',
    education: 'education',
    fire: 'fire rescue',
    police: 'police',
    'human-resources': 'human resources',
    tax: 'tax',
    court: 'court',
    other: 'other body',
  },
  direction: { negative: 'negative', positive: 'positive', neutral: 'neutral', open: 'can not be told' },
  doubt: {
    'repair-too-early': 'repaired before the shortest period was over',
    'repair-perhaps-too-early':
      'perhaps repaired before the shortest period was over: its severity is not known',
    duplicate: 'stands twice, with differences',
    'not-surely-catalogued': 'perhaps not in the catalogue',
    'state-unclear': 'its state and its history differ',
  },
  condition: {
    'shortest-period': 'the shortest period is not over',
    'duties-met': 'the duties are not known to be met',
    promise: 'a public credit promise',
    'other-conditions': 'other conditions of the law',
    'harm-undone': 'the harm undone',
    'no-repeat': 'no further penalty of the same kind',
    'not-listed': 'off both lists',
    'not-excluded': 'that no law excludes it',
  },
  decided: 'decided',
  by: 'by',
  document: 'document',
  shownUntil: 'shown until',
  sureUntil: 'kept for certain until',
  possiblyUntil: 'at the latest until',
  repairFrom: 'repair may be asked from',
  mayAsk: {
    yes: 'repair may be asked now',
    no: 'repair may not be asked yet',
    maybe: 'whether repair may be asked can not be told',
  },
  lacking: 'lacking or not known',
  notKnown: 'not known',
  noEnd: 'no end that is known',
  neverShown: 'not shown by this rule',
  noRepair: 'no early stop for this kind of penalty',
  governs: { yes: 'applies', maybe: 'may apply' },
  shouldHaveStopped: 'is still shown although the law has ended it',
  without: 'without this record',
  changes: 'What changes by itself',
  changesNote: 'If nothing new is decided.',
  worsenedBy: 'worse by the rule',
  questions: 'What no source answers',
  issues: 'Issues',
  leftOut: 'Not counted as credit data',
  mayCount: 'keeps the level open',
  plot: 'Periods',
  plotNote: 'Each line is one rule for one record; a dashed line may apply.',
  legend: {
    sure: 'shown for certain',
    open: 'may be shown',
    repair: 'repair from',
    today: 'day of the question',
  },
  day: 'Day',
  event: 'Event',
  to: 'to',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  paren: (text) => ` (${text})`,
  choices: 'Choices',
  dayOfDecision: {
    counted: 'the day of the decision is the first day of a period',
    'not-counted': 'periods begin on the day after the decision',
  },
  transition: {
    'new-rule': 'order 36 governs earlier decisions too',
    'old-rule': 'earlier decisions keep the rule of their time',
    open: 'both readings for decisions before 2026-04-01',
  },
  masked: 'name not shown',
  regime: 'Rule',
  applies: 'Applies',
  timeline: 'Timeline',
  state: {
    active: 'active',
    objected: 'objected to',
    repaired: 'repaired',
    expired: 'no longer shown',
    withdrawn: 'withdrawn',
  },
  keptByNone: 'no rule that was read keeps it',
  repairNotKnown: 'first day of repair not known',
  from: 'From',
  until: 'Until',
  verified: { primary: 'text read', secondary: 'reported', unverified: 'not read' },
  regimeShort: {
    'order-36': 'order 36',
    'order-58': 'order 58 (trial)',
    'order-45': 'order 45',
    'samr-repair-2025': 'market repair 2025',
    'order-44': 'order 44',
    'publicity-2014': 'publicity 2014',
    'order-60': 'order 60',
  },
};

const zh: CreditWords = {
  title: '信用状况',
  asOf: (day) => `截至${day}`,
  collected: (day) => `记录采集于${day}`,
  notOfficial: 'official: false。该等级出自非官方方案。',
  official: (document) => `据使用者称，依据${document}`,
  noScheme: '没有指定方案，不评等级。',
  grade: '等级',
  atLeast: '至少',
  atMost: '至多',
  records: '记录',
  none: '没有记录。',
  live: { yes: '有效', no: '已失效', maybe: '是否有效不能确定' },
  severity: { minor: '轻微', general: '一般', serious: '严重', unknown: '失信程度未知' },
  field: {
    health: '卫生健康',
    'market-regulation': '市场监管',
    'civil-affairs': '民政',
    education: '教育',
    fire: '消防救援',
    police: '公安',
    'human-resources': '人力资源社会保障',
    tax: '税务',
    court: '法院',
    other: '其他部门',
  },
  direction: { negative: '失信', positive: '守信', neutral: '中性', open: '不能确定' },
  doubt: {
    'repair-too-early': '早于最短公示期届满修复',
    'repair-perhaps-too-early': '失信程度未知，可能早于最短公示期届满修复',
    duplicate: '重复记录且内容不同',
    'not-surely-catalogued': '不能确定在目录中',
    'state-unclear': '状态与变更历史不一致',
  },
  condition: {
    'shortest-period': '最短公示期届满',
    'duties-met': '履行义务',
    promise: '公开信用承诺',
    'other-conditions': '其他法定条件',
    'harm-undone': '消除危害后果',
    'no-repeat': '未因同类违法再受处罚',
    'not-listed': '不在名录、名单中',
    'not-excluded': '不属于不可修复的情形',
  },
  decided: '决定日期',
  by: '决定机关',
  document: '文号',
  shownUntil: '公示至',
  sureUntil: '确定公示至',
  possiblyUntil: '至迟公示至',
  repairFrom: '最早可申请修复',
  mayAsk: { yes: '现在可以申请修复', no: '尚不能申请修复', maybe: '能否申请修复不能确定' },
  lacking: '尚缺或者未知',
  notKnown: '未知',
  noEnd: '没有已知的截止日',
  neverShown: '该规定下不公示',
  noRepair: '该种处罚不得提前停止公示',
  governs: { yes: '适用', maybe: '可能适用' },
  shouldHaveStopped: '依规定应当停止公示而仍在公示',
  without: '没有该记录时',
  changes: '自行发生的变化',
  changesNote: '以没有新的决定为前提。',
  worsenedBy: '因下列规定变差',
  questions: '没有查到答案的问题',
  issues: '数据问题',
  leftOut: '不作为信用信息',
  mayCount: '使等级不能确定',
  plot: '公示期',
  plotNote: '每条线是一项规定对一条记录的公示期；虚线表示可能适用。',
  legend: { sure: '确定公示', open: '可能公示', repair: '可申请修复', today: '所问之日' },
  day: '日期',
  event: '事项',
  to: '至',
  colon: '：',
  comma: '、',
  semicolon: '；',
  paren: (text) => `（${text}）`,
  choices: '取舍',
  dayOfDecision: { counted: '决定当日计入期间', 'not-counted': '决定当日不计入期间，自次日起算' },
  transition: {
    'new-rule': '第36号令也适用于此前的决定',
    'old-rule': '此前的决定适用当时的规定',
    open: '2026年4月1日以前的决定，两种理解并列',
  },
  masked: '名称不显示',
  regime: '规定',
  applies: '适用',
  timeline: '时间线',
  state: {
    active: '公示中',
    objected: '异议处理中',
    repaired: '已修复',
    expired: '已停止公示',
    withdrawn: '已撤回',
  },
  keptByNone: '没有读到的规定使其继续公示',
  repairNotKnown: '最早可申请修复之日未知',
  from: '自',
  until: '至',
  verified: { primary: '读过原文', secondary: '转引', unverified: '未读到' },
  regimeShort: {
    'order-36': '发改委36号令',
    'order-58': '发改委58号令（试行）',
    'order-45': '总局45号令',
    'samr-repair-2025': '市场监管修复规定',
    'order-44': '总局44号令',
    'publicity-2014': '信息公示条例（2014）',
    'order-60': '民政部60号令',
  },
};

/** The words in a language. */
export const creditWordsOf = (locale: Locale): CreditWords => (locale === 'en' ? en : zh);

/** A last day in words. */
export const lastDayText = (last: LastDay | null, words: CreditWords): string =>
  last === null ? words.notKnown : last === 'no-end' ? words.noEnd : last;
