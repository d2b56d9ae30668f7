import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { lowSillHeight } from '../../figures/windows.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const lowSill = defineRule({
  id: 'site/low-sill',
  title: {
    pass: { 'zh-CN': '窗台高度不超过建议值', en: 'The sills are as low as advised' },
    fail: { 'zh-CN': '有窗台高于建议高度', en: 'A sill is higher than advised' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.1.5', 'unverified', 'B072')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['activity', 'activity-and-sleep', 'multi-function'])),
  require: f.every(aRoom.list('/windows'), (window) => le(window('/sillHeight'), figure(lowSillHeight))),
  remedy: { 'zh-CN': '降低窗台或改用其他房间', en: 'Lower the sill, or use another room' },
});
