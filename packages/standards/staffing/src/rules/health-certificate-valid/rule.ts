import { and, asOf, defineRule, eq, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPerson, f, notHomeBased } from '../../record.js';

export const healthCertificateValid = defineRule({
  id: 'staffing/health-certificate-valid',
  title: {
    pass: { 'zh-CN': '工作人员的健康合格证在有效期内', en: 'The health certificate of the person is valid' },
    fail: { 'zh-CN': '没有在有效期内的健康合格证', en: 'The person has no valid health certificate' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '5.1.5', 'secondary', 'N272'),
    cite('ws-t-821-2023', '5.1.5', 'secondary', 'B321'),
    cite('ws-t-821-2023', '5.1.5', 'secondary', 'L270'),
  ],
  phases: ['operation', 'assessment'],
  subjects: '/staff',
  when: notHomeBased,
  require: f.some(aPerson.list('/healthChecks'), (check) =>
    and(eq(check('/result'), 'fit'), ge(check('/validUntil'), asOf())),
  ),
  remedy: { 'zh-CN': '在到期前更新健康合格证', en: 'Renew the certificate before its last day' },
});
