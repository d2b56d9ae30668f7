import { and, defineRule, figure, ge, hasAny, isIn, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { designTemperatureKindergartenLimit } from '../../figures/heating.js';
import { aRoom, f, ofKindergarten } from '../../record.js';

export const designTemperatureKindergarten = defineRule({
  id: 'facilities/design-temperature-kindergarten',
  title: {
    pass: {
      'zh-CN': '幼儿园活动室、寝室设计温度符合设计规范',
      en: 'The design temperature of activity and sleep rooms of a kindergarten meets the design code',
    },
    fail: {
      'zh-CN': '幼儿园活动室、寝室设计温度为 {actual}℃，设计规范为至少 {limit}℃',
      en: 'The design temperature of activity and sleep rooms of a kindergarten is {actual} °C; the design code has at least {limit} °C',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.2', 'unverified', 'B129')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    ofKindergarten,
    isIn(aRoom('/kind'), ['activity', 'sleep', 'activity-and-sleep', 'living-unit']),
    not(hasAny(f('/building/heating'), ['none'])),
  ),
  require: ge(aRoom('/technics/designTemperature'), figure(designTemperatureKindergartenLimit)),
  params: { actual: aRoom('/technics/designTemperature'), limit: figure(designTemperatureKindergartenLimit) },
  remedy: { 'zh-CN': '提高供暖设计温度', en: 'Raise the design temperature' },
});
