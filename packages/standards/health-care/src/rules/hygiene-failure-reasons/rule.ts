import { and, defineRule, eq, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, fromFiling, underHygieneEvaluation } from '../../record.js';

export const hygieneFailureReasons = defineRule({
  id: 'health-care/hygiene-failure-reasons',
  title: {
    pass: {
      'zh-CN': '卫生健康部门告知未达标并说明理由',
      en: 'The health authority told the failure with its reasons',
    },
    fail: { 'zh-CN': '未达标没有告知或没有说明理由', en: 'The failure was not told, or without reasons' },
  },
  addressee: 'health-authority',
  obligation: 'must',
  basis: [cite('hygiene-evaluation-2022', 'procedure', 'secondary', 'N212')],
  phases: fromFiling,
  timeAnchor: '/filing/submittedOn',
  when: and(underHygieneEvaluation, eq(f('/hygieneEvaluation/verifiedResult'), 'fail')),
  require: and(
    ge(f('/hygieneEvaluation/toldOn'), f('/hygieneEvaluation/verifiedOn')),
    ge(f.count(f.list('/filing/refusalReasons')), 1),
  ),
  remedy: { 'zh-CN': '由卫生健康部门书面说明理由', en: 'The health authority states its reasons in writing' },
});
