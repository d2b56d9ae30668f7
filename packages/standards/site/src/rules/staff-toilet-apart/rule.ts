import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aUnit, underNurseryCode } from '../../record.js';

export const staffToiletApart = defineRule({
  id: 'site/staff-toilet-apart',
  title: {
    pass: {
      'zh-CN': '工作人员卫生间与婴幼儿卫生间分设',
      en: 'The staff toilet is apart from that of the children',
    },
    fail: {
      'zh-CN': '工作人员卫生间没有与婴幼儿卫生间分设',
      en: 'The staff toilet is not apart from that of the children',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.4.5', 'secondary', 'B115')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: underNurseryCode,
  require: aUnit('/staffToiletSeparate'),
  remedy: { 'zh-CN': '分设工作人员卫生间', en: 'Set the staff toilet apart' },
});
