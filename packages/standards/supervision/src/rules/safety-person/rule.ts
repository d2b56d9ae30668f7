import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

export const safetyPerson = defineRule({
  id: 'supervision/safety-person',
  title: {
    pass: { 'zh-CN': '明确了安全责任人', en: 'Somebody is named as responsible for safety' },
    fail: { 'zh-CN': '没有明确安全责任人', en: 'Nobody is named as responsible for safety' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('state-guidance-2019', 'IV', 'unverified', 'N089')],
  phases: inUse,
  require: f('/security/responsiblePersonNamed'),
  remedy: { 'zh-CN': '明确责任人', en: 'Name somebody' },
});
