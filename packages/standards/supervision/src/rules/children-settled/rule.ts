import { and, asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inService, notHomeBased } from '../../record.js';

export const childrenSettled = defineRule({
  id: 'supervision/children-settled',
  title: {
    pass: { 'zh-CN': '终止服务时妥善安置了婴幼儿', en: 'The children were settled when the service ended' },
    fail: {
      'zh-CN': '终止服务时没有妥善安置婴幼儿',
      en: 'The children were not settled when the service ended',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 7', 'secondary', 'N125')],
  phases: inService,
  when: and(notHomeBased, f('/closed')),
  require: le(f('/filing/termination/childrenSettledOn'), asOf()),
  remedy: { 'zh-CN': '妥善安置婴幼儿', en: 'Settle the children' },
});
