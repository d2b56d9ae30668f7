import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inService } from '../../record.js';

export const serviceDespiteRefusal = defineRule({
  id: 'supervision/service-despite-refusal',
  title: {
    pass: {
      'zh-CN': '不因拒绝或者撤回同意而拒绝提供基本服务，已经查验',
      en: 'Refusing or withdrawing consent does not cost the basic service, as seen',
    },
    fail: {
      'zh-CN': '因拒绝或者撤回同意而拒绝提供基本服务',
      en: 'Refusing or withdrawing consent cost the basic service',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 32', 'primary', 'AN073')],
  phases: inService,
  question: {
    text: {
      'zh-CN': '监护人拒绝或者撤回同意处理非必要信息时，是否仍提供基本服务？',
      en: 'Is the basic service given where a guardian refuses or withdraws consent to data that are not needed?',
    },
    evidence: {
      'zh-CN': '查阅入托须知和投诉，询问家长',
      en: 'See the terms of entry and complaints; ask parents',
    },
  },
  remedy: { 'zh-CN': '恢复提供服务', en: 'Give the service' },
});
