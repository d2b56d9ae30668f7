import { and, defineRule, eq, figure, ge, hasAny, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { designTemperatureLaundryLimit } from '../../figures/heating.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const designTemperatureLaundry = defineRule({
  id: 'facilities/design-temperature-laundry',
  title: {
    pass: {
      'zh-CN': '洗衣房设计温度符合设计规范',
      en: 'The design temperature of the laundry meets the design code',
    },
    fail: {
      'zh-CN': '洗衣房设计温度为 {actual}℃，设计规范为至少 {limit}℃',
      en: 'The design temperature of the laundry is {actual} °C; the design code has at least {limit} °C',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.2', 'unverified', 'B129')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'laundry'), not(hasAny(f('/building/heating'), ['none']))),
  require: ge(aRoom('/technics/designTemperature'), figure(designTemperatureLaundryLimit)),
  params: { actual: aRoom('/technics/designTemperature'), limit: figure(designTemperatureLaundryLimit) },
  remedy: { 'zh-CN': '提高供暖设计温度', en: 'Raise the design temperature' },
});
