import { defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const rulesOfSevenSubjects = defineRule({
  id: 'fire-safety/rules-of-seven-subjects',
  title: {
    pass: { 'zh-CN': '消防安全制度涵盖七个方面', en: 'The fire rules cover all seven subjects' },
    fail: { 'zh-CN': '消防安全制度未涵盖全部七个方面', en: 'The fire rules do not cover all seven subjects' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '4.4', 'primary', 'AB050')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: hasAll(f('/fireSafety/rules'), [
    'patrol-inspection',
    'rectification',
    'systems',
    'evacuation',
    'fire-electricity-gas',
    'combustibles',
    'training-drills',
  ]),
  remedy: { 'zh-CN': '补齐缺少的制度', en: 'Add rules on the missing subjects' },
});
