import { and, asOf, defineRule, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, fromFiling, underHygieneEvaluation } from '../../record.js';

export const hygieneVerifiedOnSite = defineRule({
  id: 'health-care/hygiene-verified-on-site',
  title: {
    pass: {
      'zh-CN': '卫生健康部门在出具回执后现场核实',
      en: 'The health authority verified the hygiene on site after the receipt',
    },
    fail: {
      'zh-CN': '出具回执后没有现场核实的记录',
      en: 'There is no verification on site after the receipt',
    },
  },
  addressee: 'health-authority',
  obligation: 'must',
  basis: [
    cite('hygiene-evaluation-2022', 'procedure', 'secondary', 'N212'),
    cite('hygiene-evaluation-2022', 'procedure', 'secondary', 'B318'),
  ],
  phases: fromFiling,
  timeAnchor: '/filing/submittedOn',
  when: underHygieneEvaluation,
  require: and(
    ge(f('/hygieneEvaluation/verifiedOn'), f('/filing/receiptOn')),
    le(f('/hygieneEvaluation/verifiedOn'), asOf()),
  ),
  remedy: { 'zh-CN': '由卫生健康部门现场核实', en: 'The health authority verifies on site' },
});
