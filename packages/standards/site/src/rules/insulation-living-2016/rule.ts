import { and, defineRule, figure, ge, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { insulationLiving2016Airborne, insulationLiving2016Impact } from '../../figures/environment-2016.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const insulationLiving2016 = defineRule({
  id: 'site/insulation-living-2016',
  title: {
    pass: {
      'zh-CN': '生活用房和保健观察室隔声达到设计规范（2016年版）',
      en: 'The living room or observation room is insulated from sound as the design code has it (2016 edition)',
    },
    fail: {
      'zh-CN': '生活用房和保健观察室隔声未达到设计规范（2016年版）',
      en: 'The living room or observation room is insulated from sound less than the design code has it (2016 edition)',
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
  require: and(
    ge(aRoom('/technics/airborneInsulation'), figure(insulationLiving2016Airborne)),
    le(aRoom('/technics/impactSound'), figure(insulationLiving2016Impact)),
  ),
  remedy: { 'zh-CN': '改善隔声', en: 'Improve the insulation' },
});
