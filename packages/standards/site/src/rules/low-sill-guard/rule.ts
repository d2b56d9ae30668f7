import { and, defineRule, figure, ge, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { lowSillGuardHeight } from '../../figures/windows.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const lowSillGuard = defineRule({
  id: 'site/low-sill-guard',
  title: {
    pass: { 'zh-CN': '低窗台有足够高的防护', en: 'Low sills are guarded high enough' },
    fail: { 'zh-CN': '有低窗台防护高度未达到 {limit} 米', en: 'A low sill is not guarded up to {limit} m' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.5', 'unverified', 'B072')],
  topic: 'low-sills',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: f.every(aRoom.list('/windows'), (window) =>
    or(
      ge(window('/sillHeight'), figure(lowSillGuardHeight)),
      ge(window('/guardHeight'), figure(lowSillGuardHeight)),
    ),
  ),
  params: { limit: figure(lowSillGuardHeight) },
  remedy: { 'zh-CN': '加装窗台防护', en: 'Guard the sill' },
});
