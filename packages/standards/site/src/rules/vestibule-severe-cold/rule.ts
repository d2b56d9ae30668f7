import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const vestibuleSevereCold = defineRule({
  id: 'site/vestibule-severe-cold',
  title: {
    pass: { 'zh-CN': '严寒地区出入口设有门斗', en: 'In severe-cold zones the entrance has a vestibule' },
    fail: { 'zh-CN': '严寒地区出入口没有门斗', en: 'In a severe-cold zone the entrance has no vestibule' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.7', 'unverified', 'B074')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, eq(f('/site/surroundings/climateZone'), 'severe-cold')),
  require: f('/site/entrance/vestibule'),
  remedy: { 'zh-CN': '增设门斗', en: 'Add a vestibule' },
});
