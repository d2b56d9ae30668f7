import type { Locale, Texts } from '@tuoyu/core';
import { isIsoDate } from '@tuoyu/reference';
import { codeMeant } from './columns.js';
import { INSPECTION_SCHEMA } from './schema.js';

type Words = { readonly [code: string]: Texts };
type Kind =
  | { readonly kind: 'text' | 'day' | 'amount' | 'texts' | 'basis' }
  | { readonly kind: 'code' | 'codes'; readonly words: Words };

/** Something about a visit that is no result of a rule. */
export type VisitFact = Kind & {
  /** Its path in the record, such as `order.due`; the key under which it stands in a file. */
  readonly id: string;
  readonly title: Texts;
  /** Whether a record can not be without it. */
  readonly needed: boolean;
};

const t = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });

const methods: Words = {
  'double-random': t('双随机', 'random'),
  routine: t('日常检查', 'routine'),
  special: t('专项检查', 'special'),
  complaint: t('投诉举报', 'complaint'),
  recheck: t('复查', 're-check'),
};
const bodies: Words = {
  health: t('卫生健康', 'health'),
  fire: t('消防', 'fire'),
  police: t('公安', 'police'),
  market: t('市场监管', 'market regulation'),
  'civil-affairs': t('民政', 'civil affairs'),
  education: t('教育', 'education'),
  construction: t('住建', 'construction'),
  joint: t('联合检查', 'joint'),
  other: t('其他', 'other'),
};
const levels: Words = {
  county: t('县区级', 'county'),
  city: t('市级', 'city'),
  province: t('省级', 'province'),
  national: t('国家级', 'national'),
};
const penalties: Words = {
  warning: t('警告', 'warning'),
  'circulated-criticism': t('通报批评', 'circulated criticism'),
  fine: t('罚款', 'fine'),
  confiscation: t('没收', 'confiscation'),
  closure: t('责令停业', 'closure'),
  'business-restricted': t('限制开展经营活动', 'business restricted'),
  'job-ban': t('限制从业', 'ban from the occupation'),
  downgrade: t('降低资质等级', 'downgrade'),
  'licence-suspended': t('暂扣许可证件', 'licence suspended'),
  'licence-revoked': t('吊销许可证件', 'licence revoked'),
  other: t('其他', 'other'),
};
const procedures: Words = { summary: t('简易程序', 'summary'), ordinary: t('普通程序', 'ordinary') };
const severities: Words = {
  minor: t('轻微', 'minor'),
  general: t('一般', 'general'),
  serious: t('严重', 'serious'),
};

const fact = (id: string, of: Kind | Kind['kind'], zh: string, en: string): VisitFact => ({
  id,
  ...(typeof of === 'string' ? { kind: of as 'text' } : of),
  title: t(zh, en),
  needed: (INSPECTION_SCHEMA.required ?? []).includes(id),
});
const code = (words: Words): Kind => ({ kind: 'code', words });

/** Every fact, in the order of its sheet. */
export const visitFacts: readonly VisitFact[] = /* @__PURE__ */ (() => [
  fact('id', 'text', '检查编号', 'Number of the inspection'),
  fact('institution', 'text', '机构的记录标识', 'Key of the institution'),
  fact('date', 'day', '检查日期', 'Day of the inspection'),
  fact('method', code(methods), '检查方式', 'Kind of inspection'),
  fact('body', code(bodies), '检查部门', 'Body that inspects'),
  fact('level', code(levels), '层级', 'Level'),
  fact('officers', 'texts', '检查人员编号（不写姓名）', 'Officers by their ids, no names'),
  fact('documentNumber', 'text', '检查文书号', 'Number of the paper'),
  fact('draw.input', 'text', '抽取的公布文件', 'Input of the draw'),
  fact('draw.seed', 'text', '抽取的种子', 'Seed of the draw'),
  fact('order.on', 'day', '责令改正日期', 'Day of the order to correct'),
  fact('order.due', 'day', '改正期限', 'Last day of the order'),
  fact('order.documentNumber', 'text', '责令改正文书号', 'Number of the order'),
  fact('correctedOn', 'day', '机构报告改正完成日期', 'Day on which all is reported as corrected'),
  fact('recheck.on', 'day', '复查日期', 'Day of the re-check'),
  fact('penalty.decidedOn', 'day', '处罚决定日期', 'Day of the penalty'),
  fact('penalty.kinds', { kind: 'codes', words: penalties }, '处罚种类', 'Kinds of the penalty'),
  fact('penalty.fineYuan', 'amount', '罚款（元）', 'Fine in yuan'),
  fact('penalty.procedure', code(procedures), '处罚程序', 'Procedure of the penalty'),
  fact('penalty.severity', code(severities), '部门裁量的情节', 'Severity as the department graded it'),
  fact('penalty.documentNumber', 'text', '处罚决定书文号', 'Number of the penalty decision'),
  fact('penalty.authority', 'text', '处罚机关', 'Authority of the penalty'),
  fact('penalty.legalBasis', 'basis', '处罚依据', 'Legal basis of the penalty'),
  fact('penalty.publishedOn', 'day', '处罚公示日期', 'Day on which the penalty was published'),
  fact('publication.on', 'day', '检查结果公示日期', 'Day on which the result was published'),
  fact('publication.url', 'text', '检查结果公示网址', 'Address of the publication'),
])();

const split = (text: string, pattern: RegExp): readonly string[] =>
  text
    .split(pattern)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A day as it is written on paper, as ISO text; undefined for none. */
const dayMeant = (text: string): string | undefined => {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:T00:00:00)?$/u.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
};

/** What a cell of a fact says, for the record; undefined when it says nothing that fits. */
export const factMeant = (of: VisitFact, given: string): unknown => {
  const text = given.normalize('NFKC').trim();
  if (of.kind === 'text') return given.trim();
  if (of.kind === 'day') return dayMeant(text);
  if (of.kind === 'amount') return /^\d+(?:\.\d{1,2})?$/u.test(text) ? Number(text) : undefined;
  if (of.kind === 'code') return codeMeant(of.words, text);
  const parts = split(given, of.kind === 'basis' ? /[;；\n]/u : /[、,，;；\n]/u);
  if (of.kind === 'texts') return parts;
  if (of.kind === 'codes') {
    const codes = parts.map((part) => codeMeant(of.words, part));
    return codes.includes(undefined) ? undefined : codes;
  }
  return parts.map((part) => {
    const [law = '', clause = ''] = split(part, /[|｜]/u);
    return clause === '' ? { text: law } : { text: law, clause };
  });
};

/** What a cell of a fact may hold, in words. */
export const factExpected = (of: VisitFact, locale: Locale): string => {
  const zh = locale !== 'en';
  if (of.kind === 'code' || of.kind === 'codes')
    return Object.values(of.words)
      .map((word) => word[locale])
      .join(of.kind === 'code' ? ' | ' : zh ? '、' : ', ');
  const words: { readonly [K in 'text' | 'day' | 'amount' | 'texts' | 'basis']: string } = {
    text: zh ? '文字' : 'a text',
    day: zh ? '日期，如 2026-11-23' : 'a day, as 2026-11-23',
    amount: zh ? '金额，如 2000' : 'an amount, as 2000',
    texts: zh ? '用顿号或逗号分开' : 'separated by commas',
    basis: zh ? '法规 | 条款；法规 | 条款' : 'text | clause; text | clause',
  };
  return words[of.kind];
};
