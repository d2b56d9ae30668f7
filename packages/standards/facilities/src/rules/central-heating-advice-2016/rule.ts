import { and, defineRule, eq, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const centralHeatingAdvice2016 = defineRule({
  id: 'facilities/central-heating-advice-2016',
  title: {
    pass: {
      'zh-CN': '夏热冬冷地区采用集中供暖',
      en: 'There is central heating, as is advised in a hot-summer, cold-winter region',
    },
    fail: {
      'zh-CN': '夏热冬冷地区未采用建议的集中供暖',
      en: 'There is no central heating, which is advised in a hot-summer, cold-winter region',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2016', '6.2.3', 'secondary', 'AB021')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, eq(f('/site/surroundings/climateZone'), 'hot-summer-cold-winter')),
  require: hasAny(f('/building/heating'), ['district', 'central']),
  remedy: { 'zh-CN': '考虑集中供暖', en: 'Consider central heating' },
});
