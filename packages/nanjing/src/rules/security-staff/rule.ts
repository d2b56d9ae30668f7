import { defineRule, eq, gt, hasAny, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../record.js';

// no number is stated: somebody who does the work is enough, own or posted by a company

export const securityStaff = defineRule({
  id: 'nanjing/security-staff',
  title: {
    pass: { 'zh-CN': '配备了安保人员', en: 'There are security staff' },
    fail: { 'zh-CN': '没有配备安保人员', en: 'There are no security staff' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '四(四)', 'primary', 'L139')],
  phases: inUse,
  when: notHomeBased,
  require: or(
    gt(f('/security/guards'), 0),
    f.some(f.list('/staff'), (one) => or(eq(one('/role'), 'guard'), hasAny(one('/alsoRoles'), ['guard']))),
  ),
  remedy: { 'zh-CN': '配备安保人员', en: 'Take on security staff' },
});
