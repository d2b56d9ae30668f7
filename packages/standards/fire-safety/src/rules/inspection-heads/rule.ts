import { defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anInspection, notHomeBased } from '../../management-record.js';

export const inspectionHeads = defineRule({
  id: 'fire-safety/inspection-heads',
  title: {
    pass: { 'zh-CN': '防火检查涵盖八项内容', en: 'The inspection covers the eight heads' },
    fail: { 'zh-CN': '防火检查未涵盖八项内容', en: 'The inspection does not cover the eight heads' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '6.3', 'primary', 'AB053')],
  phases: ['operation', 'assessment'],
  subjects: '/fireSafety/inspections/entries',
  when: notHomeBased,
  require: hasAll(anInspection('/heads'), [
    'routes',
    'signs',
    'extinguishers',
    'systems',
    'key-points',
    'patrols',
    'hazards',
    'knowledge',
  ]),
  remedy: { 'zh-CN': '按八项内容检查', en: 'Inspect by the eight heads' },
});
