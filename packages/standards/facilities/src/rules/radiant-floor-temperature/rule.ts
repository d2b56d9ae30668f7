import { and, defineRule, eq, figure, hasAny, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { radiantFloorTemperatureLimit } from '../../figures/heating.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const radiantFloorTemperature = defineRule({
  id: 'facilities/radiant-floor-temperature',
  title: {
    pass: {
      'zh-CN': '地面辐射供暖表面温度符合设计规范',
      en: 'The surface temperature of the heated floor meets the design code',
    },
    fail: {
      'zh-CN': '地面辐射供暖表面温度为 {actual}℃，设计规范为至多 {limit}℃',
      en: 'The surface temperature of the heated floor is {actual} °C; the design code has at most {limit} °C',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.2.2', 'unverified', 'AB020')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    eq(aRoom('/usedByChildren'), true),
    hasAny(f('/building/heating'), ['radiant-floor']),
  ),
  require: le(aRoom('/technics/floorHeatingTemperature'), figure(radiantFloorTemperatureLimit)),
  params: { actual: aRoom('/technics/floorHeatingTemperature'), limit: figure(radiantFloorTemperatureLimit) },
  remedy: { 'zh-CN': '调低地面供暖温度', en: 'Lower the temperature of the floor' },
});
