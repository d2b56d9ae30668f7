import { defineRule, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anAccess, inService } from '../../record.js';

export const accessApproved = defineRule({
  id: 'supervision/access-approved',
  title: {
    pass: {
      'zh-CN': '工作人员访问婴幼儿信息经过审批',
      en: 'The access of staff to data of children was approved',
    },
    fail: {
      'zh-CN': '工作人员访问婴幼儿信息没有经过审批',
      en: 'The access of staff to data of children was not approved',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 36', 'primary', 'AN076')],
  phases: inService,
  subjects: '/privacy/access/entries',
  when: ge(anAccess('/date'), '2024-01-01'),
  require: anAccess('/approved'),
  remedy: { 'zh-CN': '由负责人审批', en: 'Have a responsible person approve' },
});
