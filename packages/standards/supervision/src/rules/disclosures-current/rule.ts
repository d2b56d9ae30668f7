import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aDisclosure, inService, notHomeBased } from '../../record.js';

export const disclosuresCurrent = defineRule({
  id: 'supervision/disclosures-current',
  title: {
    pass: { 'zh-CN': '公示内容现行有效', en: 'What is made public is current' },
    fail: { 'zh-CN': '公示内容已经过时', en: 'What is made public is out of date' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 15', 'secondary', 'N133')],
  phases: inService,
  subjects: '/disclosures',
  when: notHomeBased,
  require: aDisclosure('/current'),
  remedy: { 'zh-CN': '更新公示内容', en: 'Bring it up to date' },
});
