import { and, asOf, defineRule, eq, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const liabilityInsurance = defineRule({
  id: 'supervision/liability-insurance',
  title: {
    pass: {
      'zh-CN': '购买了有效的托育机构责任险',
      en: 'A childcare-institution liability policy is in force',
    },
    fail: {
      'zh-CN': '没有有效的托育机构责任险',
      en: 'No childcare-institution liability policy is in force',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '9.7.1', 'secondary', 'N292')],
  phases: ['assessment'],
  when: notHomeBased,
  require: f.some(f.list('/insurance'), (policy) =>
    and(eq(policy('/kind'), 'childcare-liability'), le(policy('/from'), asOf()), ge(policy('/to'), asOf())),
  ),
  remedy: { 'zh-CN': '建议购买托育机构责任险', en: 'Consider such a policy' },
});
