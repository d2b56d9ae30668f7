import type { Profile, Rule } from '@tuoyu/core';
import type { InstrumentId } from '@tuoyu/instruments';
import { partOf } from './part.js';

/** Whether a rule rests on a text, or on one clause of it. */
const restsOn =
  (instrument: InstrumentId, clause?: string) =>
  ({ basis }: Rule): boolean =>
    basis.some((one) => one.instrument === instrument && (clause === undefined || one.clause === clause));

/**
 * The hygiene evaluation of 2022: what is known of its fourteen items as rules, the evaluation of oneself before the filing,
 * and the verification on site. The items as printed were not read; the record has a slot for each of them.
 */
export const cnHygieneSelfEvaluation: Profile = /* @__PURE__ */ partOf(
  'cn-hygiene-self-evaluation',
  { 'zh-CN': '托育机构卫生评价（2022年基本标准）', en: 'Hygiene evaluation of 2022' },
  restsOn('hygiene-evaluation-2022'),
);

const yearEnd = restsOn('management-norms-2019', 'art. 38');
const cycle = restsOn('quality-campaign-2025', 'yearly cycle');
const reference = restsOn('self-assessment-reference-2025');

/**
 * The yearly round of 2025 to 2027: the self-assessment of the quality campaign (assess, correct, sum up) with the reference
 * that came with it, of which one part is known, and the report to the health authority at the end of the year. The
 * campaign alone binds nobody; the report does.
 */
export const cnSelfAssessment2025: Profile = /* @__PURE__ */ partOf(
  'cn-self-assessment-2025',
  { 'zh-CN': '年度自我评估和年末报告（2025—2027年）', en: 'Yearly self-assessment and report, 2025 to 2027' },
  (rule) => cycle(rule) || reference(rule) || yearEnd(rule),
);

/** The plan of the year and the reports to the health authority, at its end and whenever needed, in any year. */
export const cnYearEndReport: Profile = /* @__PURE__ */ partOf(
  'cn-year-end-report',
  { 'zh-CN': '年度工作计划和年末报告', en: 'Plan of the year and report at its end' },
  yearEnd,
);
