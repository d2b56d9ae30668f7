import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const perimeterAlarm = defineRule({
  id: 'facilities/perimeter-alarm',
  title: {
    pass: { 'zh-CN': '周界设有入侵报警', en: 'The perimeter has an intrusion alarm' },
    fail: { 'zh-CN': '周界没有建议的入侵报警', en: 'The perimeter has no intrusion alarm, which is advised' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '6.3.7', 'secondary', 'B137')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: eq(f('/security/intrusionAlarm'), true),
  remedy: { 'zh-CN': '考虑加装', en: 'Consider installing it' },
});
