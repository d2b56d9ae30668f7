import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const fireDoorsWork = defineRule({
  id: 'fire-safety/fire-doors-work',
  title: {
    pass: { 'zh-CN': '防火门等设施处于正常状态', en: 'Fire doors work' },
    fail: { 'zh-CN': '防火门等设施未处于正常状态', en: 'Fire doors do not work' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 21', 'primary', 'B257')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/fireDoorsWork'),
  remedy: { 'zh-CN': '修复防火门并保持正常状态', en: 'Repair the fire doors and keep them working' },
  consequences: [cite('fire-law', 'art. 60', 'primary', 'AB040')],
});
