import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aChild, inUse, notHomeBased } from '../../record.js';

export const agreementSigned = defineRule({
  id: 'caregiving/agreement-signed',
  title: {
    pass: { 'zh-CN': '已与监护人签订服务协议', en: 'A service agreement was signed with the guardian' },
    fail: { 'zh-CN': '没有与监护人签订服务协议', en: 'No service agreement was signed with the guardian' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 10', 'unverified', 'N128')],
  phases: inUse,
  subjects: '/children',
  when: notHomeBased,
  require: le(aChild('/contractSignedOn'), asOf()),
  remedy: { 'zh-CN': '与监护人签订服务协议', en: 'Sign a service agreement with the guardian' },
  consequences: normsBreach,
});
