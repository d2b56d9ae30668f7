import { and, defineRule, eq, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const centralHeatingAdvice2016 = defineRule({
  id: 'site/central-heating-advice-2016',
  title: {
    pass: {
      'zh-CN': '夏热冬冷地区采用集中采暖（2016年版）',
      en: 'In the hot-summer, cold-winter zone the heating is central (2016 edition)',
    },
    fail: {
      'zh-CN': '夏热冬冷地区没有集中采暖，规范建议采用（2016年版）',
      en: 'In the hot-summer, cold-winter zone the heating is not central; the code advises it (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2016', '6.2.3', 'secondary', 'AB021')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, eq(f('/site/surroundings/climateZone'), 'hot-summer-cold-winter')),
  require: hasAny(f('/building/heating'), ['district', 'central']),
  remedy: { 'zh-CN': '有条件时采用集中采暖', en: 'Use central heating where possible' },
});
