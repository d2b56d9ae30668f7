import { and, defineRule, figure, hasAny, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { floorHeating2016Limit } from '../../figures/environment-2016.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const floorHeating2016 = defineRule({
  id: 'site/floor-heating-2016',
  title: {
    pass: {
      'zh-CN': '地暖表面温度不超过限值（2016年版）',
      en: 'The heated floor is within the limit (2016 edition)',
    },
    fail: {
      'zh-CN': '地暖表面 {temperature} 摄氏度，超过 {limit} 摄氏度（2016年版）',
      en: 'The heated floor is at {temperature} °C; the limit is {limit} °C (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '6.2.2', 'secondary', 'AB020')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['activity', 'sleep', 'activity-and-sleep', 'living-unit']),
    hasAny(f('/building/heating'), ['radiant-floor']),
  ),
  require: le(aRoom('/technics/floorHeatingTemperature'), figure(floorHeating2016Limit)),
  params: { temperature: aRoom('/technics/floorHeatingTemperature'), limit: figure(floorHeating2016Limit) },
  remedy: { 'zh-CN': '调低地暖温度', en: 'Turn the floor heating down' },
});
