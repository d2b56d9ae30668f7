import { and, defineRule, eq, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { planDay } from '../../plan/horizon.js';
import { aRating, inService, notHomeBased } from '../record.js';

export const outsideAssessor = defineRule({
  id: 'nanjing/outside-assessor',
  title: {
    pass: {
      'zh-CN': '星级评估由专业评估机构或者行业协会进行',
      en: 'A professional agency or a trade association made the star assessment',
    },
    fail: {
      'zh-CN': '星级评估不是由专业评估机构或者行业协会进行',
      en: 'Neither a professional agency nor a trade association made the star assessment',
    },
  },
  addressee: 'health-authority',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(二)4', 'primary', 'L100')],
  phases: inService,
  subjects: '/ratings',
  when: and(notHomeBased, eq(aRating('/kind'), 'star'), ge(aRating('/assessedOn'), planDay)),
  require: isIn(aRating('/assessorKind'), ['agency', 'association']),
  remedy: { 'zh-CN': '由卫生健康部门委托外部评估', en: 'The health authority delegates the assessment' },
});
