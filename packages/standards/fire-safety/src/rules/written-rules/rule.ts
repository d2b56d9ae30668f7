import { defineRule, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const writtenRules = defineRule({
  id: 'fire-safety/written-rules',
  title: {
    pass: { 'zh-CN': '已制定消防安全制度', en: 'Fire-safety rules are written down' },
    fail: { 'zh-CN': '未制定消防安全制度', en: 'No fire-safety rules are written down' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 18', 'primary', 'B256')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: hasAny(f('/fireSafety/rules'), [
    'patrol-inspection',
    'rectification',
    'systems',
    'evacuation',
    'fire-electricity-gas',
    'combustibles',
    'training-drills',
    'other',
  ]),
  remedy: { 'zh-CN': '制定书面消防安全制度', en: 'Write down fire-safety rules' },
});
