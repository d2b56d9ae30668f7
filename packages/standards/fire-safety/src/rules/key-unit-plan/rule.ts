import { and, defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const keyUnitPlan = defineRule({
  id: 'fire-safety/key-unit-plan',
  title: {
    pass: { 'zh-CN': '重点单位预案包含五项内容', en: 'The plan of the key unit has its five parts' },
    fail: { 'zh-CN': '重点单位预案内容不全', en: 'The plan of the key unit lacks parts' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 39', 'primary', 'B264')],
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, f('/fireSafety/keyUnit')),
  require: hasAll(f('/fireSafety/planParts'), [
    'organisation',
    'alarm-procedure',
    'evacuation',
    'first-fire-fighting',
    'communication-rescue',
  ]),
  remedy: { 'zh-CN': '补齐预案内容', en: 'Complete the plan' },
});
