import { and, defineRule, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { insulationLiving2016Limit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const insulationLiving2016 = defineRule({
  id: 'facilities/insulation-living-2016',
  title: {
    pass: {
      'zh-CN': '活动室、寝室、观察室隔声量符合2016年版设计规范',
      en: 'The airborne insulation of activity, sleep and observation rooms meets the design code of 2016',
    },
    fail: {
      'zh-CN': '活动室、寝室、观察室隔声量为 {actual} 分贝，2016年版设计规范为至少 {limit} 分贝',
      en: 'The airborne insulation of activity, sleep and observation rooms is {actual} dB; the design code of 2016 has at least {limit} dB',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '5.2.2', 'secondary', 'AB016')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['activity', 'sleep', 'activity-and-sleep', 'living-unit', 'observation']),
  ),
  require: ge(aRoom('/technics/airborneInsulation'), figure(insulationLiving2016Limit)),
  params: { actual: aRoom('/technics/airborneInsulation'), limit: figure(insulationLiving2016Limit) },
  remedy: { 'zh-CN': '提高隔墙、楼板隔声', en: 'Insulate walls and floors' },
});
