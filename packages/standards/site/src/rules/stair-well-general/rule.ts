import { and, defineRule, figure, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { stairWellGeneralWidth } from '../../figures/stairs.js';
import { aStair, asCivilBuilding } from '../../record.js';

export const stairWellGeneral = defineRule({
  id: 'site/stair-well-general',
  title: {
    pass: {
      'zh-CN': '宽梯井有防护措施（通用规范）',
      en: 'The wide stair well is protected (the general code)',
    },
    fail: {
      'zh-CN': '梯井宽 {width} 米，没有防护措施（通用规范）',
      en: 'The stair well is {width} m wide and not protected (the general code)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55031-2022', '5.3.11', 'primary', 'B201')],
  topic: 'railings',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: and(asCivilBuilding, gt(aStair('/wellWidth'), figure(stairWellGeneralWidth))),
  require: aStair('/wellProtected'),
  params: { width: aStair('/wellWidth') },
  remedy: { 'zh-CN': '加装梯井防护', en: 'Protect the stair well' },
});
