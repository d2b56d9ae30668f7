import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const uvLamp = defineRule({
  id: 'facilities/uv-lamp',
  title: {
    pass: { 'zh-CN': '房间设有紫外线杀菌灯', en: 'The room has a UV germicidal lamp' },
    fail: {
      'zh-CN': '房间没有建议的紫外线杀菌灯',
      en: 'The room has no UV germicidal lamp, which is advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '6.3.2', 'secondary', 'B132')],
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
      'observation',
      'child-toilet',
      'kitchen',
    ]),
  ),
  require: eq(aRoom('/light/uvLamp'), true),
  remedy: { 'zh-CN': '考虑设置紫外线杀菌灯', en: 'Consider a UV lamp' },
});
