import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { inUse, notHomeBased } from '../../record.js';

export const communityCooperation = defineRule({
  id: 'caregiving/community-cooperation',
  title: {
    pass: { 'zh-CN': '与社区开展合作，已经查验', en: 'The institution works with the community, as seen' },
    fail: { 'zh-CN': '没有与社区开展合作', en: 'The institution does not work with the community' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 14', 'unverified', 'N132')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: { 'zh-CN': '是否与社区开展合作？', en: 'Does the institution work with the community?' },
    evidence: { 'zh-CN': '查阅合作协议和活动记录', en: 'See agreements and records of joint activities' },
  },
  remedy: { 'zh-CN': '与社区建立合作', en: 'Start to work with the community' },
  consequences: normsBreach,
});
