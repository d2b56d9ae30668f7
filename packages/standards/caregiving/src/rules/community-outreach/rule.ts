import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const communityOutreach = defineRule({
  id: 'caregiving/community-outreach',
  title: {
    pass: { 'zh-CN': '开展社区科普宣传', en: 'The institution spreads knowledge in the community' },
    fail: {
      'zh-CN': '没有开展社区科普宣传',
      en: 'The institution does not spread knowledge in the community',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 14', 'unverified', 'N132')],
  phases: inUse,
  when: notHomeBased,
  require: f('/service/communityOutreach'),
  remedy: { 'zh-CN': '在社区开展科普宣传', en: 'Spread knowledge in the community' },
  consequences: normsBreach,
});
