import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const ventilationFacility = defineRule({
  id: 'facilities/ventilation-facility',
  title: {
    pass: { 'zh-CN': '婴幼儿用房设有有效通风设施', en: 'Child rooms have an effective ventilation facility' },
    fail: { 'zh-CN': '婴幼儿用房没有有效通风设施', en: 'A child room has no effective ventilation facility' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.3.2', 'secondary', 'AB018')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    eq(aRoom('/usedByChildren'), true),
    isIn(f('/site/surroundings/climateZone'), ['hot-summer-cold-winter', 'cold', 'severe-cold']),
  ),
  require: eq(aRoom('/technics/mechanicalVentilation'), true),
  remedy: { 'zh-CN': '增设通风设施', en: 'Add a ventilation facility' },
});
