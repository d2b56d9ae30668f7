import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, asNursery } from '../../record.js';

export const pantryVentilation = defineRule({
  id: 'site/pantry-ventilation',
  title: {
    pass: { 'zh-CN': '配餐区有通风排气设施', en: 'The pantry has ventilation' },
    fail: {
      'zh-CN': '配餐区没有通风排气设施，规范建议设置',
      en: 'The pantry has no ventilation; the code advises it',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.2.5A-2', 'primary', 'B098')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(asNursery, eq(aRoom('/kind'), 'pantry')),
  require: aRoom('/technics/mechanicalVentilation'),
  remedy: { 'zh-CN': '加装通风排气设施', en: 'Fit ventilation' },
});
