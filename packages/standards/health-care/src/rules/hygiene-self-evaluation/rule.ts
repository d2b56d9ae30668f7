import { defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, fromFiling, underHygieneEvaluation } from '../../record.js';

export const hygieneSelfEvaluation = defineRule({
  id: 'health-care/hygiene-self-evaluation',
  title: {
    pass: { 'zh-CN': '备案前完成卫生评价自评', en: 'The institution evaluated its hygiene before it filed' },
    fail: {
      'zh-CN': '备案前没有完成卫生评价自评',
      en: 'The institution did not evaluate its hygiene before it filed',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('hygiene-evaluation-2022', 'procedure', 'secondary', 'N212'),
    cite('hygiene-evaluation-2022', 'procedure', 'secondary', 'B318'),
  ],
  topic: 'hygiene-evaluation',
  phases: fromFiling,
  timeAnchor: '/filing/submittedOn',
  when: underHygieneEvaluation,
  require: le(f('/hygieneEvaluation/selfEvaluatedOn'), f('/filing/submittedOn')),
  remedy: { 'zh-CN': '对照基本标准逐项自评', en: 'Evaluate each item of the standards' },
});
