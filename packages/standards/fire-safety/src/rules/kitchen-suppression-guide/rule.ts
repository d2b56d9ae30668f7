import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const kitchenSuppressionGuide = defineRule({
  id: 'fire-safety/kitchen-suppression-guide',
  title: {
    pass: { 'zh-CN': '厨房有灭火装置或灭火毯', en: 'The kitchen has a suppression device or a fire blanket' },
    fail: {
      'zh-CN': '厨房没有灭火装置或灭火毯',
      en: 'The kitchen has neither a suppression device nor a fire blanket',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 3', 'unverified', 'B225')],
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, f('/fireSafety/gas/used')),
  require: f.some(f.list('/fireSafety/systems'), (system) =>
    and(isIn(system('/kind'), ['kitchen-suppression', 'fire-blanket']), system('/installed')),
  ),
  remedy: { 'zh-CN': '配备厨房灭火装置或灭火毯', en: 'Provide a suppression device or a fire blanket' },
});
