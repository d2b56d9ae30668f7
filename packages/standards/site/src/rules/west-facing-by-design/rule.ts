import { and, defineRule, isIn, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const westFacingByDesign = defineRule({
  id: 'site/west-facing-by-design',
  title: {
    pass: { 'zh-CN': '夏热地区生活用房不朝西', en: 'In hot-summer regions living rooms do not face west' },
    fail: {
      'zh-CN': '生活用房朝西，规范建议避免',
      en: 'The living room faces west; the code advises against it',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '3.2.9', 'primary', 'B068')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep']),
    isIn(f('/site/surroundings/climateZone'), ['hot-summer-cold-winter', 'hot-summer-warm-winter']),
  ),
  require: not(aRoom('/facesWest')),
  remedy: { 'zh-CN': '改用其他朝向的房间', en: 'Use a room that faces another way' },
});
