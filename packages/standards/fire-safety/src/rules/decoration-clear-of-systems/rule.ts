import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const decorationClearOfSystems = defineRule({
  id: 'fire-safety/decoration-clear-of-systems',
  title: {
    pass: { 'zh-CN': '装修没有遮挡消防设施', en: 'Decoration leaves the fire systems clear' },
    fail: { 'zh-CN': '装修遮挡消防设施', en: 'Decoration blocks fire systems' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '6.5.1-6.5.3', 'primary', 'B149')],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: eq(f('/fireSafety/decorationBlocksSystems'), false),
  remedy: { 'zh-CN': '拆除遮挡的装修', en: 'Take away the decoration that blocks them' },
  consequences: fireEquipmentBreach,
});
