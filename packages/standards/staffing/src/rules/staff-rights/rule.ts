import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { notHomeBased } from '../../record.js';

export const staffRights = defineRule({
  id: 'staffing/staff-rights',
  title: {
    pass: {
      'zh-CN': '工作人员的合法权益得到保障，已经查验',
      en: 'The rights of staff are protected, as seen',
    },
    fail: { 'zh-CN': '工作人员的合法权益没有得到保障', en: 'The rights of staff are not protected' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 36', 'unverified', 'N152')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '是否按时足额支付工资、缴纳社会保险，保障休息休假？',
      en: 'Are wages paid in full and on time, insurance paid, and rest and leave given?',
    },
    evidence: {
      'zh-CN': '查阅工资和社会保险缴纳记录，访谈工作人员',
      en: 'See the records of wages and insurance; talk to staff',
    },
  },
  remedy: { 'zh-CN': '依法保障工作人员的合法权益', en: 'Protect the rights of staff as the law asks' },
  consequences: normsBreach,
});
