import { defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inKindergarten } from '../../record.js';

// childcare institutions have the self-evaluation of 2022 instead

export const evaluationBeforeAdmission = defineRule({
  id: 'health-care/evaluation-before-admission',
  title: {
    pass: {
      'zh-CN': '招生前取得卫生评价报告',
      en: 'There was a report on the hygiene before children were admitted',
    },
    fail: {
      'zh-CN': '招生前没有取得卫生评价报告',
      en: 'There was no report on the hygiene before children were admitted',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('health-care-measures-2010', 'art. 8', 'primary', 'B278'),
    cite('health-care-measures-2010', 'art. 8', 'secondary', 'N222'),
  ],
  topic: 'hygiene-evaluation',
  phases: ['registration', 'filing', 'operation', 'assessment'],
  timeAnchor: '/openedOn',
  when: inKindergarten,
  require: le(f('/hygieneEvaluation/reportOn'), f('/openedOn')),
  remedy: {
    'zh-CN': '申请妇幼保健机构卫生评价',
    en: 'Ask the maternal and child health body for an evaluation',
  },
});
