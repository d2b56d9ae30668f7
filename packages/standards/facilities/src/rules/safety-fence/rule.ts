import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aUnit, underHygieneEvaluation } from '../../record.js';

export const safetyFence = defineRule({
  id: 'facilities/safety-fence',
  title: {
    pass: {
      'zh-CN': '乳儿班、托小班设有安全围栏',
      en: 'The unit of infants or younger toddlers has a safety fence',
    },
    fail: {
      'zh-CN': '乳儿班、托小班没有安全围栏',
      en: 'The unit of infants or younger toddlers has no safety fence',
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
  require: eq(aUnit('/safetyFence'), true),
  remedy: { 'zh-CN': '按班级配备', en: 'Provide it for the class' },
});
