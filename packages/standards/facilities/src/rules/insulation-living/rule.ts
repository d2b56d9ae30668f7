import { and, defineRule, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { insulationLivingLimit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const insulationLiving = defineRule({
  id: 'facilities/insulation-living',
  title: {
    pass: {
      'zh-CN': '活动室、寝室、观察室隔声量符合设计规范',
      en: 'The airborne insulation of activity, sleep and observation rooms meets the design code',
    },
    fail: {
      'zh-CN': '活动室、寝室、观察室隔声量为 {actual} 分贝，设计规范为至少 {limit} 分贝',
      en: 'The airborne insulation of activity, sleep and observation rooms is {actual} dB; the design code has at least {limit} dB',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.2.2', 'unverified', 'B124')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['activity', 'sleep', 'activity-and-sleep', 'living-unit', 'observation']),
  ),
  require: ge(aRoom('/technics/airborneInsulation'), figure(insulationLivingLimit)),
  params: { actual: aRoom('/technics/airborneInsulation'), limit: figure(insulationLivingLimit) },
  remedy: { 'zh-CN': '提高隔墙、楼板隔声', en: 'Insulate walls and floors' },
});
