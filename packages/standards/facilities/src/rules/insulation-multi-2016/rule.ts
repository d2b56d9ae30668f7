import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { insulationMulti2016Limit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const insulationMulti2016 = defineRule({
  id: 'facilities/insulation-multi-2016',
  title: {
    pass: {
      'zh-CN': '多功能厅隔声量符合2016年版设计规范',
      en: 'The airborne insulation of the multi-function room meets the design code of 2016',
    },
    fail: {
      'zh-CN': '多功能厅隔声量为 {actual} 分贝，2016年版设计规范为至少 {limit} 分贝',
      en: 'The airborne insulation of the multi-function room is {actual} dB; the design code of 2016 has at least {limit} dB',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '5.2.2', 'secondary', 'AB016')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'multi-function')),
  require: ge(aRoom('/technics/airborneInsulation'), figure(insulationMulti2016Limit)),
  params: { actual: aRoom('/technics/airborneInsulation'), limit: figure(insulationMulti2016Limit) },
  remedy: { 'zh-CN': '提高隔墙、楼板隔声', en: 'Insulate walls and floors' },
});
