import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aHotWork, notHomeBased } from '../../management-record.js';

export const hotWorkGuarded = defineRule({
  id: 'fire-safety/hot-work-guarded',
  title: {
    pass: {
      'zh-CN': '动火作业清除可燃物、备有灭火器并全程看护',
      en: 'Hot work is cleared, equipped and watched',
    },
    fail: { 'zh-CN': '动火作业防护措施不全', en: 'Hot work is not cleared, equipped or watched' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '9.3', 'primary', 'B245')],
  phases: ['operation', 'assessment'],
  subjects: '/fireSafety/hotWorks',
  when: notHomeBased,
  require: and(aHotWork('/combustiblesCleared'), aHotWork('/extinguishersReady'), aHotWork('/watch')),
  remedy: {
    'zh-CN': '清除可燃物，配备灭火器，全程看护',
    en: 'Clear combustibles, have extinguishers ready and keep a watch',
  },
});
