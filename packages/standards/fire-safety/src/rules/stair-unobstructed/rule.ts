import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { aStair, notHomeBased } from '../../design-record.js';

export const stairUnobstructed = defineRule({
  id: 'fire-safety/stair-unobstructed',
  title: {
    pass: { 'zh-CN': '疏散楼梯间没有障碍物', en: 'Nothing obstructs the stair' },
    fail: { 'zh-CN': '疏散楼梯间有影响疏散的障碍物', en: 'Something obstructs the stair' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.1.8', 'primary', 'B156')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/stairs',
  when: notHomeBased,
  require: eq(aStair('/obstructed'), false),
  remedy: { 'zh-CN': '清除障碍物', en: 'Clear the stair' },
  consequences: fireEquipmentBreach,
});
