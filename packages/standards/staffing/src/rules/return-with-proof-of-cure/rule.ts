import { and, asOf, defineRule, eq, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, f, notHomeBased } from '../../record.js';

export const returnWithProofOfCure = defineRule({
  id: 'staffing/return-with-proof-of-cure',
  title: {
    pass: {
      'zh-CN': '患病离岗的工作人员凭痊愈证明返岗',
      en: 'Whoever came back after an infectious disease had a proof of cure',
    },
    fail: {
      'zh-CN': '患病离岗的工作人员返岗时没有痊愈证明',
      en: 'Whoever came back after an infectious disease had no proof of cure',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 28', 'secondary', 'N144')],
  phases: ['operation', 'assessment'],
  subjects: '/staff',
  when: notHomeBased,
  require: f.every(
    f.filter(aPerson.list('/illnesses'), (illness) =>
      and(eq(illness('/infectious'), true), le(illness('/returnedOn'), asOf())),
    ),
    (illness) => le(illness('/recoveryProofOn'), illness('/returnedOn')),
  ),
  remedy: { 'zh-CN': '取得痊愈证明后再返岗', en: 'Let people come back with a proof of cure' },
  consequences: normsBreach,
});
