import { and, defineRule, eq, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { impactMulti2016Limit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const impactMulti2016 = defineRule({
  id: 'facilities/impact-multi-2016',
  title: {
    pass: {
      'zh-CN': '多功能厅撞击声压级符合2016年版设计规范',
      en: 'The impact sound of the multi-function room meets the design code of 2016',
    },
    fail: {
      'zh-CN': '多功能厅撞击声压级为 {actual} 分贝，2016年版设计规范为至多 {limit} 分贝',
      en: 'The impact sound of the multi-function room is {actual} dB; the design code of 2016 has at most {limit} dB',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '5.2.2', 'secondary', 'AB016')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'multi-function')),
  require: le(aRoom('/technics/impactSound'), figure(impactMulti2016Limit)),
  params: { actual: aRoom('/technics/impactSound'), limit: figure(impactMulti2016Limit) },
  remedy: { 'zh-CN': '改善楼板隔声', en: 'Insulate the floor' },
});
