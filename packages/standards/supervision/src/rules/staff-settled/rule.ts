import { and, asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inService, notHomeBased } from '../../record.js';

export const staffSettled = defineRule({
  id: 'supervision/staff-settled',
  title: {
    pass: { 'zh-CN': '终止服务时妥善安置了工作人员', en: 'The staff were settled when the service ended' },
    fail: {
      'zh-CN': '终止服务时没有妥善安置工作人员',
      en: 'The staff were not settled when the service ended',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 7', 'secondary', 'N125')],
  phases: inService,
  when: and(notHomeBased, f('/closed')),
  require: le(f('/filing/termination/staffSettledOn'), asOf()),
  remedy: { 'zh-CN': '妥善安置工作人员', en: 'Settle the staff' },
});
