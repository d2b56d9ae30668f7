import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const naturalVentilation = defineRule({
  id: 'facilities/natural-ventilation',
  title: {
    pass: { 'zh-CN': '房间有可自然通风的外窗', en: 'The room has an outer window for natural ventilation' },
    fail: { 'zh-CN': '房间没有可自然通风的外窗', en: 'The room has no outer window for natural ventilation' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.1.1', 'secondary', 'B122')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), [
      'activity',
      'sleep',
      'activity-and-sleep',
      'living-unit',
      'multi-function',
      'office',
      'observation',
      'kitchen',
      'laundry',
      'disinfection',
    ]),
  ),
  require: eq(aRoom('/technics/hasWindow'), true),
  remedy: { 'zh-CN': '改用有外窗的房间', en: 'Use a room with an outer window' },
});
