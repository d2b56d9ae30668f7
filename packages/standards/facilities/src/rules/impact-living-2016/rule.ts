import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { impactLiving2016Limit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const impactLiving2016 = defineRule({
  id: 'facilities/impact-living-2016',
  title: {
    pass: {
      'zh-CN': '活动室、寝室、观察室撞击声压级符合2016年版设计规范',
      en: 'The impact sound of activity, sleep and observation rooms meets the design code of 2016',
    },
    fail: {
      'zh-CN': '活动室、寝室、观察室撞击声压级为 {actual} 分贝，2016年版设计规范为至多 {limit} 分贝',
      en: 'The impact sound of activity, sleep and observation rooms is {actual} dB; the design code of 2016 has at most {limit} dB',
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
  require: le(aRoom('/technics/impactSound'), figure(impactLiving2016Limit)),
  params: { actual: aRoom('/technics/impactSound'), limit: figure(impactLiving2016Limit) },
  remedy: { 'zh-CN': '改善楼板隔声', en: 'Insulate the floor' },
});
