import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const vestibuleCold = defineRule({
  id: 'site/vestibule-cold',
  title: {
    pass: { 'zh-CN': '寒冷地区出入口设有门斗', en: 'In cold zones the entrance has a vestibule' },
    fail: {
      'zh-CN': '寒冷地区出入口没有门斗，规范建议设置',
      en: 'In a cold zone the entrance has no vestibule; the code advises one',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.1.7', 'unverified', 'B074')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, eq(f('/site/surroundings/climateZone'), 'cold')),
  require: f('/site/entrance/vestibule'),
  remedy: { 'zh-CN': '增设门斗', en: 'Add a vestibule' },
});
