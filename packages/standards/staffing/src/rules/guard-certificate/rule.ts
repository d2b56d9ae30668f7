import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, f, hasRole, inUse, notHomeBased } from '../../record.js';

export const guardCertificate = defineRule({
  id: 'staffing/guard-certificate',
  title: {
    pass: {
      'zh-CN': '保安人员持有公安机关核发的保安员证',
      en: 'The guard holds a certificate of the police',
    },
    fail: { 'zh-CN': '没有公安机关核发的保安员证', en: 'The guard holds no certificate of the police' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 18', 'secondary', 'N112')],
  phases: inUse,
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'guard')),
  require: f.some(aPerson.list('/certificates'), (held) =>
    and(eq(held('/kind'), 'guard'), eq(held('/issuedByPolice'), true)),
  ),
  remedy: { 'zh-CN': '安排持有保安员证的人员担任保安', en: 'Let somebody with the certificate stand guard' },
  consequences: normsBreach,
});
