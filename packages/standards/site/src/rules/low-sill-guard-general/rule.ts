import { defineRule, figure, ge, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { lowSillGuardGeneralLimit } from '../../figures/windows.js';
import { aRoom, asCivilBuilding, f } from '../../record.js';

export const lowSillGuardGeneral = defineRule({
  id: 'site/low-sill-guard-general',
  title: {
    pass: {
      'zh-CN': '低窗台有足够高的防护（通用规范）',
      en: 'Low sills are guarded high enough (general code)',
    },
    fail: {
      'zh-CN': '有低窗台防护高度未达到 {limit} 米（通用规范）',
      en: 'A low sill is not guarded up to {limit} m (general code)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55031-2022', '6.5.6', 'primary', 'B203')],
  topic: 'low-sills',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: asCivilBuilding,
  require: f.every(aRoom.list('/windows'), (window) =>
    or(
      ge(window('/sillHeight'), figure(lowSillGuardGeneralLimit)),
      ge(window('/guardHeight'), figure(lowSillGuardGeneralLimit)),
    ),
  ),
  params: { limit: figure(lowSillGuardGeneralLimit) },
  remedy: { 'zh-CN': '加装窗台防护', en: 'Guard the sill' },
});
