import { and, defineRule, hasAny, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const centralHeating2016 = defineRule({
  id: 'site/central-heating-2016',
  title: {
    pass: {
      'zh-CN': '严寒、寒冷地区采用集中采暖（2016年版）',
      en: 'In severe-cold and cold zones the heating is central (2016 edition)',
    },
    fail: {
      'zh-CN': '严寒、寒冷地区没有集中采暖（2016年版）',
      en: 'In a severe-cold or cold zone the heating is not central (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '6.2.3', 'secondary', 'AB021')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, isIn(f('/site/surroundings/climateZone'), ['severe-cold', 'cold'])),
  require: hasAny(f('/building/heating'), ['district', 'central']),
  remedy: { 'zh-CN': '改用集中采暖', en: 'Change to central heating' },
});
