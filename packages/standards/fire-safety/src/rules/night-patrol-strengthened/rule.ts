import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery } from '../../design-record.js';
import { f } from '../../management-record.js';

export const nightPatrolStrengthened = defineRule({
  id: 'fire-safety/night-patrol-strengthened',
  title: {
    pass: { 'zh-CN': '寄宿制机构加强夜间防火巡查', en: 'The boarding institution strengthens night patrols' },
    fail: {
      'zh-CN': '寄宿制机构未加强夜间防火巡查',
      en: 'The boarding institution does not strengthen night patrols',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 25', 'primary', 'B258')],
  phases: ['operation', 'assessment'],
  when: and(asNursery, f('/boarding')),
  question: {
    text: {
      'zh-CN': '寄宿制机构是否加强了夜间防火巡查？',
      en: 'Does the boarding institution patrol more at night?',
    },
    evidence: { 'zh-CN': '查阅夜间巡查记录', en: 'The records of night patrols' },
  },
  remedy: { 'zh-CN': '增加夜间巡查次数并记录', en: 'Patrol more often at night and record it' },
});
