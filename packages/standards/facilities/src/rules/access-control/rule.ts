import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const accessControl = defineRule({
  id: 'facilities/access-control',
  title: {
    pass: { 'zh-CN': '出入口设有门禁', en: 'The entrance has access control' },
    fail: { 'zh-CN': '出入口没有建议的门禁', en: 'The entrance has no access control, which is advised' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '6.3.7', 'secondary', 'B137')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: eq(f('/site/entrance/accessControl'), true),
  remedy: { 'zh-CN': '考虑加装', en: 'Consider installing it' },
});
