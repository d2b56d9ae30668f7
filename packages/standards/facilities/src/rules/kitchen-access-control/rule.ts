import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { underNurseryCode } from '../../record.js';

export const kitchenAccessControl = defineRule({
  id: 'facilities/kitchen-access-control',
  title: {
    pass: { 'zh-CN': '厨房出入口设有门禁', en: 'The kitchen has access control' },
    fail: { 'zh-CN': '厨房没有建议的门禁', en: 'The kitchen has no access control, which is advised' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '6.3.7', 'secondary', 'B137')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  question: {
    text: { 'zh-CN': '厨房出入口是否设有门禁？', en: 'Has the kitchen access control?' },
    evidence: { 'zh-CN': '现场查看', en: 'A look on site' },
  },
  remedy: { 'zh-CN': '考虑加装', en: 'Consider installing it' },
});
