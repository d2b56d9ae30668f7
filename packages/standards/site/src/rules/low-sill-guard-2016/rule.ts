import { and, defineRule, figure, ge, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { lowSillGuardHeight2016 } from '../../figures/windows.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const lowSillGuard2016 = defineRule({
  id: 'site/low-sill-guard-2016',
  title: {
    pass: {
      'zh-CN': '低窗台有足够高的防护（2016年版）',
      en: 'Low sills are guarded high enough (2016 edition)',
    },
    fail: {
      'zh-CN': '有低窗台防护高度未达到 {limit} 米（2016年版）',
      en: 'A low sill is not guarded up to {limit} m (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '4.1.5', 'secondary', 'AB004')],
  topic: 'low-sills',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: f.every(aRoom.list('/windows'), (window) =>
    or(
      ge(window('/sillHeight'), figure(lowSillGuardHeight2016)),
      ge(window('/guardHeightFromFloor'), figure(lowSillGuardHeight2016)),
    ),
  ),
  params: { limit: figure(lowSillGuardHeight2016) },
  remedy: { 'zh-CN': '加装窗台防护', en: 'Guard the sill' },
});
