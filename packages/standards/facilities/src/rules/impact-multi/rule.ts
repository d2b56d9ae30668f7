import { and, defineRule, eq, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { impactMultiLimit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const impactMulti = defineRule({
  id: 'facilities/impact-multi',
  title: {
    pass: {
      'zh-CN': '多功能厅撞击声压级符合设计规范',
      en: 'The impact sound of the multi-function room meets the design code',
    },
    fail: {
      'zh-CN': '多功能厅撞击声压级为 {actual} 分贝，设计规范为至多 {limit} 分贝',
      en: 'The impact sound of the multi-function room is {actual} dB; the design code has at most {limit} dB',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.2.2', 'unverified', 'AB016')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'multi-function')),
  require: le(aRoom('/technics/impactSound'), figure(impactMultiLimit)),
  params: { actual: aRoom('/technics/impactSound'), limit: figure(impactMultiLimit) },
  remedy: { 'zh-CN': '改善楼板隔声', en: 'Insulate the floor' },
});
