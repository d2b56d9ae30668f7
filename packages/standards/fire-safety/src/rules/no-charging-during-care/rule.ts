import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const noChargingDuringCare = defineRule({
  id: 'fire-safety/no-charging-during-care',
  title: {
    pass: { 'zh-CN': '托育服务期间不为玩具车等充电', en: 'No play vehicles are charged in hours of care' },
    fail: { 'zh-CN': '托育服务期间为玩具车等充电', en: 'Play vehicles are charged in hours of care' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 3', 'secondary', 'N210')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: not(f('/fireSafety/electricity/toysChargedDuringCare')),
  remedy: { 'zh-CN': '改在婴幼儿离开后充电', en: 'Charge them once the children have left' },
});
