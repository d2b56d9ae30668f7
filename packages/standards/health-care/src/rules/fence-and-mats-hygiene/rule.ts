import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aUnit, fromFiling, underHygieneEvaluation } from '../../record.js';

export const fenceAndMatsHygiene = defineRule({
  id: 'health-care/fence-and-mats-hygiene',
  title: {
    pass: {
      'zh-CN': '乳儿班、托小班设安全围栏和地垫',
      en: 'Infant and younger toddler classes have a safety fence and floor mats',
    },
    fail: {
      'zh-CN': '乳儿班或托小班没有安全围栏或地垫',
      en: 'The unit of an infant or younger toddler class has no safety fence or no floor mats',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('hygiene-evaluation-2022', 'facilities', 'secondary', 'N216'),
    cite('hygiene-evaluation-2022', 'facilities', 'secondary', 'B314'),
    cite('hygiene-evaluation-2022', 'facilities', 'secondary', 'AN028'),
  ],
  phases: fromFiling,
  subjects: '/livingUnits',
  when: and(underHygieneEvaluation, isIn(aUnit('/classKind'), ['infant', 'younger-toddler'])),
  require: and(aUnit('/safetyFence'), aUnit('/floorMats')),
  remedy: { 'zh-CN': '设置安全围栏和地垫', en: 'Put up a fence, and lay mats' },
  consequences: normsBreach,
});
