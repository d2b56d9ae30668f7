import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { nurseryWorks } from '../../design-record.js';
import { f } from '../../record.js';

// A nursery is a crowded place (Fire Law art. 73).
export const insulationClass = defineRule({
  id: 'fire-safety/insulation-class',
  title: {
    pass: { 'zh-CN': '内外保温材料为A级', en: 'The insulation is of class A' },
    fail: { 'zh-CN': '内外保温材料低于A级', en: 'The insulation is below class A' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '6.6.5, 6.6.9', 'primary', 'B150')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: nurseryWorks,
  require: eq(f('/building/insulationClass'), 'a'),
  remedy: { 'zh-CN': '更换为A级保温材料', en: 'Replace the insulation with class A' },
});
