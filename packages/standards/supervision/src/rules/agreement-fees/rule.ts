import { defineRule, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const agreementFees = defineRule({
  id: 'supervision/agreement-fees',
  title: {
    pass: { 'zh-CN': '服务协议写明收费标准', en: 'The service agreement states the fees' },
    fail: { 'zh-CN': '服务协议没有写明收费标准', en: 'The service agreement does not state the fees' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 10', 'unverified', 'N128')],
  phases: inUse,
  when: notHomeBased,
  require: hasAny(f('/contracts/fields'), ['fees']),
  remedy: { 'zh-CN': '补充收费标准', en: 'Add the fees to the agreement' },
  consequences: normsBreach,
});
