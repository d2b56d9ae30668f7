import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const serviceYard = defineRule({
  id: 'site/service-yard',
  title: {
    pass: { 'zh-CN': '杂物院有单独出入口', en: 'The service yard has its own entrance' },
    fail: {
      'zh-CN': '杂物院没有单独出入口，规范建议单设',
      en: 'The service yard has no entrance of its own; the code advises one',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '3.2.5', 'secondary', 'B063')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: f('/site/entrance/serviceYardEntrance'),
  remedy: { 'zh-CN': '为杂物院单设出入口', en: 'Give the service yard its own entrance' },
});
