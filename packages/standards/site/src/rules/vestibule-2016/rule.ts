import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const vestibule2016 = defineRule({
  id: 'site/vestibule-2016',
  title: {
    pass: {
      'zh-CN': '严寒、寒冷地区出入口设有门斗（2016年版）',
      en: 'In severe-cold and cold zones the entrance has a vestibule (2016 edition)',
    },
    fail: {
      'zh-CN': '严寒、寒冷地区出入口没有门斗（2016年版）',
      en: 'In a severe-cold or cold zone the entrance has no vestibule (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '4.1.7', 'secondary', 'AB006')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, isIn(f('/site/surroundings/climateZone'), ['severe-cold', 'cold'])),
  require: f('/site/entrance/vestibule'),
  remedy: { 'zh-CN': '增设门斗', en: 'Add a vestibule' },
});
