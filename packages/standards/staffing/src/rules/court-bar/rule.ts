import { and, asOf, defineRule, eq, ge, le, not, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPerson, f } from '../../record.js';

export const courtBar = defineRule({
  id: 'staffing/court-bar',
  title: {
    pass: {
      'zh-CN': '没有法院判处的、仍在期限内的从业禁止',
      en: 'No bar of a court on the person is running',
    },
    fail: { 'zh-CN': '法院判处的从业禁止仍在期限内', en: 'A bar of a court on the person is running' },
  },
  addressee: 'person',
  obligation: 'must',
  basis: [cite('criminal-law', 'art. 37-1', 'primary', 'L266')],
  phases: ['operation', 'assessment'],
  subjects: '/staff',
  require: not(
    f.some(aPerson.list('/bars'), (bar) =>
      and(
        eq(bar('/kind'), 'court'),
        le(bar('/from'), asOf()),
        or(eq(bar('/forLife'), true), ge(bar('/until'), asOf())),
      ),
    ),
  ),
  remedy: { 'zh-CN': '在禁止期限内停止从事相关职业', en: 'Stop the work until the bar ends' },
});
