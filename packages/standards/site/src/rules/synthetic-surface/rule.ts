import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const syntheticSurface = defineRule({
  id: 'site/synthetic-surface',
  title: {
    pass: { 'zh-CN': '室外合成材料面层检测合格', en: 'The synthetic outdoor surface was tested and passed' },
    fail: {
      'zh-CN': '室外合成材料面层没有检测合格',
      en: 'The synthetic outdoor surface did not pass a test',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-821-2023', '4.2', 'secondary', 'N268')],
  phases: ['assessment'],
  when: and(notHomeBased, eq(f('/outdoor/surface'), 'synthetic')),
  require: f('/outdoor/syntheticSurfaceCertified'),
  remedy: {
    'zh-CN': '委托检测，更换不合格面层',
    en: 'Have the surface tested; replace it if it does not pass',
  },
});
