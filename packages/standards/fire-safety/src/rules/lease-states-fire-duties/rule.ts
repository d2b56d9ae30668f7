import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const leaseStatesFireDuties = defineRule({
  id: 'fire-safety/lease-states-fire-duties',
  title: {
    pass: { 'zh-CN': '租赁合同已明确消防安全责任', en: 'The lease states the fire duties of both sides' },
    fail: {
      'zh-CN': '租赁合同未明确消防安全责任',
      en: 'The lease does not state the fire duties of both sides',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 8', 'primary', 'B253')],
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, eq(f('/site/tenure'), 'leased')),
  require: f('/site/lease/fireDutiesAgreed'),
  remedy: {
    'zh-CN': '在租赁合同中明确双方消防安全责任',
    en: 'State the fire duties of both sides in the lease',
  },
});
