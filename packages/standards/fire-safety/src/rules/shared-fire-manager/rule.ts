import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const sharedFireManager = defineRule({
  id: 'fire-safety/shared-fire-manager',
  title: {
    pass: {
      'zh-CN': '共用建筑已明确统一管理责任人',
      en: 'One person manages the common fire matters of the shared building',
    },
    fail: {
      'zh-CN': '共用建筑未明确统一管理责任人',
      en: 'Nobody manages the common fire matters of the shared building',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-law', 'art. 18', 'primary', 'AB034')],
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, not(f('/site/standalone'))),
  require: f('/building/sharedFireManager'),
  remedy: {
    'zh-CN': '与其他使用方明确共用部分的统一管理责任人',
    en: 'Agree with the other users on one manager of the common parts',
  },
  consequences: [cite('fire-law', 'art. 60', 'primary', 'AB040')],
});
