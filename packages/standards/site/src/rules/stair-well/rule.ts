import { and, defineRule, figure, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { stairWellWidth } from '../../figures/stairs.js';
import { aStair, underNurseryCode } from '../../record.js';

export const stairWell = defineRule({
  id: 'site/stair-well',
  title: {
    pass: { 'zh-CN': '宽梯井有防护措施', en: 'The wide stair well is protected (the design code)' },
    fail: {
      'zh-CN': '梯井宽 {width} 米，没有防护措施',
      en: 'The stair well is {width} m wide and not protected (the design code)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.12', 'primary', 'B079')],
  topic: 'railings',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: and(underNurseryCode, gt(aStair('/wellWidth'), figure(stairWellWidth))),
  require: aStair('/wellProtected'),
  params: { width: aStair('/wellWidth') },
  remedy: { 'zh-CN': '加装梯井防护', en: 'Protect the stair well' },
});
