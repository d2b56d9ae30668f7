import { and, defineRule, figure, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { stairWellUniformWidth } from '../../figures/stairs.js';
import { aStair, asCivilBuilding } from '../../record.js';

export const stairWellUniform = defineRule({
  id: 'site/stair-well-uniform',
  title: {
    pass: {
      'zh-CN': '宽梯井有防护措施（统一标准）',
      en: 'The wide stair well is protected (the uniform standard)',
    },
    fail: {
      'zh-CN': '梯井宽 {width} 米，没有防护措施（统一标准）',
      en: 'The stair well is {width} m wide and not protected (the uniform standard)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50352-2019', '6.8.9', 'primary', 'B197')],
  topic: 'railings',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: and(asCivilBuilding, gt(aStair('/wellWidth'), figure(stairWellUniformWidth))),
  require: aStair('/wellProtected'),
  params: { width: aStair('/wellWidth') },
  remedy: { 'zh-CN': '加装梯井防护', en: 'Protect the stair well' },
});
