import { and, defineRule, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, inUse, notHomeBased } from '../../record.js';

// guards are posted by a company, which has the contract; retired people work under service contracts

export const labourContract = defineRule({
  id: 'staffing/labour-contract',
  title: {
    pass: { 'zh-CN': '与工作人员签订了合同', en: 'There is a contract with the person' },
    fail: { 'zh-CN': '没有与工作人员签订合同', en: 'There is no contract with the person' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 36', 'unverified', 'N152')],
  phases: inUse,
  subjects: '/staff',
  when: and(notHomeBased, ne(aPerson('/role'), 'guard')),
  require: ne(aPerson('/contract/kind'), 'none'),
  remedy: { 'zh-CN': '依法签订劳动合同', en: 'Sign a labour contract' },
  consequences: normsBreach,
});
