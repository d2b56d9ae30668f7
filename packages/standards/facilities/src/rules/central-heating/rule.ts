import { and, defineRule, hasAny, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const centralHeating = defineRule({
  id: 'facilities/central-heating',
  title: {
    pass: {
      'zh-CN': '寒冷、严寒地区采用集中供暖',
      en: 'There is central heating in a cold or severe-cold region',
    },
    fail: {
      'zh-CN': '寒冷、严寒地区没有集中供暖',
      en: 'There is no central heating in a cold or severe-cold region',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.2.3', 'unverified', 'AB021')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, isIn(f('/site/surroundings/climateZone'), ['severe-cold', 'cold'])),
  require: hasAny(f('/building/heating'), ['district', 'central']),
  remedy: { 'zh-CN': '接入集中供暖', en: 'Connect to central heating' },
});
