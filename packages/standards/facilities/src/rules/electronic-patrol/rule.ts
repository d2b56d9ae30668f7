import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const electronicPatrol = defineRule({
  id: 'facilities/electronic-patrol',
  title: {
    pass: { 'zh-CN': '设有电子巡查系统', en: 'There is an electronic patrol system' },
    fail: { 'zh-CN': '没有建议的电子巡查系统', en: 'There is no electronic patrol system, which is advised' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '6.3.7', 'secondary', 'B137')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: eq(f('/security/electronicPatrol'), true),
  remedy: { 'zh-CN': '考虑加装', en: 'Consider installing it' },
});
