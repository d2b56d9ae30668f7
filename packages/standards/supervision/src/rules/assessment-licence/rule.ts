import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../record.js';

export const assessmentLicence = defineRule({
  id: 'supervision/assessment-licence',
  title: {
    pass: {
      'zh-CN': '持有开展托育服务的登记证照，已经查验',
      en: 'There is a licence or certificate for childcare, as seen',
    },
    fail: {
      'zh-CN': '没有查到开展托育服务的登记证照',
      en: 'No licence or certificate for childcare was seen',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '4.1', 'secondary', 'N260')],
  phases: ['assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '是否持有开展托育服务的营业执照或者法人登记证书？',
      en: 'Is there a business licence or legal-person certificate for childcare?',
    },
    evidence: { 'zh-CN': '查看证照原件', en: 'See the original' },
  },
  remedy: { 'zh-CN': '出示登记证照', en: 'Show it' },
});
