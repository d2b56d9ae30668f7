import { defineRule, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anAccess, inService } from '../../record.js';

export const accessLogged = defineRule({
  id: 'supervision/access-logged',
  title: {
    pass: {
      'zh-CN': '工作人员访问婴幼儿信息有记录',
      en: 'The access of staff to data of children was logged',
    },
    fail: {
      'zh-CN': '工作人员访问婴幼儿信息没有记录',
      en: 'The access of staff to data of children was not logged',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 36', 'primary', 'AN076')],
  phases: inService,
  subjects: '/privacy/access/entries',
  when: ge(anAccess('/date'), '2024-01-01'),
  require: anAccess('/logged'),
  remedy: { 'zh-CN': '记录访问情况', en: 'Log each access' },
});
