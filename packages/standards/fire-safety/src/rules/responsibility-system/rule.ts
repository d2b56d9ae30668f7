import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const responsibilitySystem = defineRule({
  id: 'fire-safety/responsibility-system',
  title: {
    pass: { 'zh-CN': '已建立消防安全责任制', en: 'Responsibilities for fire safety are assigned' },
    fail: { 'zh-CN': '未建立消防安全责任制', en: 'Responsibilities for fire safety are not assigned' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '4.4', 'primary', 'B236')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/responsibilitySystem'),
  remedy: { 'zh-CN': '逐级明确消防安全责任', en: 'Assign responsibilities for fire safety at each level' },
});
