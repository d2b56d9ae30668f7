import { defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPatrol, notHomeBased } from '../../management-record.js';

export const patrolHeads = defineRule({
  id: 'fire-safety/patrol-heads',
  title: {
    pass: { 'zh-CN': '防火巡查涵盖列明的内容', en: 'The patrol covers the heads listed' },
    fail: { 'zh-CN': '防火巡查未涵盖列明的内容', en: 'The patrol does not cover the heads listed' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '6.2', 'primary', 'AB052')],
  phases: ['operation', 'assessment'],
  subjects: '/fireSafety/patrols/entries',
  when: notHomeBased,
  require: hasAll(aPatrol('/heads'), [
    'energy-use',
    'routes',
    'fire-doors',
    'equipment',
    'signs',
    'nap-watch',
    'e-bike-parking',
    'charging',
  ]),
  remedy: { 'zh-CN': '按列明的内容巡查', en: 'Patrol by the heads listed' },
});
