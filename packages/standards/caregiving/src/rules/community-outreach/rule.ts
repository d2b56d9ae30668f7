import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const communityOutreach = defineRule({
  id: 'caregiving/community-outreach',
  title: {
    pass: {
      'zh-CN': '开展社区合作和科普宣传',
      en: 'The institution works with the community and spreads knowledge',
    },
    fail: {
      'zh-CN': '没有开展社区合作和科普宣传',
      en: 'The institution does not work with the community or spread knowledge',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 14', 'unverified', 'N132')],
  phases: inUse,
  when: notHomeBased,
  require: f('/service/communityOutreach'),
  remedy: { 'zh-CN': '与社区合作开展科普宣传', en: 'Work with the community and spread knowledge' },
  consequences: normsBreach,
});
