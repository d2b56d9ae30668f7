import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const westShadingByDesign = defineRule({
  id: 'site/west-shading-by-design',
  title: {
    pass: { 'zh-CN': '朝西的生活用房有遮阳措施', en: 'A living room that faces west is shaded' },
    fail: { 'zh-CN': '朝西的生活用房没有遮阳措施', en: 'The living room faces west without shading' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.9', 'primary', 'B068')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep']),
    aRoom('/facesWest'),
    isIn(f('/site/surroundings/climateZone'), ['hot-summer-cold-winter', 'hot-summer-warm-winter']),
  ),
  require: aRoom('/shading'),
  remedy: { 'zh-CN': '加设遮阳', en: 'Add shading' },
});
