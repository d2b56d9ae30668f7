import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { insulationMultiLimit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const insulationMulti = defineRule({
  id: 'facilities/insulation-multi',
  title: {
    pass: {
      'zh-CN': '多功能厅隔声量符合设计规范',
      en: 'The airborne insulation of the multi-function room meets the design code',
    },
    fail: {
      'zh-CN': '多功能厅隔声量为 {actual} 分贝，设计规范为至少 {limit} 分贝',
      en: 'The airborne insulation of the multi-function room is {actual} dB; the design code has at least {limit} dB',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.2.2', 'unverified', 'B124')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'multi-function')),
  require: ge(aRoom('/technics/airborneInsulation'), figure(insulationMultiLimit)),
  params: { actual: aRoom('/technics/airborneInsulation'), limit: figure(insulationMultiLimit) },
  remedy: { 'zh-CN': '提高隔墙、楼板隔声', en: 'Insulate walls and floors' },
});
