import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

export const leastPrivilege = defineRule({
  id: 'supervision/least-privilege',
  title: {
    pass: { 'zh-CN': '对婴幼儿信息实行最小授权访问', en: 'Access to data of children is by least privilege' },
    fail: {
      'zh-CN': '对婴幼儿信息没有实行最小授权访问',
      en: 'Access to data of children is not by least privilege',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 36', 'primary', 'AN076')],
  phases: inUse,
  require: f('/privacy/leastPrivilege'),
  remedy: { 'zh-CN': '收回不必要的权限', en: 'Take back rights that are not needed' },
});
