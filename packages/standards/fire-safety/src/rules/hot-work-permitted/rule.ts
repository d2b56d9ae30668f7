import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aHotWork, notHomeBased } from '../../management-record.js';

export const hotWorkPermitted = defineRule({
  id: 'fire-safety/hot-work-permitted',
  title: {
    pass: { 'zh-CN': '动火作业经审批且操作人员持证', en: 'Hot work has a permit and a certified operator' },
    fail: {
      'zh-CN': '动火作业未经审批或操作人员未持证',
      en: 'Hot work lacks a permit or a certified operator',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-law', 'art. 21', 'primary', 'AB035'), cite('ws-t-870-2025', '9.3', 'primary', 'B245')],
  phases: ['operation', 'assessment'],
  subjects: '/fireSafety/hotWorks',
  when: notHomeBased,
  require: and(aHotWork('/permit'), aHotWork('/operatorCertified')),
  remedy: { 'zh-CN': '办理动火审批，由持证人员操作', en: 'Get a permit and use a certified operator' },
});
