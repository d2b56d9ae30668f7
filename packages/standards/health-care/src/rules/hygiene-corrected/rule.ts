import { and, asOf, defineRule, eq, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, fromFiling, underHygieneEvaluation } from '../../record.js';

export const hygieneCorrected = defineRule({
  id: 'health-care/hygiene-corrected',
  title: {
    pass: { 'zh-CN': '未达标项目已整改', en: 'What was not met on site has been corrected' },
    fail: { 'zh-CN': '未达标项目没有整改完成', en: 'What was not met on site has not been corrected' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('hygiene-evaluation-2022', 'procedure', 'secondary', 'N212')],
  phases: fromFiling,
  timeAnchor: '/filing/submittedOn',
  when: and(underHygieneEvaluation, eq(f('/hygieneEvaluation/verifiedResult'), 'fail')),
  require: and(
    ge(f('/hygieneEvaluation/rectifiedOn'), f('/hygieneEvaluation/verifiedOn')),
    le(f('/hygieneEvaluation/rectifiedOn'), asOf()),
  ),
  remedy: { 'zh-CN': '完成整改并申请复核', en: 'Correct it, and ask for another visit' },
});
