import { defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const agreementContents = defineRule({
  id: 'caregiving/agreement-contents',
  title: {
    pass: {
      'zh-CN': '服务协议写明双方权利义务、服务项目和争议处理',
      en: 'The service agreement states duties, rights, services and how disputes are settled',
    },
    fail: {
      'zh-CN': '服务协议缺少权利义务、服务项目或争议处理',
      en: 'The service agreement lacks duties, rights, services or how disputes are settled',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 10', 'unverified', 'N128')],
  phases: inUse,
  when: notHomeBased,
  require: hasAll(f('/contracts/fields'), ['duties', 'rights', 'services', 'disputes']),
  remedy: { 'zh-CN': '补充协议内容', en: 'Add what is missing to the agreement' },
  consequences: normsBreach,
});
