import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { freshAirObservationLimit } from '../../figures/heating.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const freshAirObservation = defineRule({
  id: 'facilities/fresh-air-observation',
  title: {
    pass: {
      'zh-CN': '观察室人均新风量符合设计规范',
      en: 'The fresh air a person in the observation room meets the design code',
    },
    fail: {
      'zh-CN': '观察室人均新风量为 {actual} 立方米/小时，设计规范为至少 {limit} 立方米/小时',
      en: 'The fresh air a person in the observation room is {actual} m³/h; the design code has at least {limit} m³/h',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.2', 'unverified', 'B130')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'observation')),
  require: ge(aRoom('/technics/freshAir'), figure(freshAirObservationLimit)),
  params: { actual: aRoom('/technics/freshAir'), limit: figure(freshAirObservationLimit) },
  remedy: { 'zh-CN': '加大新风量', en: 'Supply more fresh air' },
});
