import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const ventilationFacility = defineRule({
  id: 'site/ventilation-facility',
  title: {
    pass: { 'zh-CN': '生活用房有有效的通风设施', en: 'The living room has effective ventilation' },
    fail: { 'zh-CN': '生活用房没有有效的通风设施', en: 'The living room has no effective ventilation' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.3.2', 'secondary', 'AB018')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep']),
    isIn(f('/site/surroundings/climateZone'), ['hot-summer-cold-winter', 'cold', 'severe-cold']),
  ),
  require: aRoom('/technics/mechanicalVentilation'),
  remedy: { 'zh-CN': '加装通风设施', en: 'Fit ventilation' },
});
