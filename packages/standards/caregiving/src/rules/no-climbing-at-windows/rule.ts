import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const noClimbingAtWindows = defineRule({
  id: 'caregiving/no-climbing-at-windows',
  title: {
    pass: { 'zh-CN': '窗边没有可攀爬物', en: 'Nothing to climb on stands at a window' },
    fail: {
      'zh-CN': '窗边有可攀爬物，与预防建议不一致',
      en: 'Something to climb on stands at a window, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'falls', 'secondary', 'B326')],
  phases: inUse,
  subjects: '/rooms',
  when: and(notHomeBased, f.subject('/rooms')('/usedByChildren')),
  require: f.every(f.subject('/rooms').list('/windows'), (window) => not(window('/climbableNear'))),
  remedy: { 'zh-CN': '可移开窗边可攀爬物', en: 'It can be moved away' },
});
