import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

export const dataIncidentPlan = defineRule({
  id: 'supervision/data-incident-plan',
  title: {
    pass: {
      'zh-CN': '制定了个人信息安全事件应急预案',
      en: 'There is a plan for leaks, changes and losses of data',
    },
    fail: {
      'zh-CN': '没有个人信息安全事件应急预案',
      en: 'There is no plan for leaks, changes and losses of data',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 35', 'primary', 'AN075')],
  phases: inUse,
  require: f('/privacy/incidentPlan'),
  remedy: { 'zh-CN': '制定应急预案', en: 'Write a plan' },
});
