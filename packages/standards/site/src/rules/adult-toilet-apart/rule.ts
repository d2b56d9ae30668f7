import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery, aUnit } from '../../record.js';

export const adultToiletApart = defineRule({
  id: 'site/adult-toilet-apart',
  title: {
    pass: {
      'zh-CN': '成人厕位与婴幼儿卫生间分设',
      en: 'The adult toilet is apart from that of the children',
    },
    fail: {
      'zh-CN': '成人厕位没有与婴幼儿卫生间分设',
      en: 'The adult toilet is not apart from that of the children',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('jgj-39-2019', '4.2.5A-3', 'primary', 'B099'),
    cite('jgj-39-2019', '4.2.5A', 'primary', 'N242'),
  ],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, isIn(aUnit('/classKind'), ['infant', 'younger-toddler'])),
  require: aUnit('/staffToiletSeparate'),
  remedy: { 'zh-CN': '分设成人厕位', en: 'Set the adult toilet apart' },
});
