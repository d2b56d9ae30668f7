import { and, defineRule, figure, ge, hasAny, isIn, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { designTemperatureEntryLimit } from '../../figures/heating.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const designTemperatureEntry = defineRule({
  id: 'facilities/design-temperature-entry',
  title: {
    pass: {
      'zh-CN': '门厅、厨房设计温度符合设计规范',
      en: 'The design temperature of the foyer and the kitchen meets the design code',
    },
    fail: {
      'zh-CN': '门厅、厨房设计温度为 {actual}℃，设计规范为至少 {limit}℃',
      en: 'The design temperature of the foyer and the kitchen is {actual} °C; the design code has at least {limit} °C',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.2', 'unverified', 'B129')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['foyer', 'kitchen']),
    not(hasAny(f('/building/heating'), ['none'])),
  ),
  require: ge(aRoom('/technics/designTemperature'), figure(designTemperatureEntryLimit)),
  params: { actual: aRoom('/technics/designTemperature'), limit: figure(designTemperatureEntryLimit) },
  remedy: { 'zh-CN': '提高供暖设计温度', en: 'Raise the design temperature' },
});
