import { and, defineRule, gt, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery, aUnit } from '../../record.js';

export const bedsOffOuterWall = defineRule({
  id: 'site/beds-off-outer-wall',
  title: {
    pass: { 'zh-CN': '床不贴外墙', en: 'The beds do not touch the outer wall' },
    fail: {
      'zh-CN': '有床贴外墙，规范建议留出距离',
      en: 'A bed touches the outer wall; the code advises to keep it off',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.2.5A-1', 'primary', 'B097')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, isIn(aUnit('/classKind'), ['infant', 'younger-toddler'])),
  require: gt(aUnit('/bedToOuterWall'), 0),
  remedy: { 'zh-CN': '将床移离外墙', en: 'Move the beds off the outer wall' },
});
