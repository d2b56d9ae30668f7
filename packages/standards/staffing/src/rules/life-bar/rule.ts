import { and, asOf, defineRule, eq, le, not, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPerson, f } from '../../record.js';

export const lifeBar = defineRule({
  id: 'staffing/life-bar',
  title: {
    pass: {
      'zh-CN': '没有因虐待婴幼儿被终身禁止从事照护服务的情形',
      en: 'The person is not barred from infant care for life',
    },
    fail: {
      'zh-CN': '该人员因虐待婴幼儿终身不得从事婴幼儿照护服务',
      en: 'The person is barred from infant care for life after abuse',
    },
  },
  addressee: 'person',
  obligation: 'must',
  basis: [
    cite('population-family-planning-law', 'art. 41 ¶2', 'primary', 'N062'),
    cite('population-family-planning-law', 'art. 41', 'primary', 'L265'),
  ],
  phases: ['operation', 'assessment'],
  effective: { from: '2021-08-20' },
  subjects: '/staff',
  require: not(
    or(
      eq(aPerson('/abuseFinding'), true),
      f.some(aPerson.list('/bars'), (bar) => and(eq(bar('/kind'), 'lifetime'), le(bar('/from'), asOf()))),
    ),
  ),
  remedy: { 'zh-CN': '立即停止从事婴幼儿照护服务', en: 'Stop working in infant care at once' },
});
