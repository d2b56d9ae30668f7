import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aUnit, underHygieneEvaluation } from '../../record.js';

export const floorMats = defineRule({
  id: 'facilities/floor-mats',
  title: {
    pass: { 'zh-CN': '乳儿班、托小班铺有地垫', en: 'The unit of infants or younger toddlers has floor mats' },
    fail: {
      'zh-CN': '乳儿班、托小班没有地垫',
      en: 'The unit of infants or younger toddlers has no floor mats',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('hygiene-evaluation-2022', 'facilities', 'secondary', 'N216'),
    cite('hygiene-evaluation-2022', 'facilities', 'secondary', 'AN028'),
    cite('hygiene-evaluation-2022', 'facilities', 'secondary', 'B314'),
  ],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/livingUnits',
  when: and(underHygieneEvaluation, isIn(aUnit('/classKind'), ['infant', 'younger-toddler'])),
  require: eq(aUnit('/floorMats'), true),
  remedy: { 'zh-CN': '按班级配备', en: 'Provide it for the class' },
});
