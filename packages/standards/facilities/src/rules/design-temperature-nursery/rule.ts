import { and, defineRule, figure, ge, hasAny, isIn, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { designTemperatureNurseryLimit } from '../../figures/heating.js';
import { aRoom, asNursery, f } from '../../record.js';

export const designTemperatureNursery = defineRule({
  id: 'facilities/design-temperature-nursery',
  title: {
    pass: {
      'zh-CN': '托儿所睡眠、活动房间设计温度符合设计规范',
      en: 'The design temperature of sleep and activity rooms of a nursery meets the design code',
    },
    fail: {
      'zh-CN': '托儿所睡眠、活动房间设计温度为 {actual}℃，设计规范为至少 {limit}℃',
      en: 'The design temperature of sleep and activity rooms of a nursery is {actual} °C; the design code has at least {limit} °C',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.2', 'unverified', 'B129')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    asNursery,
    isIn(aRoom('/kind'), ['activity', 'sleep', 'activity-and-sleep', 'living-unit', 'nursing-room']),
    not(hasAny(f('/building/heating'), ['none'])),
  ),
  require: ge(aRoom('/technics/designTemperature'), figure(designTemperatureNurseryLimit)),
  params: { actual: aRoom('/technics/designTemperature'), limit: figure(designTemperatureNurseryLimit) },
  remedy: { 'zh-CN': '提高供暖设计温度', en: 'Raise the design temperature' },
});
