import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aCorridor, underNurseryCode } from '../../record.js';

export const corridorLevel = defineRule({
  id: 'site/corridor-level',
  title: {
    pass: {
      'zh-CN': '走廊没有台阶，2米以下没有突出物',
      en: 'The corridor has no steps and nothing projects below 2 m',
    },
    fail: { 'zh-CN': '走廊有台阶，或低处有突出物', en: 'The corridor has steps, or something projects low' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.13', 'unverified', 'B080')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/corridors',
  when: underNurseryCode,
  require: and(not(aCorridor('/steps')), not(aCorridor('/projectionBelow2m'))),
  remedy: { 'zh-CN': '改台阶为坡道，移除突出物', en: 'Turn steps into a ramp; remove what projects' },
});
