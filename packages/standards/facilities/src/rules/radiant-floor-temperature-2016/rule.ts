import { and, defineRule, eq, figure, hasAny, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { radiantFloorTemperature2016Limit } from '../../figures/heating.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const radiantFloorTemperature2016 = defineRule({
  id: 'facilities/radiant-floor-temperature-2016',
  title: {
    pass: {
      'zh-CN': '地面辐射供暖表面温度符合2016年版设计规范',
      en: 'The surface temperature of the heated floor meets the design code of 2016',
    },
    fail: {
      'zh-CN': '地面辐射供暖表面温度为 {actual}℃，2016年版设计规范为至多 {limit}℃',
      en: 'The surface temperature of the heated floor is {actual} °C; the design code of 2016 has at most {limit} °C',
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
    eq(aRoom('/usedByChildren'), true),
    hasAny(f('/building/heating'), ['radiant-floor']),
  ),
  require: le(aRoom('/technics/floorHeatingTemperature'), figure(radiantFloorTemperature2016Limit)),
  params: {
    actual: aRoom('/technics/floorHeatingTemperature'),
    limit: figure(radiantFloorTemperature2016Limit),
  },
  remedy: { 'zh-CN': '调低地面供暖温度', en: 'Lower the temperature of the floor' },
});
